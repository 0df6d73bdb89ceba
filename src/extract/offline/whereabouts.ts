import type { Token } from '../../domain/analysis.ts';
import { type Argument, antecedent, coordinated } from './argument.ts';
import { type Reading, referentAt } from './reading.ts';
import { children, head, prepositionObjects } from './tree.ts';
import { isPlace } from './types.ts';

/** Roles that a place without a preposition of its own may fill: "where they met", "went there", "close to the school". */
const WHERE = new Set(['in', 'at', 'to']);
const NEAR = new Set(['close', 'next', 'adjacent']);
const FARTHEST = 60;

const adverb = (reading: Reading, verb: Token, ...words: readonly string[]): Token | undefined =>
  children(reading, verb, 'advmod').find(({ lower }) => words.includes(lower));

/** The named place told of last before a token, in its paragraph. */
function placeBefore(reading: Reading, token: Token): Argument[] {
  for (let index = token.index - 1; index >= Math.max(0, token.index - FARTHEST); index--) {
    const before = reading.tokens[index]!;
    if (before.paragraph !== token.paragraph) return [];
    const referent = referentAt(reading, before);
    if (referent?.named && isPlace(referent) && before.pos === 'PROPN') return [{ token: before, referent }];
  }
  return [];
}

/** "Oslo, where they met" and "they met there": the place of a verb that names none itself. */
export function impliedPlace(reading: Reading, verb: Token): Argument[] {
  if (verb.dep === 'relcl' && adverb(reading, verb, 'where'))
    return antecedent(reading, head(reading, verb)).filter(({ referent }) => isPlace(referent));
  const there = adverb(reading, verb, 'there');
  return there ? placeBefore(reading, there) : [];
}

/** "close to the school": near it. */
function nearby(reading: Reading, verb: Token): Argument[] {
  return children(reading, verb, 'advmod', 'acomp')
    .filter(({ lower }) => NEAR.has(lower))
    .flatMap((near) => prepositionObjects(reading, near, 'to'))
    .flatMap((token) => coordinated(reading, token));
}

/** What fills a role of place where no preposition does. */
export function placeInRole(reading: Reading, verb: Token, role: string): Argument[] {
  if (role === 'near') return nearby(reading, verb);
  return WHERE.has(role) ? impliedPlace(reading, verb) : [];
}
