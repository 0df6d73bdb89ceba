/**
 * Text, comments and quoted names of a query, as Cypher delimits them. What is opened and never closed goes on to the end:
 * its words are kept, and no place is looked at twice.
 */
const DELIMITED = new RegExp(
  [
    String.raw`\/\/[^\n\r]*`,
    String.raw`\/\*(?:[\s\S]*?\*\/|(?<comment>[\s\S]*))`,
    String.raw`'(?:(?:\\[\s\S]|[^'\\])*'|(?<single>[\s\S]*))`,
    String.raw`"(?:(?:\\[\s\S]|[^"\\])*"|(?<double>[\s\S]*))`,
    '`(?:(?<name>(?:``|[^`])*)`|(?<unclosed>[\\s\\S]*))',
  ].join('|'),
  'g',
);

/** The words of a query that are its own: without comments and text, names without their quotes. */
export const ownWords = (cypher: string): string =>
  cypher.replace(
    DELIMITED,
    (_, comment?: string, single?: string, double?: string, name?: string, unclosed?: string) =>
      [comment, single, double, name, unclosed].find((kept) => kept !== undefined) ?? ' ',
  );

/** Cypher takes `\u0027` for a quotation mark before it looks for text. */
export const unescaped = (cypher: string): string =>
  cypher.replace(/\\u+([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
