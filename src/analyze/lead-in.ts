/** A bullet or number of a list: "- ", "• ", "2) ". */
const BULLET = /^(?:[-–—•●▪■◦‣*·>]+[ \t]+|\(?\d{1,2}[.)][ \t]+)/u;
/** "BERLIN (AP) — ", "LORVIK, Velmar, May 9 (Reuters) - ", "(AFP) - ". */
const SOURCED =
  /^(?:\p{Lu}[\p{L}.'’-]*(?:[ ,/]{1,2}[\p{L}\d][\p{L}\d.'’-]*){0,6} ?)?\(\p{Lu}[\p{L} /.]{1,20}\)\s*(?:[-–—]{1,2}|:)\s+/u;
/** "LORVIK, May 9 — ", "SAN ESTO — ". */
const PLACED =
  /^\p{Lu}[\p{Lu}.'’-]{2,}(?: \p{Lu}[\p{Lu}.'’-]+){0,3}(?:, \p{Lu}\p{Ll}{2,}\.?){0,2}(?:,? \d{1,2})?\s+[-–—]{1,2}\s+/u;

const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;

/** How much of a line stands before its first sentence: a bullet, then a dateline. The parser would read it as part of it. */
export function leadInLength(line: string): number {
  const bullet = lengthOf(BULLET, line);
  const rest = line.slice(bullet, bullet + 120);
  const dateline = lengthOf(SOURCED, rest) || lengthOf(PLACED, rest);
  const length = bullet + dateline;
  return length < line.length ? length : 0;
}
