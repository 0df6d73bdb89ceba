import type { ViewClaim, ViewEntity } from '../../../src/domain/view.ts';
import { sourceOf } from '../filters/facets.ts';
import { publishedWords } from '../says-who/chain.ts';
import { findingStrings } from '../strings.ts';
import { fold } from './fold.ts';

/** The ids of those that share their name with another, whatever its capitals and accents. */
function sharing(entities: readonly ViewEntity[]): ReadonlySet<string> {
  const byName = new Map<string, string[]>();
  for (const { id, name } of entities) byName.set(fold(name), [...(byName.get(fold(name)) ?? []), id]);
  return new Set([...byName.values()].flatMap((ids) => (ids.length > 1 ? ids : [])));
}

/**
 * What tells namesakes apart: the "police" of one article are not those of another. For each of some entities that
 * shares its name with another of them, the article and how many claims name it.
 */
export function namesakeWords(
  entities: readonly ViewEntity[],
  claims: readonly ViewClaim[],
): ReadonlyMap<string, string> {
  const ids = sharing(entities);
  const told = new Map<string, ViewClaim[]>();
  if (ids.size > 0)
    for (const claim of claims)
      for (const id of new Set([claim.subject, claim.object]))
        if (id !== null && ids.has(id)) told.set(id, [...(told.get(id) ?? []), claim]);
  const words = [...told].map(([id, own]) => {
    const article = [sourceOf(own[0]!), publishedWords(own[0]!)].filter(Boolean).join(', ');
    const others = new Set(own.map(({ docId }) => docId)).size - 1;
    return [id, findingStrings.search.namesake(article, others, own.length)] as const;
  });
  return new Map(words);
}
