/** A value in an answer, as the server's JSON has it. */
export type Cell = string | number | boolean | null | readonly Cell[] | { readonly [key: string]: Cell };

/** The answer to a query. */
export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  /** Whether the server left rows out. */
  readonly truncated: boolean;
}

type Fields = { readonly [key: string]: Cell };

export interface NodeCell extends Fields {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Fields;
}

export interface RelationshipCell extends Fields {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Fields;
}

export interface PathCell extends Fields {
  readonly nodes: readonly NodeCell[];
  readonly relationships: readonly RelationshipCell[];
}

/** A value with what kind it is. */
export type Sorted =
  | { readonly kind: 'value'; readonly value: string | number | boolean | null }
  | { readonly kind: 'list'; readonly value: readonly Cell[] }
  | { readonly kind: 'node'; readonly value: NodeCell }
  | { readonly kind: 'relationship'; readonly value: RelationshipCell }
  | { readonly kind: 'path'; readonly value: PathCell }
  | { readonly kind: 'map'; readonly value: Fields };

const isMap = (cell: Cell | undefined): boolean => cell !== null && typeof cell === 'object' && !Array.isArray(cell);

/** What a cell holds. A map that somebody's query makes look like a node is taken for one; it is only shown. */
export function sorted(cell: Cell): Sorted {
  if (cell === null || typeof cell !== 'object') return { kind: 'value', value: cell };
  if (Array.isArray(cell)) return { kind: 'list', value: cell };
  const map = cell as Fields;
  const hasProperties = isMap(map['properties']);
  if (hasProperties && typeof map['id'] === 'string' && Array.isArray(map['labels']))
    return { kind: 'node', value: map as NodeCell };
  if (hasProperties && ['type', 'from', 'to'].every((key) => typeof map[key] === 'string'))
    return { kind: 'relationship', value: map as RelationshipCell };
  if (map['kind'] === 'path' && Array.isArray(map['nodes']) && Array.isArray(map['relationships']))
    return { kind: 'path', value: map as PathCell };
  return { kind: 'map', value: map };
}

/** Everything that is a text within a cell, at any depth; of nodes and relationships only what names them. */
function* textsIn(cell: Cell): Generator<string> {
  const { kind, value } = sorted(cell);
  if (kind === 'value') {
    if (typeof value === 'string') yield value;
  } else if (kind === 'list') for (const one of value) yield* textsIn(one);
  else if (kind === 'node') yield value.id;
  else if (kind === 'relationship') {
    yield* textsIn([value.from, value.to, value.properties['claimId'] ?? null]);
  } else if (kind === 'path') for (const one of [...value.nodes, ...value.relationships]) yield* textsIn(one);
  else for (const one of Object.values(value)) yield* textsIn(one);
}

/** The claims and entities of the graph that an answer holds: as nodes, at the ends of relationships, or by their ids. */
export function heldBy({ rows }: Answer, isKnown: (id: string) => boolean): readonly string[] {
  const found = new Set<string>();
  for (const row of rows) for (const cell of Object.values(row)) for (const text of textsIn(cell)) found.add(text);
  return [...found].filter(isKnown).sort();
}
