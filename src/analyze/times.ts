import type { TimeExpression, Token } from '../domain/analysis.ts';
import type { Lexicon } from '../domain/lexicon.ts';
import { precisionOf } from '../domain/time.ts';
import { Clock, type Dateline } from './clock.ts';
import type { NameKnowledge } from './name-knowledge.ts';
import { isClockTime } from './period-rules.ts';
import { normalizePhrase, readTimePhrase } from './time-phrase.ts';
import { findTimeSpans, type TimeSpan } from './time-spans.ts';

/** "since the fire in May" reads as "since May". */
const readable = ({ relation }: TimeSpan, phrase: string): string =>
  relation === undefined ? phrase : `${relation} ${phrase.replace(/^.* (?:in|on|of|at) /, '')}`;

/**
 * The time phrases of a document with the dates they mean. Durations, frequencies and phrases that cannot be known carry
 * null bounds. Relative ones count from the
 * date of publication.
 */
export function resolveTimes(
  text: string,
  tokens: readonly Token[],
  names: NameKnowledge,
  lexicon: Lexicon,
  dateline: Dateline,
): readonly TimeExpression[] {
  const spans = findTimeSpans(tokens, lexicon);
  const textOf = ({ first, end }: { first: number; end: number }): string =>
    text.slice(tokens[first]!.start, tokens[end - 1]!.end);
  const clock = new Clock(dateline, { names, speechVerbs: lexicon.speechVerbs }, spans.map(textOf));
  const dated = new Set(
    spans.filter((span) => !isClockTime(normalizePhrase(textOf(span)))).map(({ first }) => tokens[first]!.sentence),
  );
  return spans.map((span) => {
    const phrase = textOf(span);
    const alone = !dated.has(tokens[span.first]!.sentence);
    const interval = readTimePhrase(readable(span, phrase), clock.contextFor(tokens, span, alone));
    if (interval !== undefined) clock.note(tokens, span, phrase, interval);
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
