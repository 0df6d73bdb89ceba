import { ClaimgraphError } from '../domain/errors.ts';
import type { GraphNode } from '../domain/graph.ts';
import type { GraphStore } from '../ports/graph-store.ts';
import { type Page, type PageRequest, pageOf } from './page.ts';

export interface EntityFilter {
  /** Words of a name or alias, as of `GraphStore.search`. */
  readonly name?: string | undefined;
  /** A label of the ontology. */
  readonly type?: string | undefined;
}

/** As many as every store ranks of those that a name fits. */
const MOST_HITS = 500;

const labelled =
  ({ type }: EntityFilter) =>
  (node: GraphNode) =>
    type === undefined || node.labels.includes(type);

/** Of the best hits those after the cursor, in their order. */
async function searched(
  store: Pick<GraphStore, 'search'>,
  name: string,
  filter: EntityFilter,
  { limit, cursor }: PageRequest,
): Promise<Page<GraphNode>> {
  const hits = (await store.search(name, MOST_HITS)).map(({ node }) => node);
  const at = hits.findIndex(({ id }) => id === cursor);
  if (cursor !== undefined && at < 0)
    throw new ClaimgraphError('E_USAGE', 'the parameter cursor is of another list', { hint: 'Begin without one.' });
  const wanted = hits.slice(at + 1).filter(labelled(filter));
  const items = wanted.slice(0, limit);
  return { items, next: wanted.length > limit ? items.at(-1)!.id : null };
}

/** Entities by id; where a name is looked for, best first. @throws ClaimgraphError of the store */
export async function listEntities(
  store: Pick<GraphStore, 'run' | 'search'>,
  filter: EntityFilter,
  page: PageRequest,
): Promise<Page<GraphNode>> {
  const { name, type } = filter;
  if (name !== undefined && name.trim() !== '') return searched(store, name, filter, page);
  const where = [
    ...(type === undefined ? [] : ['$type IN labels(e)']),
    ...(page.cursor === undefined ? [] : ['e.id > $cursor']),
  ];
  const parameters = type === undefined ? {} : { type };
  const list = { match: ['MATCH (e:Entity)'], where, returns: 'e.id AS id, e AS node', parameters };
  const { items, next } = await pageOf(store, list, page);
  return { items: items.map(({ node }) => node as GraphNode), next };
}
