import type { ClaimDocument } from '../domain/claim.ts';
import type { Correction } from '../domain/correction.ts';
import { CorrectionSet } from '../domain/correction-set.ts';
import type { DocumentGraph, GraphElement, GraphNode, GraphRelationship, Properties } from '../domain/graph.ts';
import type { Ontology } from '../domain/ontology.ts';
import type { GraphStore, Project } from '../ports/graph-store.ts';
import { checkDocumentGraph } from './document-check.ts';
import { joinAll, joinEntities } from './entity-merge.ts';
import { createVocabulary, KEY_LABELS, type Vocabulary } from './vocabulary.ts';

/** What is read of a store: as much as exports take. */
export type ReadGraph = Pick<GraphStore, 'documents' | 'corrections' | 'elements'>;

/** What the graph of documents is made with. */
export interface MemoryGraphOptions {
  readonly ontology: Ontology;
  readonly project: Project;
  readonly corrections?: readonly Correction[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byEnds = (a: GraphRelationship, b: GraphRelationship): number =>
  byText(a.from, b.from) || byText(a.type, b.type) || byText(a.to, b.to) || byText(a.key, b.key);

/** Properties as a store gives them back: none that is null, their keys in code-unit order. */
const stored = (properties: Properties): Properties => {
  const present = Object.entries(properties).filter(([, value]) => value !== null);
  return Object.fromEntries(present.sort(([a], [b]) => byText(a, b)));
};

/** Nodes by id; entities, which documents share, are the join of what each says. */
function nodesOf(graphs: readonly DocumentGraph[], vocabulary: Vocabulary): ReadonlyMap<string, GraphNode> {
  const nodes = new Map<string, GraphNode>();
  for (const node of graphs.flatMap((graph) => graph.nodes)) {
    const known = nodes.get(node.id);
    const isEntity = node.labels[0] === 'Entity';
    nodes.set(node.id, isEntity ? (known === undefined ? joinAll([node]) : joinEntities(known, node)) : node);
  }
  return new Map(
    [...nodes].map(([id, { labels, properties }]) => {
      return [id, { id, labels: vocabulary.ordered(labels), properties: stored({ ...properties, id }) }];
    }),
  );
}

/** Of several relationships that a store would keep as one, the last. */
function relationshipsOf(graphs: readonly DocumentGraph[]): Iterable<GraphRelationship> {
  const merged = new Map<string, GraphRelationship>();
  for (const one of graphs.flatMap((graph) => graph.relationships)) {
    const { type, from, to, key, properties } = one;
    merged.set(JSON.stringify([type, from, to, key]), { type, from, to, key, properties: stored(properties) });
  }
  return merged.values();
}

function* elementsOf(graphs: readonly DocumentGraph[], vocabulary: Vocabulary): Generator<GraphElement> {
  const nodes = nodesOf(graphs, vocabulary);
  const relationships = [...relationshipsOf(graphs)].sort(byEnds);
  const sorted = [...nodes.values()].sort((a, b) => byText(a.id, b.id));
  for (const label of KEY_LABELS) for (const node of sorted) if (node.labels[0] === label) yield { node };
  for (const label of KEY_LABELS)
    for (const relationship of relationships)
      if (nodes.get(relationship.from)!.labels[0] === label) yield { relationship };
}

/**
 * What a store of these documents would give back, without a store and so without Cypher: for a browser, or for taking
 * claims to a file that are kept nowhere. All of it is in memory. Of two documents with one id the last counts.
 * @throws ClaimgraphError E_INPUT for a document that no store may hold, such as one of another ontology
 */
export function memoryGraph(documents: Iterable<ClaimDocument>, options: MemoryGraphOptions): ReadGraph {
  const vocabulary = createVocabulary(options.ontology);
  const set = new CorrectionSet(options.corrections ?? []);
  const byId = new Map([...documents].map((document) => [document.doc.id, document]));
  const kept = [...byId.values()].sort((a, b) => byText(a.doc.id, b.doc.id));
  const graphs = kept.map((document) => options.project(document, set));
  for (const graph of graphs) checkDocumentGraph(graph, vocabulary);
  const bearing = (id: string): number => graphs.filter(({ corrections }) => corrections?.includes(id)).length;
  return {
    async *documents() {
      yield* kept;
    },
    async corrections() {
      return set.list.map((correction) => ({ correction, documents: bearing(correction.id) }));
    },
    async *elements() {
      yield* elementsOf(graphs, vocabulary);
    },
  };
}
