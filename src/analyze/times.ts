import type { TimeExpression, Token } from '../domain/analysis.ts';
import { precisionOf } from '../domain/time.ts';
import { Clock } from './clock.ts';
import type { NameKnowledge } from './name-knowledge.ts';
import { readTimePhrase } from './time-phrase.ts';
import { findTimeSpans } from './time-spans.ts';

/**
 * The time phrases of a document with the dates they mean. Durations, frequencies and phrases that cannot be known carry
 * null bounds. `published` is the ISO date that relative ones count from.
 */
export function resolveTimes(
  text: string,
  tokens: readonly Token[],
  names: NameKnowledge,
  published: string | undefined,
): readonly TimeExpression[] {
  const spans = findTimeSpans(tokens);
  const textOf = ({ first, end }: { first: number; end: number }): string =>
    text.slice(tokens[first]!.start, tokens[end - 1]!.end);
  const clock = new Clock(published, names, spans.map(textOf));
  return spans.map((span) => {
    const phrase = textOf(span);
    const interval = readTimePhrase(phrase, clock.contextFor(tokens, span));
    if (interval !== undefined) clock.note(phrase, interval, tokens[span.first]!.paragraph);
    const { from, to } = interval ?? { from: null, to: null };
    return {
      start: tokens[span.first]!.start,
      end: tokens[span.end - 1]!.end,
      firstToken: span.first,
      endToken: span.end,
      text: phrase,
      from,
      to,
      precision: precisionOf({ start: from, end: to }),
    };
  });
}
