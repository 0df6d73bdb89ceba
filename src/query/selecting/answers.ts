import type { GraphNode, GraphRelationship } from '../../domain/graph.ts';
import type { Cell, GraphPath, QueryResult } from '../../ports/graph-store.ts';
import { type Asking, pagesOf } from './claim-facts.ts';

/** What an answer names, by id. */
export interface Held {
  readonly claims: ReadonlySet<string>;
  readonly entities: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
}

/** What of an answer may be an id. */
interface Ids {
  readonly nodes: Set<string>;
  readonly texts: Set<string>;
}

/** No id is longer. */
const LONGEST_ID = 400;

const isPath = (cell: object): cell is GraphPath => 'kind' in cell && cell.kind === 'path' && 'nodes' in cell;
const isNode = (cell: object): cell is GraphNode => 'labels' in cell && 'properties' in cell;
const isRelationship = (cell: object): cell is GraphRelationship => 'from' in cell && 'to' in cell && 'key' in cell;

/** What is within a list, a path or a map. */
function within(cell: object): readonly Cell[] {
  if (Array.isArray(cell)) return cell;
  return isPath(cell) ? [...cell.nodes, ...cell.relationships] : Object.values(cell);
}

function collect(cell: Cell, { nodes, texts }: Ids): void {
  if (typeof cell === 'string' && cell.length <= LONGEST_ID) texts.add(cell);
  if (cell === null || typeof cell !== 'object') return;
  if (isNode(cell)) nodes.add(cell.id);
  else if (isRelationship(cell)) texts.add(String(cell.properties['claimId'] ?? cell.from));
  else for (const one of within(cell)) collect(one, { nodes, texts });
}

async function known(
  store: Asking,
  label: 'Claim' | 'Entity' | 'Article',
  ids: Iterable<string>,
): Promise<Set<string>> {
  const kept = new Set<string>();
  for await (const rows of pagesOf(store, `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN n.id AS id`, ids))
    for (const { id } of rows) kept.add(String(id));
  return kept;
}

/**
 * The claims that an answer names, as nodes, as relationships or paths, or by their ids; where it names none, the
 * entities and articles that it does.
 */
export async function heldBy(store: Asking, { rows }: QueryResult): Promise<Held> {
  const ids: Ids = { nodes: new Set(), texts: new Set() };
  for (const row of rows) for (const cell of Object.values(row)) collect(cell, ids);
  const all = new Set([...ids.nodes, ...ids.texts]);
  const claims = await known(store, 'Claim', all);
  if (claims.size > 0) return { claims, entities: new Set(), articles: new Set() };
  return { claims, entities: await known(store, 'Entity', all), articles: await known(store, 'Article', all) };
}
