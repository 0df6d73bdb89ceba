import type { ViewGraph } from '../../../src/domain/view.ts';
import type { ViewState } from '../state.ts';
import type { CypherQuery } from './query.ts';
import { shownQuery } from './shown.ts';

/** The query that gives what the middle of the page shows; null for the console, which shows its own. */
export function queryOfView(graph: ViewGraph, state: ViewState): CypherQuery | null {
  if (state.view === 'console') return null;
  return shownQuery(graph, state, state.view === 'graph' ? 'drawing' : 'rows');
}
