import type { ClaimDocument } from '../domain/claim.ts';
import type { Correction } from '../domain/correction.ts';
import { CorrectionSet } from '../domain/correction-set.ts';
import type { Ontology } from '../domain/ontology.ts';
import type { GraphStore, Project } from '../ports/graph-store.ts';
import { checkDocumentGraph } from './document-check.ts';
import { elementOf, GraphAssembly } from './graph-assembly.ts';
import { createVocabulary } from './vocabulary.ts';

/** What is read of a store: as much as exports take. */
export type ReadGraph = Pick<GraphStore, 'documents' | 'corrections' | 'elements'>;

/** What the graph of documents is made with. */
export interface MemoryGraphOptions {
  readonly ontology: Ontology;
  readonly project: Project;
  readonly corrections?: readonly Correction[];
}

const byId = (a: ClaimDocument, b: ClaimDocument): number => (a.doc.id < b.doc.id ? -1 : 1);

/**
 * What a store of these documents would give back, without a store and so without Cypher: for a browser, or for taking
 * claims to a file that are kept nowhere. All of it is in memory. Of two documents with one id the last counts.
 * @throws ClaimgraphError E_INPUT for a document that no store may hold, such as one of another ontology
 */
export function memoryGraph(documents: Iterable<ClaimDocument>, options: MemoryGraphOptions): ReadGraph {
  const vocabulary = createVocabulary(options.ontology);
  const assembly = new GraphAssembly(vocabulary);
  const set = new CorrectionSet(options.corrections ?? []);
  const last = new Map([...documents].map((document) => [document.doc.id, document]));
  const kept = [...last.values()].sort(byId);
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
      const parts = graphs.flatMap((graph) => assembly.partsOf(graph));
      for (const part of assembly.assembled(parts)) yield elementOf(part);
    },
  };
}
