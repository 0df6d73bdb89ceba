import type { Cell, GraphStore, QueryParameters } from '../ports/graph-store.ts';

/** Pages are known to end; a busy server that has just started plans the first ones for seconds. */
const TIMEOUT_MS = 30_000;

/** Where queries run. */
export type Source = Pick<GraphStore, 'run'>;
export type Row = Readonly<Record<string, Cell>>;

/** Which part of a list is wanted: so many at most, of those whose ids come after the cursor. */
export interface PageRequest {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** A part of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** The cursor of the next part; null on the last one. */
  readonly next: string | null;
}

/** A list as Cypher: what is matched, on which conditions, what is returned of it; ordered by the column `id`. */
export interface ListQuery {
  readonly match: readonly string[];
  readonly where: readonly string[];
  readonly returns: string;
  readonly parameters: QueryParameters;
}

/** Rows of a query that gives few. @throws ClaimgraphError of the store */
export async function rowsOf(source: Source, cypher: string, parameters: QueryParameters): Promise<readonly Row[]> {
  return (await source.run(cypher, parameters, { timeoutMs: TIMEOUT_MS, maxRows: 100_000 })).rows;
}

/** A page of a list, in the order of its ids. @throws ClaimgraphError of the store */
export async function pageOf(source: Source, list: ListQuery, { limit, cursor }: PageRequest): Promise<Page<Row>> {
  const { match, where, returns, parameters } = list;
  const condition = where.length === 0 ? '' : `WHERE ${where.join(' AND ')}\n`;
  const cypher = `${match.join('\n')}\n${condition}RETURN ${returns}\nORDER BY id\nLIMIT $rows`;
  // One row more than wanted tells whether there is another page.
  const all = { ...parameters, ...(cursor !== undefined && { cursor }), rows: limit + 1 };
  const rows = await rowsOf(source, cypher, all);
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? String(items.at(-1)!['id']) : null };
}
