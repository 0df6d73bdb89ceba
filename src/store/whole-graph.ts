import type { GraphNode, GraphRelationship, Properties, PropertyGraph } from '../domain/graph.ts';
import type { Row } from './transaction.ts';
import { KEY_LABELS, type Vocabulary } from './vocabulary.ts';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Properties with their keys in code-unit order. */
const sorted = (properties: object): Properties =>
  Object.fromEntries(Object.entries(properties).sort(([a], [b]) => byText(a, b)));

const byEnds = (a: GraphRelationship, b: GraphRelationship): number =>
  byText(a.type, b.type) || byText(a.from, b.from) || byText(a.to, b.to) || byText(a.key, b.key);

/** Reads everything that documents brought, and nothing that the store keeps for itself, in one fixed order. */
export async function readWholeGraph(
  run: (cypher: string) => Promise<readonly Row[]>,
  vocabulary: Vocabulary,
): Promise<PropertyGraph> {
  const nodes: GraphNode[] = [];
  for (const label of KEY_LABELS)
    for (const row of await run(`MATCH (n:${label}) RETURN labels(n) AS labels, properties(n) AS properties`)) {
      const properties = sorted(row['properties'] as object);
      nodes.push({ id: String(properties['id']), labels: vocabulary.ordered(row['labels'] as string[]), properties });
    }
  const edges = await run(
    'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties',
  );
  const relationships = edges.map(({ type, from, to, properties }): GraphRelationship => {
    const { key, ...rest } = properties as Record<string, string>;
    return { type: String(type), from: String(from), to: String(to), key: String(key), properties: sorted(rest) };
  });
  return { nodes: nodes.sort((a, b) => byText(a.id, b.id)), relationships: relationships.sort(byEnds) };
}
