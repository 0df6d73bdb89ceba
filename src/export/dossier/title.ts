import { textIn } from '../claim-facts.ts';
import type { ClaimRecord, EntityHead } from '../claim-records.ts';

/** Names in a title at most. */
const MOST_NAMES = 3;

/** Everybody in a claim, each once. */
const partiesOf = ({ subject, object, about, place, speaker, via }: ClaimRecord): ReadonlyMap<string, EntityHead> =>
  new Map(
    [subject, object, place, speaker, ...about, ...via].flatMap((one) =>
      one === null ? [] : [[one.id, one] as const],
    ),
  );

/** How many claims each has a part in, most first; of as many, who is met first. */
function countsOf(claims: readonly ClaimRecord[]) {
  const counts = new Map<string, { readonly name: string; count: number }>();
  for (const claim of claims)
    for (const [id, { name }] of partiesOf(claim)) {
      const known = counts.get(id) ?? { name, count: 0 };
      counts.set(id, known);
      known.count += 1;
    }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

/** The title of claims: who has a part in all of them, else the article that tells them all, else the most named. */
export function titleOf(claims: readonly ClaimRecord[]): string {
  const [first, ...rest] = countsOf(claims);
  if (first === undefined) return claims.length === 0 ? 'No claims' : 'Claims';
  if (first.count === claims.length && claims.length > 1) return first.name;
  const titles = new Set(claims.map(({ article }) => textIn(article.properties, 'title') ?? article.id));
  if (titles.size === 1) return [...titles][0]!;
  const names = [first, ...rest].slice(0, MOST_NAMES).map(({ name }) => name);
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
