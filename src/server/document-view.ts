import { ClaimgraphError } from '../domain/errors.ts';
import type { ViewDocument } from '../domain/view.ts';
import type { GraphStore } from '../ports/graph-store.ts';
import { type Page, type PageRequest, pageOf, type Row, rowsOf } from '../query/page.ts';

const ARTICLE_FIELDS = 'a.id AS id, a.title AS title, a.url AS url, a.publisher AS publisher, a.published AS published';

const ARTICLE = `MATCH (a:Article {id: $id}) RETURN ${ARTICLE_FIELDS}, a.text AS text`;
const CLAIMS = `MATCH (c:Claim {docId: $id})
RETURN c.id AS id, c.quoteStart AS quoteStart, c.quoteEnd AS quoteEnd
ORDER BY quoteStart, quoteEnd, id`;

/** An article as lists have it. */
type ListedDocument = Omit<ViewDocument, 'text' | 'claims'>;

const withoutNulls = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));

/** Articles without their texts. */
export async function listDocuments(store: GraphStore, page: PageRequest): Promise<Page<ListedDocument>> {
  const where = page.cursor === undefined ? [] : ['a.id > $cursor'];
  const list = { match: ['MATCH (a:Article)'], where, returns: ARTICLE_FIELDS, parameters: {} };
  const { items, next } = await pageOf(store, list, page);
  return { items: items.map(withoutNulls) as unknown as readonly ListedDocument[], next };
}

/** An article with its text and where its claims are in it. @throws ClaimgraphError E_NOT_FOUND */
export async function readDocument(store: GraphStore, id: string): Promise<ViewDocument> {
  const [article] = await rowsOf(store, ARTICLE, { id });
  if (article === undefined) {
    const hint = 'GET /api/documents lists what there is.';
    throw new ClaimgraphError('E_NOT_FOUND', `there is no document ${JSON.stringify(id)}`, { hint });
  }
  return { ...withoutNulls(article), claims: await rowsOf(store, CLAIMS, { id }) } as unknown as ViewDocument;
}
