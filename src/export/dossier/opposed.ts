import { type CountTelling, disputedCounts } from '../../domain/disputed-counts.ts';
import { projectionOf } from '../../domain/modality.ts';
import { factsOf, textIn } from '../claim-facts.ts';
import type { ClaimRecord } from '../claim-records.ts';

/** One of two claims that cannot both hold. */
export interface Side {
  readonly claim: ClaimRecord;
  /** Other articles that give its number, where the two differ in that; else 0. */
  readonly alike: number;
}

/** Two claims that cannot both hold. */
export type Pair = readonly [Side, Side];

const pairOf = (a: ClaimRecord, b: ClaimRecord): Pair => [
  { claim: a, alike: 0 },
  { claim: b, alike: 0 },
];

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
      if (other !== undefined) yield pairOf(claim, other);
    }
}

/** The same said to be done and not done by the same to the same, told anywhere. */
function* deniedPairs(claims: readonly ClaimRecord[]): Generator<Pair> {
  for (const { done, denied } of sidesOf(claims))
    for (const a of done) for (const b of denied) if (sharesTopic(a, b) && sharesTime(a, b)) yield pairOf(a, b);
}

/** A claim as one that counts; nothing for any other. */
function tellingOf(claim: ClaimRecord): readonly CountTelling[] {
  const { subject, object, article, properties, place, speaker } = claim;
  const { count } = properties;
  const { projection, predicate, quote } = factsOf(claim);
  if (subject?.type !== 'Attack' || object === null || typeof count !== 'number' || projection !== 'holds') return [];
  const [start, end] = ['timeStart', 'timeEnd'].map((name) => textIn(properties, name) ?? null) as [string, string];
  return [
    {
      id: claim.id,
      event: subject.id,
      eventName: subject.name,
      predicate,
      count,
      counted: object.name,
      quote,
      quoteStart: Number(properties['quoteStart'] ?? 0),
      docId: article.id,
      published: textIn(article.properties, 'published') ?? null,
      speaker: speaker?.id ?? null,
      place: place?.name ?? null,
      time: { start, end },
    },
  ];
}

/** Numbers of those whom one attack killed or injured that cannot both be right, told anywhere. */
function* numberPairs(claims: readonly ClaimRecord[]): Generator<Pair> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const side = (id: string, others: readonly string[]): Side => {
    const claim = byId.get(id)!;
    const elsewhere = new Set(others.map((other) => byId.get(other)!.article.id));
    elsewhere.delete(claim.article.id);
    return { claim, alike: elsewhere.size };
  };
  for (const { earlier, later, asEarlier, asLater } of disputedCounts(claims.flatMap(tellingOf)))
    yield [side(earlier, asEarlier), side(later, asLater)];
}

/** The contradictions among claims, each once, by the rules of the question "contradictions". */
export function opposedIn(claims: readonly ClaimRecord[]): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  for (const pair of [...statedPairs(claims), ...deniedPairs(claims), ...numberPairs(claims)]) {
    const key = pair
      .map(({ claim }) => claim.id)
      .sort()
      .join(' ');
    if (!pairs.has(key)) pairs.set(key, pair);
  }
  return [...pairs.values()];
}
