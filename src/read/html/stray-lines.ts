import { isNotice } from './notices.ts';
import { isTopLine } from './top-lines.ts';

/** Short lines that pages put between the paragraphs of an article, matched whole. */
const STRAY: readonly RegExp[] = [
  /^(?:advertisement|advertising|sponsored|story continues below(?: (?:this )?advertisement)?|article continues (?:below|after).{0,40})$/i,
  /^(?:share(?: this)?(?: (?:article|story|page|post))?|share (?:on|via|by) .{1,40}|tweet|print(?: this)?|e-?mail(?: this)?|copy link|save|bookmark|listen)$/i,
  /^(?:facebook|twitter|whatsapp|telegram|reddit|linkedin|pinterest|x|rss)$/i,
  /^(?:read more|read also|also read|see also|more on this(?: story)?|related(?: articles?| stor(?:y|ies))?|related:|watch|listen)(?:: .{1,150})?:?$/i,
  /^share(?: this)?(?: (?:article|story|page|post))?:.{0,60}$/i,
  /^\d[\d.,]*[km]? (?:likes?|views?|shares?|claps?|reactions?|votes?)$/i,
  /^follow(?:ing)?$/i,
  /^(?:sign up|subscribe|click here|follow us|join us|download our app).{0,120}$/i,
  /^(?:\d+|no|leave a|add a|post a|view) comments?(?: \(\d+\))?$/i,
  /^\d+ (?:min(?:ute)?s?)(?: to)? read$/i,
  /^(?:image|photo|picture|file photo)(?: source| credit| caption)?: .{1,120}$|^image (?:source|caption), .{1,160}$/i,
  /^(?:skip to (?:main )?content|back to (?:top|index|home|news|list)|view (?:this (?:e-?mail|page) )?in (?:your )?browser|unsubscribe|jump to .{1,40}|loading…?|load more|show more|continue reading|next page|previous page|page \d+ of \d+)$/i,
  /^(?:this (?:site|website) uses cookies|we use cookies).{0,300}$/i,
  /^[^\p{L}\p{N}]+$|^-? ?(?:30|ends) ?-?$/iu,
  /^(?:page )?\d+ ?(?:\/|of) ?\d+$/i,
  /^[^>›»]{1,40}(?:\s[>›»]\s[^>›»]{1,160}){2,}$/,
  /^(?:press|news|media) release (?:no\.? ?|nr\.? ?|#)?\d[\d/.-]*$/i,
  /^(?:.{0,200}[.!?)] ?\(?)?(?:[Pp]hoto(?:graph)?s?|[Pp]ictures?|[Ii]mage|[Cc]redit|[Ii]llustration|[Ff]oto)(?: by|:) \p{Lu}[\p{L}.'’ -]{1,40}(?:\/[\p{L} .'’-]{1,40})?\)?$/u,
  /^(?:last|page) (?:reviewed|updated|modified|changed)\b.{0,40}$/i,
  /best viewed (?:at|in|with)\b.{0,60}$/i,
  /^.{0,80}\b(?:tel(?:ephone)?|phone|fax)\b[.:]? ?\+?[\d() -]{7,20}\.?$/i,
  /^(?:copyright|©|\(c\)) ?.{0,100}$|^all rights reserved\.?$/i,
];

const isStray = (line: string): boolean => isNotice(line) || STRAY.some((pattern) => pattern.test(line));

/** Letters and digits of a line as words, in lower case. */
export const bare = (line: string): string =>
  line
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** How many of the first lines may say the title again. */
const TOP = 5;

/** A title as people see it, and its parts where it is joined with the name of the site. */
const SITE_TITLE = /\s+[|–—·»:-]{1,2}\s+/;
const AFTER_SITE = /^[^:]{1,30}: (?=\S)/;
const SHORTEST_PART = 20;
/** What is written over a title, and in one line with it. */
const LONGEST_KICKER = 40;

/** Tells lines that say the title again. */
export function isTitleOf(titles: readonly string[]): (line: string) => boolean {
  const parts = titles
    .flatMap((title) => [...title.split(SITE_TITLE), title.replace(AFTER_SITE, '')])
    .filter((part) => part.length >= SHORTEST_PART);
  const known = new Set([...titles, ...parts].map(bare).filter((title) => title !== ''));
  const long = [...known].filter((title) => title.length >= SHORTEST_PART);
  return (line) => {
    const said = bare(line);
    if (known.has(said)) return true;
    return long.some((title) => said.endsWith(` ${title}`) && said.length <= title.length + LONGEST_KICKER);
  };
}

/** As long as a paragraph, which is none of what stands over a title. */
const PARAGRAPH = 160;

/** Lines over the title of an article, of all that a page shows; none where its text comes first. */
function linesOver(all: readonly string[], isTitle: (line: string) => boolean): ReadonlySet<string> {
  const title = all.findIndex(isTitle);
  const over = all.slice(0, Math.max(0, title));
  return new Set(over.some((line) => line.length >= PARAGRAPH) ? [] : over);
}

/**
 * Leaves out lines that are no text of the article, its title where it begins with it, and what stands over that: the
 * section, the place, a notice of the site. Who wrote it and when stays, to be read.
 * @param all the lines of the whole page
 */
export function withoutStrayLines(
  lines: readonly string[],
  isTitle: (line: string) => boolean,
  all: readonly string[],
): readonly string[] {
  const over = linesOver(all, isTitle);
  const isAtTop = (line: string): boolean => isTitle(line) || (over.has(line) && !isTopLine(line));
  return lines.filter((line, index) => !(index < TOP && isAtTop(line)) && !isStray(line));
}
