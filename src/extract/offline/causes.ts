import type { Token } from '../../domain/analysis.ts';
import { type Argument, coordinated } from './argument.ts';
import type { Finding } from './draft.ts';
import { logicalArguments } from './logical.ts';
import { isPassive } from './passive.ts';
import type { Reading } from './reading.ts';
import { children, head, isVerbal, prepositionObjects } from './tree.ts';
import { hasType, isHappening } from './types.ts';

const isThing = (reading: Reading, { referent }: Argument): boolean => hasType(referent, 'Thing', reading.cues);

/** What "because of", "due to", "owing to" or "thanks to" names. */
function causesAt(reading: Reading, word: Token): Argument[] {
  const below = children(reading, word, 'pcomp', 'prep');
  const tokens = [word, ...below].flatMap((token) => children(reading, token, 'pobj'));
  const further = ['of', 'to'].flatMap((preposition) => prepositionObjects(reading, word, preposition));
  return [...new Set([...tokens, ...further])]
    .flatMap((token) => coordinated(reading, token))
    .filter((argument) => isThing(reading, argument));
}

/** The happening that a clause tells: what is brought about or undergone, or what takes place. */
export function toldHappening(reading: Reading, verb: Token): readonly Argument[] {
  const { subject, object } = logicalArguments(reading, verb);
  const done = object.filter(({ referent }) => isHappening(referent));
  if (done.length > 0) return done;
  const undergone = isPassive(reading, verb) ? object : subject;
  return undergone.filter((argument) => isThing(reading, argument));
}

/** Below a noun the cause explains that noun, below a verb the happening of its clause. */
function effectsOf(reading: Reading, word: Token): readonly Argument[] {
  const above = head(reading, word);
  if (isVerbal(above)) return toldHappening(reading, above);
  return coordinated(reading, above).filter(({ referent }) => isHappening(referent));
}

function ofWord(reading: Reading, word: Token): Finding[] {
  const effects = effectsOf(reading, word);
  const above = head(reading, word);
  return causesAt(reading, word).flatMap((subject) =>
    effects.map((object) => ({
      predicate: 'LED_TO',
      subject,
      object,
      trigger: above,
      evidence: [word],
      rule: `cause:${word.lower}`,
    })),
  );
}

/** Causes told by a preposition: "cancelled because of the storm", "closed due to flooding". */
export const causeFindings = (reading: Reading): Finding[] =>
  reading.tokens
    .filter(({ dep, lower }) => dep !== 'acomp' && reading.cues.words('causalPrepositions').has(lower))
    .flatMap((word) => ofWord(reading, word));
