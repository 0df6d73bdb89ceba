import type { GraphStore } from '../ports/graph-store.ts';

const QUERY = 'UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN a.id AS id, a.readingHash AS hash';

/** What the documents that a store holds of these were read from and by (`Engine.readingHash`), by their ids. */
export async function knownReadings(
  store: Pick<GraphStore, 'run'>,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await store.run(QUERY, { ids: [...new Set(ids)] });
  return new Map(rows.map(({ id, hash }) => [String(id), String(hash)]));
}
