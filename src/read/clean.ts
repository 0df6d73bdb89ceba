import { normalizeText } from '../domain/id.ts';

/** Invisible characters that split words or carry nothing: soft hyphen, zero-width ones, byte order marks. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this takes out.
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;
const LINE_BREAK = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** Looked for only where blank space begins: from each of its characters on, a long run would be read as often as it is long. */
const END_SPACE = /(?<! ) +$/gm;
const WIDE_SPACE = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/**
 * Makes decoded text plain: NFC and well-formed, `\n` line breaks, ordinary spaces, no control or invisible characters,
 * no blank space at the ends of lines, no blank lines at the ends of the text. Offsets count from the result.
 */
export function cleanText(text: string): string {
  return normalizeText(text)
    .replace(LINE_BREAK, '\n')
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .replace(WIDE_SPACE, ' ')
    .replace(END_SPACE, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}
