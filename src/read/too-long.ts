import { ClaimgraphError } from '../domain/errors.ts';

/**
 * Most characters (UTF-16 code units) of one article, whatever it comes in. Reading claims takes time and memory that grow
 * with the text: this many take one processor half a minute, and a run that stores them about a gigabyte.
 */
export const MOST_CHARACTERS = 1_000_000;

/** Most bytes of one article in a format that holds more than text. */
export const MOST_ARTICLE_BYTES = 100 * 1024 * 1024;

/** The same for text: enough for `MOST_CHARACTERS` in any encoding, and in JSON for what lies beside them. */
export const MOST_TEXT_BYTES = 16 * 1024 * 1024;

/** What to do about it. */
export const SPLIT_IT =
  'Split it into articles: a file each, or a line of JSON each, {"text": "…"}, in one .jsonl file.';

/** The text. @throws ClaimgraphError E_INPUT where it has more characters than one article may have */
export function notTooLong(text: string, name: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const [has, most] = [text.length, MOST_CHARACTERS].map((count) => count.toLocaleString('en'));
  throw new ClaimgraphError('E_INPUT', `${name} has ${has} characters, and one article may have ${most}`, {
    hint: SPLIT_IT,
  });
}
