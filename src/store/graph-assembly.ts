import type { DocumentGraph, GraphElement, GraphNode, GraphRelationship, Properties } from '../domain/graph.ts';
import { joinAll, joinEntities } from './entity-merge.ts';
import { joined } from './sorted.ts';
import { KEY_LABELS, type Vocabulary } from './vocabulary.ts';

interface NodePart {
  readonly node: GraphNode;
  /** Place of its first label among the key labels. */
  readonly rank: number;
}

interface RelationshipPart {
  readonly relationship: GraphRelationship;
  /** Place of the start's first label among the key labels. */
  readonly rank: number;
  readonly endRank: number;
}

/** What a document, or several of them, say of one node or relationship. It can be written as JSON. */
export type GraphPart = NodePart | RelationshipPart;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const rankOf = (label: string | undefined): number => (KEY_LABELS as readonly string[]).indexOf(label ?? '');

/** Properties as a store gives them back: none that is null, their keys in code-unit order. */
const stored = (properties: Properties): Properties => {
  const present = Object.entries(properties).filter(([, value]) => value !== null);
  return Object.fromEntries(present.sort(([a], [b]) => byText(a, b)));
};

function byEnds(a: RelationshipPart, b: RelationshipPart): number {
  const [one, other] = [a.relationship, b.relationship];
  return (
    a.rank - b.rank ||
    byText(one.from, other.from) ||
    byText(one.type, other.type) ||
    byText(one.to, other.to) ||
    byText(one.key, other.key) ||
    a.endRank - b.endRank
  );
}

/** The order of `GraphStore.elements`. Parts of one node or relationship are equal. */
function byPlace(a: GraphPart, b: GraphPart): number {
  if ('node' in a) return 'node' in b ? a.rank - b.rank || byText(a.node.id, b.node.id) : -1;
  return 'node' in b ? 1 : byEnds(a, b);
}

/** The node or relationship that all that is said of it makes. */
export const elementOf = (part: GraphPart): GraphElement =>
  'node' in part ? { node: part.node } : { relationship: part.relationship };

/** Makes one graph of those of documents, as a store would. */
export class GraphAssembly {
  readonly #vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  readonly compare = byPlace;

  /**
   * One out of two parts of the same node or relationship: entities, which documents share, are the join of what each
   * says, of anything else the later is what a store would keep.
   */
  readonly join = (a: GraphPart, b: GraphPart): GraphPart => {
    if (!('node' in a && 'node' in b) || b.node.labels[0] !== 'Entity') return b;
    return { ...b, node: this.#ordered(joinEntities(a.node, b.node)) };
  };

  /** What a document says of each node and relationship. */
  partsOf({ nodes, relationships }: DocumentGraph): GraphPart[] {
    const ranks = new Map(nodes.map(({ id, labels }) => [id, rankOf(labels[0])]));
    return [
      ...nodes.map((node) => ({ node: this.#stored(node), rank: ranks.get(node.id)! })),
      ...relationships.map(({ type, from, to, key, properties }) => {
        const relationship = { type, from, to, key, properties: stored(properties) };
        return { relationship, rank: ranks.get(from)!, endRank: ranks.get(to)! };
      }),
    ];
  }

  /** What documents say, in the order of the documents, as one graph, in the order of `GraphStore.elements`. */
  assembled(parts: readonly GraphPart[]): GraphPart[] {
    return [...joined(parts.toSorted(byPlace), byPlace, this.join)];
  }

  #stored(node: GraphNode): GraphNode {
    const { id, labels, properties } = node.labels[0] === 'Entity' ? joinAll([node]) : node;
    return this.#ordered({ id, labels, properties: stored({ ...properties, id }) });
  }

  #ordered({ id, labels, properties }: GraphNode): GraphNode {
    return { id, labels: this.#vocabulary.ordered(labels), properties };
  }
}
