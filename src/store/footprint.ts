import type { DocumentGraph } from '../domain/graph.ts';

/** What one document put into a store: enough to take exactly that out again. */
export interface Footprint {
  /** Ids of the nodes that are this document's alone, by label. */
  readonly nodes: Readonly<Record<string, readonly string[]>>;
  /** Ids of the entities that the document says something of. */
  readonly entities: readonly string[];
  /** Relationships between entities, `[from, to, key]` by type; all others go with the document's own nodes. */
  readonly edges: Readonly<Record<string, readonly (readonly [string, string, string])[]>>;
}

/** Sorts values into lists by a key, keys in code-unit order. */
export function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The footprint of a document's graph. */
export function footprintOf({ nodes, relationships }: DocumentGraph): Footprint {
  const keyLabel = new Map(nodes.map(({ id, labels }) => [id, labels[0]!]));
  const own = groupBy(
    nodes.filter(({ labels }) => labels[0] !== 'Entity'),
    ({ labels }) => labels[0]!,
  );
  const between = relationships.filter(
    ({ from, to }) => keyLabel.get(from) === 'Entity' && keyLabel.get(to) === 'Entity',
  );
  return {
    nodes: Object.fromEntries([...own].map(([label, group]) => [label, group.map(({ id }) => id)])),
    entities: [...new Set(nodes.filter(({ labels }) => labels[0] === 'Entity').map(({ id }) => id))].sort(),
    edges: Object.fromEntries(
      [...groupBy(between, ({ type }) => type)].map(([type, group]) => [
        type,
        group.map(({ from, to, key }) => [from, to, key] as const),
      ]),
    ),
  };
}
