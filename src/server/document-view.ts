import { ClaimgraphError } from '../domain/errors.ts';
import type { ViewDocument } from '../domain/view.ts';
import type { Cell, GraphStore } from '../ports/graph-store.ts';

const ARTICLE_FIELDS = 'a.id AS id, a.title AS title, a.url AS url, a.publisher AS publisher, a.published AS published';

const LIST = `MATCH (a:Article) RETURN ${ARTICLE_FIELDS} ORDER BY published, id`;
const ARTICLE = `MATCH (a:Article {id: $id}) RETURN ${ARTICLE_FIELDS}, a.text AS text`;
const CLAIMS = `MATCH (c:Claim {docId: $id})
RETURN c.id AS id, c.quoteStart AS quoteStart, c.quoteEnd AS quoteEnd
ORDER BY quoteStart, quoteEnd, id`;

type Row = Readonly<Record<string, Cell>>;

const withoutNulls = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));

/** The articles without their texts, by date. */
export async function listDocuments(store: GraphStore): Promise<readonly Row[]> {
  const { rows } = await store.run(LIST);
  return rows.map(withoutNulls);
}

/** An article with its text and where its claims are in it. @throws ClaimgraphError E_NOT_FOUND */
export async function readDocument(store: GraphStore, id: string): Promise<ViewDocument> {
  const { rows } = await store.run(ARTICLE, { id });
  const article = rows[0];
  if (article === undefined) {
    const hint = 'GET /api/documents lists what there is.';
    throw new ClaimgraphError('E_NOT_FOUND', `there is no document ${JSON.stringify(id)}`, { hint });
  }
  const claims = await store.run(CLAIMS, { id });
  return { ...withoutNulls(article), claims: claims.rows } as unknown as ViewDocument;
}
