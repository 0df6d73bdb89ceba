/** Signs that begin something in CommonMark 0.31 or GitHub's Markdown, wherever they stand in a line. */
const SIGNS = /[\\`*_[\]<>&~|#$:@!^{}]/g;
/** Controls, and marks that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Text as it may stand within a line of Markdown, as itself: nothing in it is markup or a link, and it is one line.
 */
export const markdownText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\s+/gu, ' ')
    .replace(UNSEEN, '')
    .trim()
    .replace(SIGNS, '\\$&')
    .replace(/www\./gi, (start) => `${start.slice(0, -1)}\\.`)
    // Where it begins a line, a list, a heading or a rule would begin with it.
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&');

/** A link to a page of the web. @param href as browsers spell it */
export const markdownLink = (text: string, href: string): string =>
  `[${markdownText(text)}](<${href.replaceAll('\\', '%5C').replaceAll('&', '&amp;')}>)`;
