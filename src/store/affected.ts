import type { Correction } from '../domain/correction.ts';
import type { CorrectionSet } from '../domain/correction-set.ts';

/** What a change of the corrections may change. */
export interface Affected {
  readonly documents: ReadonlySet<string>;
  /** Entities as documents name them, by where they are in the graph before the change. */
  readonly entities: ReadonlyMap<string, readonly string[]>;
}

const pathOf = (set: CorrectionSet, entity: string): string => {
  const { root, merges } = set.route(entity);
  return JSON.stringify([root, ...merges.map(({ id }) => id)]);
};

/** Entities that any merge names: where they end up may hang on merges of others. */
const mergedIn = (corrections: readonly Correction[]): readonly string[] =>
  corrections.flatMap((one) => (one.kind === 'merge' ? [one.from, one.into.id] : []));

/** What differs between two sets of corrections, as seen from a graph that follows the first. */
export function affectedBetween(before: CorrectionSet, after: CorrectionSet): Affected {
  const changed = [...before.lacking(after.list), ...after.lacking(before.list)];
  const rerouted = mergedIn([...before.list, ...after.list]).filter(
    (entity) => pathOf(before, entity) !== pathOf(after, entity),
  );
  const described = changed.flatMap((one) => (one.kind === 'rename' || one.kind === 'retype' ? [one.entity] : []));
  const entities = new Map<string, string[]>();
  for (const entity of new Set([...rerouted, ...described])) {
    const { root } = before.route(entity);
    entities.set(root, [...(entities.get(root) ?? []), entity]);
  }
  return { documents: new Set(changed.flatMap((one) => ('document' in one ? [one.document] : []))), entities };
}

/** True when what a document says of an entity in the graph comes from one of these that it names. */
export function comesFrom(contribution: string, root: string, entities: readonly string[]): boolean {
  if (entities.includes(root)) return true;
  const { properties } = JSON.parse(contribution) as {
    readonly properties: { readonly mergedIds?: readonly string[] };
  };
  return (properties.mergedIds ?? []).some((id) => entities.includes(id));
}
