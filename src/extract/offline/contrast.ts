import type { Token } from '../../domain/analysis.ts';
import type { Argument } from './argument.ts';
import type { Reading } from './reading.ts';
import { head, phraseStart } from './tree.ts';

const CONTRASTING = new Set(['but', 'and', ',', 'though', 'although', 'yet']);

/** "but *not* to the fire chiefs": a negator right before the words, after what sets them against those before. */
function isSetAgainst({ tokens }: Reading, start: number): boolean {
  const not = tokens[start]?.lower === 'not' ? start : start - 1;
  return tokens[not]?.lower === 'not' && CONTRASTING.has(tokens[not - 1]?.lower ?? '');
}

function isContrastedToken(reading: Reading, token: Token): boolean {
  if (token.dep === 'conj') return isSetAgainst(reading, phraseStart(reading, token));
  const preposition = head(reading, token);
  return token.dep === 'pobj' && preposition.dep === 'conj' && isSetAgainst(reading, preposition.index);
}

/** Whether an argument is coordinated with one of which the opposite is told: "to the police but not to *the chiefs*". */
export const isContrasted = (reading: Reading, argument: Argument | null): boolean =>
  argument !== null && isContrastedToken(reading, argument.token);
