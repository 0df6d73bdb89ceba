import type { GraphElement, GraphNode, GraphRelationship, PropertyGraph } from '../domain/graph.ts';
import type { ViewCounts } from '../domain/view.ts';
import type { GraphView } from './graph-view.ts';

/** Lines are sent together in pieces of about so many characters. */
const PIECE = 64 * 1024;
const DRAWN: ReadonlySet<string> = new Set(['Entity', 'Claim', 'Article']);
const TIES: ReadonlySet<string> = new Set([
  'SUBJECT',
  'OBJECT',
  'ABOUT',
  'ATTRIBUTED_TO',
  'PUBLISHED_BY',
  'CONTRADICTS',
]);

function withoutText(node: GraphNode): GraphNode {
  if (!('text' in node.properties)) return node;
  const { text: _text, ...properties } = node.properties;
  return { ...node, properties };
}

/** The part of a graph that the viewer draws, taken up piece by piece: no sentences, no texts, no copies of claims. */
export async function drawnPart(elements: AsyncIterable<GraphElement>): Promise<PropertyGraph> {
  const nodes: GraphNode[] = [];
  const relationships: GraphRelationship[] = [];
  for await (const element of elements)
    if ('relationship' in element) {
      if (TIES.has(element.relationship.type)) relationships.push(element.relationship);
    } else if (element.node.labels.some((label) => DRAWN.has(label))) nodes.push(withoutText(element.node));
  return { nodes, relationships };
}

function* lines({ entities, claims, size, documents }: GraphView): Generator<string> {
  yield JSON.stringify({ documents, entities: entities.length, claims: size } satisfies ViewCounts);
  for (const entity of entities) yield JSON.stringify(entity);
  for (const claim of claims) yield JSON.stringify(claim);
}

/**
 * The graph as lines of JSON: the counts, then an entity each, then a claim each. However large it is, neither side ever
 * holds it as one text.
 */
export function* graphLines(view: GraphView): Generator<string> {
  let piece = '';
  for (const line of lines(view)) {
    piece += `${line}\n`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
