import type { GraphElement, GraphNode, GraphRelationship, Properties, PropertyGraph } from '../domain/graph.ts';
import type { Row, WriteTransaction } from './transaction.ts';
import { KEY_LABELS, type Vocabulary } from './vocabulary.ts';

/** Nodes that are fetched at once, or whose outgoing relationships are. */
const PAGE = 500;

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

/**
 * Everything that documents brought, and nothing that the store keeps for itself, in the order of `GraphStore.elements`.
 * In memory are the ids of one label, sorted here since stores sort text differently, and a page.
 */
export async function* graphElements(
  run: WriteTransaction['run'],
  vocabulary: Vocabulary,
): AsyncGenerator<GraphElement> {
  async function* pages(label: string, rest: string): AsyncGenerator<readonly Row[]> {
    const rows = await run(`MATCH (n:${label}) RETURN n.id AS id`, {});
    const ids = rows.map(({ id }) => String(id)).sort();
    for (let at = 0; at < ids.length; at += PAGE)
      yield await run(`UNWIND $ids AS id MATCH (n:${label} {id: id})${rest}`, { ids: ids.slice(at, at + PAGE) });
  }
  for (const label of KEY_LABELS)
    for await (const page of pages(label, ' RETURN labels(n) AS labels, properties(n) AS properties')) {
      const nodes = page.map((row) => toNode(row, vocabulary));
      for (const node of nodes.sort((a, b) => byText(a.id, b.id))) yield { node };
    }
  const outgoing = '-[r]->(to) RETURN type(r) AS type, n.id AS from, to.id AS to, properties(r) AS properties';
  for (const label of KEY_LABELS)
    for await (const page of pages(label, outgoing))
      for (const relationship of page.map(toRelationship).sort(byEnds)) yield { relationship };
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
