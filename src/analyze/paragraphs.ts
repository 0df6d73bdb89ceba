import type { Span } from '../domain/span.ts';

const LONGEST_HEADLINE = 25;

/** The lines of a text that hold more than white space, trimmed, with their offsets. */
export function splitParagraphs(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const line = match[0];
    const start = match.index + (line.length - line.trimStart().length);
    const end = match.index + line.trimEnd().length;
    if (start < end) spans.push({ start, end });
  }
  return spans;
}

/** True for a short line without final punctuation: a title, cross-heading, byline or navigation. */
export function looksLikeHeadline(line: string, tokenCount: number): boolean {
  return tokenCount < LONGEST_HEADLINE && !/[.!?:;,…]["'”’)\]]*$/u.test(line.trimEnd());
}
