import type { Token } from '../../domain/analysis.ts';
import type { Argument } from './argument.ts';
import type { LogicalArguments } from './logical.ts';
import type { Reading } from './reading.ts';
import { children, prepositionObjects } from './tree.ts';
import { isHappening } from './types.ts';
import { isWeapon } from './weapons.ts';

/** The weapon that a verb takes as object: "planted *a bomb*". */
export const weaponObject = (reading: Reading, _verb: Token, { object }: LogicalArguments): readonly Argument[] =>
  object.filter(({ referent }) => isWeapon(reading, referent));

/** The bomb or blast that a verb has as subject: "*a bomb* went off". */
export const exploding = (reading: Reading, _verb: Token, { subject }: LogicalArguments): readonly Argument[] =>
  subject.filter(({ referent }) => isWeapon(reading, referent) || isHappening(referent));

/** The attack that the document is about, for words that only point at it: "set off the bomb". */
export function theAttack(reading: Reading, verb: Token, { object }: LogicalArguments): readonly Argument[] {
  const attack = object.find(({ referent }) => referent.type === 'Attack')?.referent ?? reading.mainAttack;
  return attack ? [{ token: verb, referent: attack }] : [];
}

const BESIDE: Readonly<Record<string, readonly string[]>> = {
  in: ['front'],
  on: ['top', 'board'],
  at: ['entrance', 'gate', 'door', 'foot', 'side', 'back', 'rear', 'wall', 'doorstep'],
};

/** "in front of the bank", "at the gates of the palace", "outside the bank": what something is put or happens before. */
export function front(reading: Reading, verb: Token): readonly Token[] {
  const edges = Object.entries(BESIDE).flatMap(([word, nouns]) =>
    prepositionObjects(reading, verb, word).filter((token) => nouns.includes(token.lemma)),
  );
  const before = edges.flatMap((token) => prepositionObjects(reading, token, 'of'));
  const adverbs = children(reading, verb, 'advmod').filter(
    (token) => token.lower === 'next' || token.lower === 'close',
  );
  const beside = adverbs.flatMap((token) => prepositionObjects(reading, token, 'to'));
  return [...before, ...beside, ...prepositionObjects(reading, verb, 'outside')];
}
