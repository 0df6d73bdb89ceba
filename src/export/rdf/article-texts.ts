import type { Span } from '../../domain/span.ts';

/** What stands around a quote, to tell it from the same words elsewhere: up to so many characters on either side. */
const CONTEXT = 32;
/** Texts that are kept, in UTF-16 code units. Where all of them are more, none is, and no quote has its context. */
const KEPT = 16 << 20;

/** A quote as the selectors of a Web Annotation tell it: a span in code points, and what stands around it. */
export interface Surrounded extends Span {
  readonly prefix?: string;
  readonly suffix?: string;
}

const NONE: readonly number[] = [];

/** Where characters beyond the basic plane start: they are two code units and one code point. Most texts have none. */
function pairsOf(text: string): readonly number[] {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  return pairs.length === 0 ? NONE : pairs;
}

/** How many of the ascending numbers are less than a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A cut that goes through a pair leaves half of it: that is left out. */
const whole = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');

/** What is kept of the texts of articles, so that quotes can be found in them again. */
export class ArticleTexts {
  readonly #pairs = new Map<string, readonly number[]>();
  readonly #texts = new Map<string, string>();
  readonly #most: number;
  #size = 0;

  /** @param most code units of text that are kept at most */
  constructor(most = KEPT) {
    this.#most = most;
  }

  add(article: string, text: string): void {
    const pairs = pairsOf(text);
    this.#pairs.set(article, pairs);
    this.#size += text.length;
    if (this.#size > this.#most) this.#texts.clear();
    else this.#texts.set(article, text);
  }

  /** @param span in UTF-16 code units; null for an article whose text was not told */
  find(article: string, { start, end }: Span): Surrounded | null {
    const pairs = this.#pairs.get(article);
    if (pairs === undefined) return null;
    const inCodePoints = (offset: number): number => offset - countBelow(pairs, offset);
    const span = { start: inCodePoints(start), end: inCodePoints(end) };
    const text = this.#texts.get(article);
    if (text === undefined) return span;
    const prefix = whole(text.slice(Math.max(0, start - CONTEXT), start));
    return { ...span, prefix, suffix: whole(text.slice(end, end + CONTEXT)) };
  }
}
