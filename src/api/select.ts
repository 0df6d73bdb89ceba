import type { Subgraph } from '../domain/graph.ts';
import { parseSelection } from '../domain/parse-selection.ts';
import type { Selection } from '../domain/selection.ts';
import type { GraphStore } from '../ports/graph-store.ts';
import { select as selectFrom } from '../query/select.ts';
import { ask } from './ask.ts';

/** Rows and time that a question or Cypher within a selection may take. */
const LIMITS = { maxRows: 100_000, timeoutMs: 60_000 };

/**
 * The part of a store that a selection means, in words as `claimgraph export --select` takes them, or as `parseSelection`
 * reads them.
 * @throws ClaimgraphError E_USAGE for words that cannot be read, saying where; E_NOT_FOUND where nothing is left, saying
 *   how many claims fit each clause; E_QUERY
 * @example
 * const part = await select(store, 'predicate:WARNED certainty:stated');
 * for await (const piece of exportGraph(store, { format: 'csv', select: part })) process.stdout.write(piece);
 */
export const select = (store: Pick<GraphStore, 'run' | 'search'>, selection: string | Selection): Promise<Subgraph> =>
  selectFrom(
    store,
    typeof selection === 'string' ? parseSelection(selection) : selection,
    (name, parameters) => ask(store, name, parameters, LIMITS),
    LIMITS,
  );
