import type { Referent, Token } from '../../domain/analysis.ts';
import { type Argument, argumentsAt, coordinated } from './argument.ts';
import { objectToken } from './logical.ts';
import { type Reading, referentAt } from './reading.ts';
import { surfaceSubject } from './subject.ts';
import { children, head, prepositionObjects } from './tree.ts';
import { isActor } from './types.ts';

/** Whether a referent is a weapon: a bomb, also one that goes off and so is an attack itself, rifles. */
export const isWeapon = (reading: Reading, referent: Referent): boolean =>
  (referent.type === 'Topic' || referent.type === 'Attack') && reading.cues.lexicon.weapons.has(referent.headLemma);

/** Who used a weapon, where a participle beside it says so: "bombs planted by rebels". */
function usersOf(reading: Reading, weapon: Token): Argument[] {
  return children(reading, weapon, 'acl', 'relcl')
    .flatMap((participle) => children(reading, participle, 'agent'))
    .flatMap((by) => children(reading, by, 'pobj'))
    .flatMap((token) => coordinated(reading, token))
    .filter(({ referent }) => isActor(referent));
}

/** A bomb that kills stands for whoever used it, else for its attack, where the document tells either. */
export function behindWeapon(reading: Reading, argument: Argument): Argument[] {
  if (argument.referent.type === 'Attack' || !isWeapon(reading, argument.referent)) return [argument];
  const users = usersOf(reading, argument.token);
  if (users.length > 0) return users;
  const attack = reading.mainAttack;
  return attack ? [{ token: argument.token, referent: attack }] : [];
}

/** Whether a weapon is what acts: "three bombs destroyed the depot". */
export const isDoneByWeapon = (reading: Reading, verb: Token): boolean =>
  surfaceSubject(reading, verb).some(({ referent }) => isWeapon(reading, referent));

const HOLDING = new Set(
  'armed carrying wielding brandishing toting using firing throwing hurling detonating'.split(' '),
);

/** What somebody holds: "men armed with rifles", "wielding knives". */
const held = (reading: Reading, owner: Token): Token[] =>
  children(reading, owner, 'acl', 'advcl', 'amod')
    .filter((token) => HOLDING.has(token.lower))
    .flatMap((token) => [...children(reading, token, 'dobj'), ...prepositionObjects(reading, token, 'with')]);

/** Those that act, as words: "the *men* attacked", "attacked by *men*", "*men* who attacked". */
function actors(reading: Reading, verb: Token): Token[] {
  const agents = children(reading, verb, 'agent').flatMap((by) => children(reading, by, 'pobj'));
  const above = ['acl', 'relcl'].includes(verb.dep) ? [head(reading, verb)] : [];
  return [...children(reading, verb, 'nsubj'), ...agents, ...above];
}

const weaponAt = (reading: Reading, token: Token): Referent | undefined =>
  argumentsAt(reading, token)
    .map(({ referent }) => referent)
    .find((referent) => isWeapon(reading, referent));

/** What an act was done with: "with a bomb", "using rifles", "threw a grenade", "a bomb killed", "men armed with knives". */
export function instrumentOf(reading: Reading, verb: Token): Referent | undefined {
  const plain = reading.cues.words('instruments');
  const used = [...prepositionObjects(reading, verb, 'with'), ...held(reading, verb)];
  const tool = used.find((token) => plain.has(token.lemma));
  if (tool) return referentAt(reading, tool);
  const acting = actors(reading, verb);
  const object = objectToken(reading, verb);
  const tokens = [...used, ...(object ? [object] : []), ...acting, ...acting.flatMap((token) => held(reading, token))];
  for (const token of tokens) {
    const weapon = weaponAt(reading, token);
    if (weapon) return weapon;
  }
  return undefined;
}
