import { fold, WORD } from './fold.ts';

/** A piece of a text, and whether it is what was looked for. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

interface Cut {
  readonly start: number;
  readonly end: number;
}

const BEFORE = 28;

/** Where the words stand whose folded form is among those that were found. */
const found = (text: string, terms: ReadonlySet<string>): readonly Cut[] =>
  [...text.matchAll(WORD)]
    .filter(([word]) => terms.has(fold(word)))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));

/** The stretch of a text that is shown: at most so many characters, from shortly before what was found. */
function stretch(text: string, first: number, most: number): Cut {
  if (text.length <= most) return { start: 0, end: text.length };
  const wanted = Math.max(0, Math.min(first - BEFORE, text.length - most));
  const start = wanted === 0 ? 0 : text.lastIndexOf(' ', wanted) + 1;
  const space = text.lastIndexOf(' ', start + most);
  return { start, end: start + most >= text.length || space <= first ? Math.min(text.length, start + most) : space };
}

/** A text of at most about so many characters around the words that were found, cut where those start and end. */
export function excerpt(text: string, terms: ReadonlySet<string>, most: number): readonly Part[] {
  const cuts = found(text, terms);
  const { start, end } = stretch(text, cuts[0]?.start ?? 0, most);
  const parts: Part[] = [];
  let at = start;
  const take = (upTo: number, marked: boolean): void => {
    if (upTo > at) parts.push({ text: text.slice(at, upTo), marked });
    at = Math.max(at, upTo);
  };
  if (start > 0) parts.push({ text: '… ', marked: false });
  for (const cut of cuts) {
    if (cut.start >= end) break;
    take(cut.start, false);
    take(Math.min(cut.end, end), true);
  }
  take(end, false);
  if (end < text.length) parts.push({ text: ' …', marked: false });
  return parts;
}
