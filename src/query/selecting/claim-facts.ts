import type { GraphStore, QueryResult } from '../../ports/graph-store.ts';

/** Reads a store. */
export type Asking = Pick<GraphStore, 'run' | 'search'>;

type Row = QueryResult['rows'][number];

/** In which part a claim names an entity. */
export type Part = 'subject' | 'object' | 'topic' | 'place' | 'speaker' | 'via' | 'publisher';

/** An entity that a claim names. */
export interface Named {
  readonly part: Part;
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** Without a name of its own. */
  readonly generic: boolean;
}

/** What clauses ask about a claim. */
export interface ClaimFacts {
  readonly id: string;
  readonly predicate: string;
  readonly polarity: string;
  readonly modality: string;
  readonly confidence: number;
  readonly start: string | null;
  readonly end: string | null;
  readonly document: string;
  readonly names: readonly Named[];
}

/** Claims that are read at once. */
const PAGE = 2_000;

/** Questions of our own end, and their answers are taken whole. */
const WHOLE = { maxRows: 1_000_000_000, timeoutMs: 3_600_000 };

/** The rows of read-only Cypher of our own, all of them. */
export const rowsOf = async (
  store: Asking,
  cypher: string,
  parameters: Parameters<Asking['run']>[1] = {},
): Promise<readonly Row[]> => (await store.run(cypher, parameters, WHOLE)).rows;

/** Runs Cypher that begins with `UNWIND $ids AS id`, page by page. */
export async function* pagesOf(store: Asking, cypher: string, ids: Iterable<string>): AsyncGenerator<readonly Row[]> {
  const all = [...ids];
  for (let at = 0; at < all.length; at += PAGE) yield await rowsOf(store, cypher, { ids: all.slice(at, at + PAGE) });
}

const CLAIMS = `UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN id, c.predicate AS predicate, c.polarity AS polarity, c.modality AS modality, c.confidence AS confidence,
  c.timeStart AS start, c.timeEnd AS end, c.docId AS document`;

const NAMES = `UNWIND $ids AS id
MATCH (c:Claim {id: id})-[link:SUBJECT|OBJECT|ABOUT|ATTRIBUTED_TO]->(e:Entity)
RETURN id, type(link) AS link, link.role AS role, e.id AS entity, e.name AS name, e.type AS type, e.generic AS generic`;

const PARTS: Readonly<Record<string, Part>> = { SUBJECT: 'subject', OBJECT: 'object' };

const namedIn = ({ link, role, entity, name, type, generic }: Row): Named => ({
  part: PARTS[String(link)] ?? (role as Part),
  id: String(entity),
  name: String(name ?? entity),
  type: String(type ?? 'Entity'),
  generic: generic === true,
});

const textOrNull = (cell: unknown): string | null => (typeof cell === 'string' ? cell : null);

const factsIn = (row: Row, names: readonly Named[]): ClaimFacts => ({
  id: String(row['id']),
  predicate: String(row['predicate']),
  polarity: textOrNull(row['polarity']) ?? 'affirmed',
  modality: textOrNull(row['modality']) ?? 'asserted',
  confidence: typeof row['confidence'] === 'number' ? row['confidence'] : 1,
  start: textOrNull(row['start']),
  end: textOrNull(row['end']),
  document: textOrNull(row['document']) ?? '',
  names,
});

async function namesBy(store: Asking, ids: readonly string[]): Promise<ReadonlyMap<string, Named[]>> {
  const names = new Map<string, Named[]>();
  for await (const rows of pagesOf(store, NAMES, ids))
    for (const row of rows) {
      const id = String(row['id']);
      const known = names.get(id);
      if (known === undefined) names.set(id, [namedIn(row)]);
      else known.push(namedIn(row));
    }
  return names;
}

/** The ids of all claims of a store. */
export const everyClaim = async (store: Asking): Promise<readonly string[]> =>
  (await rowsOf(store, 'MATCH (c:Claim) RETURN c.id AS id')).map(({ id }) => String(id));

/**
 * Claims of a store, page by page, so that memory holds their ids and no more. Ids that the store lacks are nothing.
 * @param named whether clauses ask for what claims name
 */
export async function* claimFacts(
  store: Asking,
  ids: Iterable<string>,
  { named }: { readonly named: boolean },
): AsyncGenerator<ClaimFacts> {
  for await (const rows of pagesOf(store, CLAIMS, ids)) {
    const names = named
      ? await namesBy(
          store,
          rows.map(({ id }) => String(id)),
        )
      : new Map<string, Named[]>();
    for (const row of rows) yield factsIn(row, names.get(String(row['id'])) ?? []);
  }
}
