import type { GraphElement, GraphNode, GraphRelationship, Properties, PropertyGraph } from '../domain/graph.ts';
import type { Row, WriteTransaction } from './transaction.ts';
import { KEY_LABELS, type Vocabulary } from './vocabulary.ts';

/** Nodes, and relationships, that are fetched at once. */
const [NODES, RELATIONSHIPS] = [500, 2000];

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Properties with their keys in code-unit order. */
const sorted = (properties: object): Properties =>
  Object.fromEntries(Object.entries(properties).sort(([a], [b]) => byText(a, b)));

const byEnds = (a: GraphRelationship, b: GraphRelationship): number =>
  byText(a.from, b.from) || byText(a.type, b.type) || byText(a.to, b.to) || byText(a.key, b.key);

function toNode({ labels, properties }: Row, vocabulary: Vocabulary): GraphNode {
  const values = sorted(properties as object);
  return { id: String(values['id']), labels: vocabulary.ordered(labels as string[]), properties: values };
}

function toRelationship({ type, from, to, properties }: Row): GraphRelationship {
  const { key, ...rest } = properties as Record<string, string>;
  return { type: String(type), from: String(from), to: String(to), key: String(key), properties: sorted(rest) };
}

type Run = WriteTransaction['run'];

async function* nodesOf(run: Run, label: string, vocabulary: Vocabulary): AsyncGenerator<GraphNode> {
  const rows = await run(`MATCH (n:${label}) RETURN n.id AS id`, {});
  const ids = rows.map(({ id }) => String(id)).sort();
  const cypher = `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN labels(n) AS labels, properties(n) AS properties`;
  for (let at = 0; at < ids.length; at += NODES) {
    const page = await run(cypher, { ids: ids.slice(at, at + NODES) });
    yield* page.map((row) => toNode(row, vocabulary)).sort((a, b) => byText(a.id, b.id));
  }
}

/** Nodes whose outgoing relationships are fetched at once; `type` where one node has too many for that. */
interface Page {
  readonly ids: readonly string[];
  readonly type?: string;
}

/** Nodes with outgoing relationships in the order of their ids, so many at once that these are not too many. */
async function* pagesOf(run: Run, label: string, most: number): AsyncGenerator<Page> {
  const rows = await run(`MATCH (n:${label})-[r]->() RETURN n.id AS id, count(r) AS count`, {});
  const counted = rows.map(({ id, count }) => ({ id: String(id), count: Number(count) }));
  let ids: string[] = [];
  let sum = 0;
  for (const { id, count } of counted.sort((a, b) => byText(a.id, b.id))) {
    if (ids.length > 0 && sum + count > most) {
      yield { ids };
      [ids, sum] = [[], 0];
    }
    if (count > most) {
      const types = await run(`MATCH (n:${label} {id: $id})-[r]->() RETURN DISTINCT type(r) AS type`, { id });
      for (const type of types.map((row) => String(row['type'])).sort()) yield { ids: [id], type };
    } else {
      ids.push(id);
      sum += count;
    }
  }
  if (ids.length > 0) yield { ids };
}

async function* relationshipsOf(run: Run, label: string, most: number): AsyncGenerator<GraphRelationship> {
  const returned = 'RETURN type(r) AS type, n.id AS from, to.id AS to, properties(r) AS properties';
  for await (const { ids, type } of pagesOf(run, label, most)) {
    const match = `UNWIND $ids AS id MATCH (n:${label} {id: id})-[r]->(to)`;
    const page =
      type === undefined
        ? await run(`${match} ${returned}`, { ids })
        : await run(`${match} WHERE type(r) = $type ${returned}`, { ids, type });
    yield* page.map(toRelationship).sort(byEnds);
  }
}

/**
 * Everything that documents brought, and nothing that the store keeps for itself, in the order of `GraphStore.elements`.
 * In memory are the ids of one label, sorted here since stores sort text differently, and a page.
 * @param most relationships that are fetched at once, unless a node has more of one type
 */
export async function* graphElements(
  run: Run,
  vocabulary: Vocabulary,
  most = RELATIONSHIPS,
): AsyncGenerator<GraphElement> {
  for (const label of KEY_LABELS) for await (const node of nodesOf(run, label, vocabulary)) yield { node };
  for (const label of KEY_LABELS)
    for await (const relationship of relationshipsOf(run, label, most)) yield { relationship };
}

/** The graph of which these are all elements. */
export async function wholeGraph(elements: AsyncIterable<GraphElement>): Promise<PropertyGraph> {
  const nodes: GraphNode[] = [];
  const relationships: GraphRelationship[] = [];
  for await (const element of elements)
    if ('node' in element) nodes.push(element.node);
    else relationships.push(element.relationship);
  return { nodes, relationships };
}
