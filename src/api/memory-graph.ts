import type { ClaimDocument } from '../domain/claim.ts';
import type { Correction } from '../domain/correction.ts';
import type { Engine } from '../engine.ts';
import { projectDocument } from '../resolve/project.ts';
import { memoryGraph as graphOf } from '../store/memory-graph.ts';
import type { Graph } from './export-graph.ts';

/** What a graph in memory is made with. */
export interface MemoryGraphOptions {
  /** What read the documents, or anything else that has its model. */
  readonly engine: Pick<Engine, 'ontology'>;
  readonly corrections?: readonly Correction[];
}

/**
 * The graph of claim documents, kept in memory and nowhere else; `exportGraph` takes it like a store.
 * @throws ClaimgraphError E_INPUT for a document of another model
 * @example
 * const document = await engine.extract(article({ text: 'Velden warned the port of Orsk.' }));
 * const graph = memoryGraph([document], { engine });
 * for await (const piece of exportGraph(graph, { format: 'gexf' })) console.log(piece);
 */
export function memoryGraph(
  documents: Iterable<ClaimDocument>,
  { engine, corrections = [] }: MemoryGraphOptions,
): Graph {
  const { ontology } = engine;
  const graph = graphOf(documents, {
    ontology,
    corrections,
    project: (document, set) => projectDocument(document, ontology, set),
  });
  return { ...graph, engine };
}
