import type { FeedEntry, JudgedEntry } from './feed.ts';
import { plainLine } from './plain-line.ts';

/** Characters of text from which on what stands in a feed may be a whole article. */
const SHORTEST_ARTICLE = 500;
/** Where there is nothing else to be had, this much is worth reading. */
const SHORTEST_READ = 150;

/** How feeds end what they cut off: `… Read more`, `[...]`, `Continue reading →`. */
const CUT_OFF =
  /(?:(?:…|\.\.\.|\[?&hellip;\]?)\W*|(?:read (?:more|on|the (?:full|rest|whole))|continue reading|full (?:story|article)|more)\b[^.!?]{0,60})$/i;
/** And what WordPress puts under it. */
const APPEARED = /The post .{1,300} (?:appeared first|first appeared) on .{1,200}\.?$/i;

const wordsOf = (html: string): string => plainLine(html).replace(APPEARED, '').trim();

/** True when the feed holds the article itself, and not only its beginning. */
function holdsWhole({ content, link }: FeedEntry): boolean {
  const words = wordsOf(content ?? '');
  if (CUT_OFF.test(words.slice(-200))) return false;
  return words.length >= (link === undefined ? SHORTEST_READ : SHORTEST_ARTICLE);
}

/** The longest of what stands in the feed, where it is enough to be read. */
function enough({ content = '', summary = '' }: FeedEntry): string | undefined {
  const longest = wordsOf(content).length >= wordsOf(summary).length ? content : summary;
  return wordsOf(longest).length >= SHORTEST_READ ? longest : undefined;
}

/** Judges how much of the article of an entry stands in the feed. */
export function judged(entry: FeedEntry): JudgedEntry {
  const { content, summary, ...known } = entry;
  return content !== undefined && holdsWhole(entry) ? { ...known, whole: content } : { ...known, part: enough(entry) };
}

/** A piece of HTML as a page. It is read as any page is: nothing in it is run or fetched. */
export const pageOf = (html: string): Uint8Array =>
  new TextEncoder().encode(
    `<!doctype html><html><head><meta charset="utf-8"></head><body><article>\n${html}\n</article></body></html>`,
  );
