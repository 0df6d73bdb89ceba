import type { GraphElement, GraphNode, GraphRelationship, PropertyGraph } from '../../src/domain/graph.ts';
import type { Ontology } from '../../src/domain/ontology.ts';
import { contentOf } from '../../src/export/content.ts';
import type { ExportContent } from '../../src/export/format.ts';
import { KEY_LABELS } from '../../src/store/vocabulary.ts';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const KEYS: readonly string[] = KEY_LABELS;

const rank = ({ labels }: GraphNode): number => KEYS.indexOf(labels[0]!);

const byLabel = (a: GraphNode, b: GraphNode): number => rank(a) - rank(b) || byText(a.id, b.id);

const byEnds = (a: GraphRelationship, b: GraphRelationship): number =>
  byText(a.from, b.from) || byText(a.type, b.type) || byText(a.to, b.to) || byText(a.key, b.key);

async function* none() {}

/** A graph as exports read one out of a store that has nothing else; its texts may be such as no store would take. */
export function graphContent({ nodes, relationships }: PropertyGraph, ontology: Ontology): ExportContent {
  async function* elements(): AsyncGenerator<GraphElement> {
    for (const node of nodes.toSorted(byLabel)) yield { node };
    for (const relationship of relationships.toSorted(byEnds)) yield { relationship };
  }
  return contentOf({ elements, documents: none, corrections: async () => [] }, { ontology });
}
