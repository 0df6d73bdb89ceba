import { projectionOf } from '../../domain/modality.ts';
import { factsOf } from '../claim-facts.ts';
import type { ClaimRecord } from '../claim-records.ts';

/** Two claims that cannot both hold. */
export type Pair = readonly [ClaimRecord, ClaimRecord];

/** What two claims have to share for one to deny the other; null where a party is not stated. */
const partiesOf = ({ subject, object, properties: { predicate } }: ClaimRecord): string | null =>
  subject === null || object === null ? null : JSON.stringify([subject.id, predicate, object.id]);

const sharesTopic = ({ about: a }: ClaimRecord, { about: b }: ClaimRecord): boolean =>
  a.length === 0 || b.length === 0 || a.some(({ id }) => b.some((other) => other.id === id));

/** Whether they may be about the same time: a bound that is not told is no bound. */
function sharesTime(a: ClaimRecord, b: ClaimRecord): boolean {
  const bound = ({ properties }: ClaimRecord, name: string, open: string): string => String(properties[name] ?? open);
  const starts = (one: ClaimRecord): string => bound(one, 'timeStart', '');
  const ends = (one: ClaimRecord): string => bound(one, 'timeEnd', '\uffff');
  return starts(a) <= ends(b) && starts(b) <= ends(a);
}

/** The claims that say it was done, and those that say it was not, by what they share. */
function sidesOf(claims: readonly ClaimRecord[]) {
  const sides = new Map<string, { readonly done: ClaimRecord[]; readonly denied: ClaimRecord[] }>();
  for (const claim of claims) {
    const parties = partiesOf(claim);
    const projection = projectionOf(factsOf(claim));
    if (parties === null || projection === 'MIGHT') continue;
    const side = sides.get(parties) ?? { done: [], denied: [] };
    sides.set(parties, side);
    (projection === 'holds' ? side.done : side.denied).push(claim);
  }
  return sides.values();
}

/** Those that an article opposes itself. */
function* statedPairs(claims: readonly ClaimRecord[]): Generator<Pair> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  for (const claim of claims)
    for (const { type, to } of claim.references) {
      const other = type === 'CONTRADICTS' ? byId.get(to) : undefined;
      if (other !== undefined) yield [claim, other];
    }
}

/** The same said to be done and not done by the same to the same, told anywhere. */
function* deniedPairs(claims: readonly ClaimRecord[]): Generator<Pair> {
  for (const { done, denied } of sidesOf(claims))
    for (const a of done) for (const b of denied) if (sharesTopic(a, b) && sharesTime(a, b)) yield [a, b];
}

/** The contradictions among claims, each once, by the rules of the question "contradictions". */
export function opposedIn(claims: readonly ClaimRecord[]): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  for (const pair of [...statedPairs(claims), ...deniedPairs(claims)]) {
    const key = pair
      .map(({ id }) => id)
      .sort()
      .join(' ');
    if (!pairs.has(key)) pairs.set(key, pair);
  }
  return [...pairs.values()];
}
