/** What Python's `str.isspace` calls white space, which is what spaCy goes by; JavaScript's `\s` has another idea of it. */
const WHITE = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const ONLY_WHITE = new RegExp(`^[${WHITE}]+$`, 'u');

/** The runs of white space and of anything else, in order. A single space after a run belongs to it. */
export const RUNS = new RegExp(`([${WHITE}]+|[^${WHITE}]+)( ?)`, 'gu');

/** True for white space alone. */
export const isWhiteSpace = (text: string): boolean => ONLY_WHITE.test(text);
