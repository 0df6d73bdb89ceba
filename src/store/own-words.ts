/** Text, comments and quoted names of a query, as Cypher delimits them. */
const DELIMITED = /\/\/[^\n\r]*|\/\*[\s\S]*?\*\/|'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|`((?:``|[^`])*)`/g;

/** The words of a query that are its own: without comments and text, names without their quotes. */
export const ownWords = (cypher: string): string => cypher.replace(DELIMITED, (_, name?: string) => name ?? ' ');

/** Cypher takes `\u0027` for a quotation mark before it looks for text. */
export const unescaped = (cypher: string): string =>
  cypher.replace(/\\u+([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
