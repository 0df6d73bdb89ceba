import type { ViewClaim } from '../../../src/domain/view.ts';
import { sourceOf } from '../filters/facets.ts';
import { type Witnesses, witnessOf } from '../prints/witnesses.ts';
import { sourceLine } from '../says-who/chain.ts';
import { type Facts, type Story, unique } from './story.ts';

interface Known extends Facts {
  readonly witnesses: Witnesses;
}

/** What a claim says, and which witness: the same for the printings of one story, whose parties are named alike. */
function saidBy(claim: ViewClaim, { witnesses, nameOf }: Omit<Known, 'claims'>): string {
  const { subject, predicate, object, polarity, modality, count, place, time, speaker } = claim;
  const [who, whom] = [subject, object].map((id) => (id === null ? null : nameOf(id)));
  const what = [who, predicate, whom, polarity, modality, count, place, time?.start, time?.end, speaker];
  return JSON.stringify([witnessOf(claim, witnesses), ...what]);
}

type Group<T> = [first: T, ...others: T[]];

/** Groups by a key; what has the key twice with the same articles is told twice there, and not printed again. */
function alike<T>(items: readonly T[], keyOf: (item: T) => string, claimsOf: (item: T) => readonly ViewClaim[]) {
  const groups = new Map<string, Group<T>>();
  const told = new Map<string, number>();
  for (const item of items) {
    const key = keyOf(item);
    const within = JSON.stringify([key, claimsOf(item).map(({ docId }) => docId)]);
    const nth = told.get(within) ?? 0;
    told.set(within, nth + 1);
    const group = groups.get(`${nth} ${key}`);
    if (group === undefined) groups.set(`${nth} ${key}`, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** Whether a claim is told where its witness likely comes from. */
const isOrigin = (claim: ViewClaim | undefined, witnesses: Witnesses): boolean =>
  claim !== undefined && witnessOf(claim, witnesses) === claim.docId;

/** The claims without those that another printing repeats: the article of the first claim is kept, else the origin. */
function unrepeated(claims: readonly ViewClaim[], known: Known): readonly ViewClaim[] {
  const start = claims[0]?.docId;
  const articles = new Map<string, string>();
  const worth = (claim: ViewClaim): number => (claim.docId === start ? 2 : Number(isOrigin(claim, known.witnesses)));
  for (const claim of [...claims].sort((a, b) => worth(b) - worth(a))) {
    const said = saidBy(claim, known);
    if (!articles.has(said)) articles.set(said, claim.docId);
  }
  return claims.filter((claim) => articles.get(saidBy(claim, known)) === claim.docId);
}

/** One story for all its printings: that of the origin, else the first, which names the others. */
function merged(group: Group<Story>, known: Known): Story {
  const claimsOf = (story: Story): readonly ViewClaim[] => story.claims.flatMap((id) => known.claims.get(id) ?? []);
  const first = group.find((story) => isOrigin(claimsOf(story)[0], known.witnesses)) ?? group[0];
  const others = group.filter((story) => story !== first);
  const all = claimsOf(first);
  const kept = unrepeated(all, known);
  const own = new Set(kept.map(({ docId }) => docId));
  const again = group.flatMap(claimsOf).filter(({ docId }) => !own.has(docId));
  const told = { ...first, claims: kept.map(({ id }) => id), sources: unique(kept.map(sourceLine)) };
  if (again.length === 0) return kept.length === all.length ? first : told;
  const also = {
    stories: others.map(({ id }) => id),
    articles: unique(again.map(({ docId }) => docId)).length,
    publishers: unique(again.map(sourceOf)),
  };
  return { ...told, also };
}

/**
 * Stories each once, although several printings of an article or versions of a page tell them: those that are told in
 * the same words by the same witnesses. In the order of the first of each.
 */
export function toldOnce(stories: readonly Story[], known: Known): readonly Story[] {
  const { claims, witnesses } = known;
  if (witnesses.size === 0) return stories;
  const claimsOf = (story: Story): readonly ViewClaim[] => story.claims.flatMap((id) => claims.get(id) ?? []);
  const keyOf = (story: Story): string => {
    const whose = unique(claimsOf(story).map((claim) => witnessOf(claim, witnesses))).sort();
    return JSON.stringify([Object.values(story.sentence), whose]);
  };
  return alike(stories, keyOf, claimsOf).map((group) => merged(group, known));
}

/** Pairs of claims each once, although several printings tell the same of one side or of both. */
export function pairsOnce<T extends { readonly left: ViewClaim; readonly right: ViewClaim }>(
  pairs: readonly T[],
  known: Omit<Known, 'claims'>,
): readonly T[] {
  if (known.witnesses.size === 0) return pairs;
  const keyOf = ({ left, right }: T): string => JSON.stringify([saidBy(left, known), saidBy(right, known)].sort());
  return alike(pairs, keyOf, ({ left, right }) => [left, right]).map(([first]) => first);
}
