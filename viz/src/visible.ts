import type { ViewClaim, ViewEntity, ViewGraph } from '../../src/domain/view.ts';
import type { ViewState } from './state.ts';

/** What the filters leave. */
export interface Visible {
  readonly entities: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
}

export interface Count {
  readonly name: string;
  readonly count: number;
}

/** Claims go with their predicate and with either end; an entity goes with its type and with its last claim. */
export function visibleIn(
  { entities, claims }: ViewGraph,
  { hiddenTypes, hiddenPredicates }: Pick<ViewState, 'hiddenTypes' | 'hiddenPredicates'>,
): Visible {
  const types = new Set(hiddenTypes);
  const predicates = new Set(hiddenPredicates);
  const shown = new Set(entities.filter(({ type }) => !types.has(type)).map(({ id }) => id));
  const stands = (id: string | null): boolean => id === null || shown.has(id);
  const left = claims.filter(
    ({ predicate, subject, object }) => !predicates.has(predicate) && stands(subject) && stands(object),
  );
  const named = new Set(left.flatMap(({ subject, object }) => [subject, object]));
  return {
    entities: new Set([...shown].filter((id) => named.has(id))),
    claims: new Set(left.map(({ id }) => id)),
  };
}

function countBy<T>(items: readonly T[], key: (item: T) => string): readonly Count[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  const rows = [...counts].map(([name, count]) => ({ name, count }));
  return rows.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** The entity types there are, most frequent first. */
export const typeCounts = (entities: readonly ViewEntity[]): readonly Count[] => countBy(entities, ({ type }) => type);

/** The predicates there are, most frequent first. */
export const predicateCounts = (claims: readonly ViewClaim[]): readonly Count[] =>
  countBy(claims, ({ predicate }) => predicate);
