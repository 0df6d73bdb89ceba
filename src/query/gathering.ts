import type { Cell, GraphStore, QueryOptions, QueryParameters } from '../ports/graph-store.ts';

/** How the rows of a question can be made of those of its Cypher: `// @gather witnesses`. */
export const GATHERINGS = ['editions', 'versions', 'changes', 'witnesses', 'another_word'] as const;

export type Gathering = (typeof GATHERINGS)[number];

export type Row = Readonly<Record<string, Cell>>;

/** What a question is asked with. */
export interface Asked {
  readonly store: Pick<GraphStore, 'run'>;
  readonly parameters: QueryParameters;
  readonly bounds: QueryOptions;
}

/** Makes a question's rows of those of its Cypher, in the question's order. @throws ClaimgraphError of the store */
export type Gather = (rows: readonly Row[], asked: Asked) => readonly Row[] | Promise<readonly Row[]>;

/** A cell as text; empty where there is none. */
export const textIn = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : '');

/** A cell as a list of texts. */
export const textsIn = (cell: Cell | undefined): readonly string[] =>
  Array.isArray(cell) ? cell.map((one) => textIn(one as Cell)) : [];

/** Groups rows by a text of theirs, in the order in which the texts first come. */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
