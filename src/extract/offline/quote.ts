import type { Token } from '../../domain/analysis.ts';
import type { Span } from '../../domain/span.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';
import { phraseStart } from './tree.ts';

const widen = (reading: Reading, token: Token): readonly Token[] => [
  reading.tokens[phraseStart(reading, token)]!,
  token,
];

/**
 * The shortest stretch of the trigger's paragraph that holds the trigger and both arguments with what stands before
 * their nouns; an argument from another paragraph is carried over and not quoted. UTF-16 offsets.
 */
export function quoteOf(reading: Reading, draft: Draft): Span {
  const local = draft.evidence.filter((token) => token.paragraph === draft.trigger.paragraph);
  const tokens = [draft.trigger, ...local.flatMap((token) => widen(reading, token))];
  return {
    start: Math.min(...tokens.map((token) => token.start)),
    end: Math.max(...tokens.map((token) => token.end)),
  };
}
