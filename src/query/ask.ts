import type { GraphStore, QueryOptions, QueryResult } from '../ports/graph-store.ts';
import { deriveColumns } from './derive.ts';
import { gatherRows } from './gather.ts';
import { bindParameters, type GivenParameters } from './parameters.ts';
import type { Question } from './question.ts';

/** The library's questions are known to end; a busy server that has just started plans the first ones for seconds. */
const TIMEOUT_MS = 30_000;

/**
 * Asks a store a named question, in 30 seconds at most unless told. Rows come in the question's order, gathered
 * as its header says and with its derived columns.
 * @throws ClaimgraphError E_USAGE for parameters that the question does not take, E_QUERY from the store.
 */
export async function ask(
  store: Pick<GraphStore, 'run'>,
  question: Question,
  given: GivenParameters = {},
  options?: QueryOptions,
): Promise<QueryResult> {
  const parameters = bindParameters(question, given);
  const bounds = { timeoutMs: TIMEOUT_MS, ...options };
  const result = await store.run(question.cypher, parameters, bounds);
  return deriveColumns(question, await gatherRows(question, result, { store, parameters, bounds }));
}
