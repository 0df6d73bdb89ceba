import type { Sentence } from '../domain/document.ts';
import type { Span } from '../domain/span.ts';

const LINE = /[^\r\n]+/g;

/** The span without the white space at its ends, or null when nothing else is in it. */
function trim(text: string, { start, end }: Span): Span | null {
  const piece = text.slice(start, end);
  const trimmed = piece.trim();
  if (trimmed === '') return null;
  const first = start + piece.indexOf(trimmed);
  return { start: first, end: first + trimmed.length };
}

/**
 * The sentences of a text by the Unicode rules (UAX #29, English tailoring), line by line, since a line is a paragraph.
 * Deterministic on one version of ICU; offsets are UTF-16. Used where a claim document brings no sentences of its own.
 */
export function splitSentences(text: string): readonly Sentence[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const spans: Span[] = [];
  for (const line of text.matchAll(LINE))
    for (const { segment, index } of segmenter.segment(line[0])) {
      const start = line.index + index;
      const span = trim(text, { start, end: start + segment.length });
      if (span !== null) spans.push(span);
    }
  return spans.map((span, index) => ({ index, ...span }));
}

/** The sentence in which an offset lies; between two, the later one; undefined only for a text without sentences. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  return sentences.find(({ end }) => offset < end) ?? sentences.at(-1);
}
