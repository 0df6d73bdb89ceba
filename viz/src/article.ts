import type { Span } from '../../src/domain/span.ts';
import type { ViewDocument } from '../../src/domain/view.ts';

/** A stretch of an article that the same claims quote. */
export interface Segment extends Span {
  readonly text: string;
  /** The claims whose quotes cover it, shortest quote first. */
  readonly claims: readonly string[];
}

/** A line of the article, cut wherever a quote starts or ends. */
export interface ArticleParagraph {
  readonly start: number;
  readonly segments: readonly Segment[];
}

type Quotes = ViewDocument['claims'];

function segmentsOf(text: string, line: Span, quotes: Quotes): readonly Segment[] {
  const inside = quotes.filter(({ quoteStart, quoteEnd }) => quoteStart < line.end && line.start < quoteEnd);
  const bounds = inside.flatMap(({ quoteStart, quoteEnd }) => [quoteStart, quoteEnd]);
  const cuts = [...new Set([line.start, ...bounds.filter((at) => at > line.start && at < line.end), line.end])];
  cuts.sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1]!;
    const covering = inside.filter(({ quoteStart, quoteEnd }) => quoteStart <= start && end <= quoteEnd);
    covering.sort((a, b) => a.quoteEnd - a.quoteStart - (b.quoteEnd - b.quoteStart) || (a.id < b.id ? -1 : 1));
    return { start, end, text: text.slice(start, end), claims: covering.map(({ id }) => id) };
  });
}

/** The article in paragraphs and segments. Every character of every line is in exactly one segment. */
export function paragraphsOf({ text, claims }: Pick<ViewDocument, 'text' | 'claims'>): readonly ArticleParagraph[] {
  const paragraphs: ArticleParagraph[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '') paragraphs.push({ start, segments: segmentsOf(text, { start, end }, claims) });
    start = end + 1;
  }
  return paragraphs;
}

/** Which claim a click on a segment chooses: the shortest quote, or the next one if one of them is chosen already. */
export function nextClaim(claims: readonly string[], chosen: string | null): string | null {
  const at = chosen === null ? -1 : claims.indexOf(chosen);
  return claims[(at + 1) % claims.length] ?? null;
}
