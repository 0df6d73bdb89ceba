import type { Referent, Token } from '../../domain/analysis.ts';
import type { Argument } from './argument.ts';
import { type Reading, referentAt } from './reading.ts';
import { children, prepositionObjects } from './tree.ts';

/** The attack that the document is most about: the real one with most mentions, the first of equals. */
export function mainAttack(reading: Reading): Referent | undefined {
  let best: Referent | undefined;
  for (const referent of reading.document.referents) {
    if (referent.type !== 'Attack' || referent.unreal) continue;
    if (!best || referent.mentions.length > best.mentions.length) best = referent;
  }
  return best;
}

const isWeapon = (reading: Reading, referent: Referent): boolean =>
  referent.type === 'Topic' && reading.cues.lexicon.weapons.has(referent.headLemma);

/** A bomb that kills stands for its attack, where the document has one. */
export function standsForAttack(reading: Reading, argument: Argument): Argument {
  if (!isWeapon(reading, argument.referent)) return argument;
  const attack = mainAttack(reading);
  return attack ? { token: argument.token, referent: attack } : argument;
}

/** What an act was plainly done with: "with a bomb", "using rifles". */
export function instrumentOf(reading: Reading, verb: Token): Referent | undefined {
  const using = children(reading, verb, 'advcl').filter((token) => token.lower === 'using');
  const tokens = [
    ...prepositionObjects(reading, verb, 'with'),
    ...using.flatMap((token) => children(reading, token, 'dobj')),
  ];
  const instruments = reading.cues.words('instruments');
  const found = tokens.find((token) => instruments.has(token.lemma));
  return found && referentAt(reading, found);
}
