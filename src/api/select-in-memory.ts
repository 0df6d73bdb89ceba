import type { Subgraph } from '../domain/graph.ts';
import { parseSelection } from '../domain/parse-selection.ts';
import type { Selection } from '../domain/selection.ts';
import { selectInMemory as selectFrom } from '../query/select-in-memory.ts';
import { checkSelection } from '../query/selecting/check-selection.ts';
import type { Graph } from './export-graph.ts';

/**
 * The part of a graph in memory that a selection means, in the words that `select` takes, but for `question` and `cypher`,
 * which need a store.
 * @throws ClaimgraphError E_USAGE for words that cannot be read, saying where, or that the model lacks; E_NOT_FOUND where nothing is left, saying
 *   how many claims fit each clause
 * @example
 * const document = await engine.extract(article({ text: 'Velden warned the port of Orsk.' }));
 * const graph = memoryGraph([document], { engine });
 * const part = await selectInMemory(graph, 'predicate:WARNED certainty:stated');
 * for await (const piece of exportGraph(graph, { format: 'csv', select: part })) console.log(piece);
 */
export async function selectInMemory(
  graph: Pick<Graph, 'elements'> & Partial<Pick<Graph, 'engine'>>,
  selection: string | Selection,
): Promise<Subgraph> {
  const clauses = typeof selection === 'string' ? parseSelection(selection) : selection;
  if (graph.engine) checkSelection(clauses, graph.engine.ontology);
  return selectFrom(graph.elements(), clauses);
}
