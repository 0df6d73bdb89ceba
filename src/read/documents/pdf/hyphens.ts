/** Beginnings that keep their hyphen before a word. */
const KEEPING =
  /(?:^|[^\p{L}])(?:self|non|ex|co|vice|half|cross|anti|pro|all|well|so|then|mid|low|high|long|short|full|part|two|three|four)-$/iu;
const BROKEN = /([\p{L}]+)[-\u2010\u00ad]$/u;
const WORD = /\p{L}+(?:-\p{L}+)*/gu;

/** The words that a text has inside its lines, where no end of a line breaks them. */
export function wordsWithin(lines: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines)
    for (const { 0: word, index } of line.matchAll(WORD))
      if (!/^[-\u2010\u00ad]$/.test(line.slice(index + word.length))) words.add(word.toLowerCase());
  return words;
}

/**
 * Joins two lines of a paragraph. A hyphen at the end of the first goes where it only breaks a word: where the text has
 * the whole word elsewhere, or neither has the word with a hyphen nor begins as such words do.
 * @param words those that the text has inside its lines (`wordsWithin`)
 */
export function joinLines(first: string, second: string, words: ReadonlySet<string>): string {
  const start = BROKEN.exec(first)?.[1];
  const end = /^\p{L}+/u.exec(second)?.[0];
  if (start === undefined || end === undefined) {
    // Numbers and names keep what joins them: 2015-16.
    return /[\p{L}\p{N}][-\u2010]$/u.test(first) && /^[\p{L}\p{N}]/u.test(second)
      ? first + second
      : `${first} ${second}`;
  }
  if (first.endsWith('\u00ad')) return first.slice(0, -1) + second;
  const [whole, hyphened] = [`${start}${end}`.toLowerCase(), `${start}-${end}`.toLowerCase()];
  if (words.has(whole)) return first.slice(0, -1) + second;
  const keeps = words.has(hyphened) || KEEPING.test(first) || !/^\p{Ll}/u.test(end);
  return keeps ? `${first.slice(0, -1)}-${second}` : first.slice(0, -1) + second;
}
