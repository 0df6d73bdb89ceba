const SPECIAL = /["\\\p{Cc}\ufffe\uffff]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
  '\b': '\\b',
  '\f': '\\f',
};

const escaped = (character: string): string =>
  ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A string in quotes as Turtle and N-Quads write one on one line. @param text well-formed */
export const quotedText = (text: string): string => `"${text.replace(SPECIAL, escaped)}"`;
