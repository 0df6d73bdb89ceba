import type { ClaimDocument } from '../domain/claim.ts';
import type { Correction } from '../domain/correction.ts';
import type { Ontology } from '../domain/ontology.ts';
import { projectDocument } from '../resolve/project.ts';
import { memoryGraph as graphOf, type ReadGraph } from '../store/memory-graph.ts';

/** What a graph in memory may be told. */
export interface MemoryGraphOptions {
  /** The model of whatever read the documents: `engine.ontology`. */
  readonly ontology: Ontology;
  readonly corrections?: readonly Correction[];
}

/**
 * The graph of claim documents, kept in memory and nowhere else; `exportGraph` takes it like a store.
 * @throws ClaimgraphError E_INPUT for a document of another ontology
 * @example
 * const document = await engine.extract(article({ text }));
 * const graph = memoryGraph([document], { ontology: engine.ontology });
 * for await (const piece of exportGraph(graph, { format: 'gexf' })) console.log(piece);
 */
export const memoryGraph = (
  documents: Iterable<ClaimDocument>,
  { ontology, corrections = [] }: MemoryGraphOptions,
): ReadGraph =>
  graphOf(documents, {
    ontology,
    corrections,
    project: (document, set) => projectDocument(document, ontology, set),
  });
