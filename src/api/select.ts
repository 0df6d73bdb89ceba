import type { Subgraph } from '../domain/graph.ts';
import { parseSelection } from '../domain/parse-selection.ts';
import type { Selection } from '../domain/selection.ts';
import type { GraphStore } from '../ports/graph-store.ts';
import { select as selectFrom } from '../query/select.ts';
import { checkSelection } from '../query/selecting/check-selection.ts';
import { ask } from './ask.ts';
import type { Graph } from './export-graph.ts';

/** Rows and time that a question or Cypher within a selection may take. */
const LIMITS = { maxRows: 100_000, timeoutMs: 60_000 };

/**
 * The part of a store that a selection means, in words as `claimgraph export --select` takes them, or as `parseSelection`
 * reads them.
 * @throws ClaimgraphError E_USAGE for words that cannot be read, saying where, or that the model lacks; E_NOT_FOUND where nothing is left, saying
 *   how many claims fit each clause; E_QUERY
 * @example
 * const part = await select(store, 'predicate:WARNED certainty:stated');
 * for await (const piece of exportGraph(store, { format: 'csv', select: part })) process.stdout.write(piece);
 */
export async function select(
  store: Pick<GraphStore, 'run' | 'search'> & Partial<Pick<Graph, 'engine'>>,
  selection: string | Selection,
): Promise<Subgraph> {
  const clauses = typeof selection === 'string' ? parseSelection(selection) : selection;
  if (store.engine) checkSelection(clauses, store.engine.ontology);
  return selectFrom(store, clauses, (name, parameters) => ask(store, name, parameters, LIMITS), LIMITS);
}
