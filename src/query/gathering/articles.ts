import { readFingerprint } from '../../domain/edition.ts';
import { type Printed, witnessesOf } from '../../domain/witnesses.ts';
import { type Asked, type Row, textIn } from '../gathering.ts';

const ARTICLES = `UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.fingerprint AS fingerprint, a.page AS page
ORDER BY id`;

/** What a row tells of an article to compare it by: columns `id`, `fingerprint` and `page`. */
export const printedIn = (row: Row): Printed => ({
  id: textIn(row['id']),
  fingerprint: readFingerprint(row['fingerprint']),
  page: textIn(row['page']) || null,
});

/** Which of some articles are one witness, by their ids. @throws ClaimgraphError of the store */
export async function witnessesAmong(
  ids: Iterable<string>,
  { store, bounds }: Asked,
): Promise<ReadonlyMap<string, string>> {
  const distinct = [...new Set(ids)].sort();
  if (distinct.length < 2) return new Map(distinct.map((id) => [id, id]));
  const { rows } = await store.run(ARTICLES, { ids: distinct }, { ...bounds, maxRows: distinct.length });
  return witnessesOf(rows.map(printedIn));
}
