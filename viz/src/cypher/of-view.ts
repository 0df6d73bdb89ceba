import type { ViewGraph, ViewQuestion } from '../../../src/domain/view.ts';
import type { ViewState } from '../state.ts';
import { contradictionsQuery } from './contradictions.ts';
import type { CypherQuery } from './query.ts';
import { shownQuery } from './shown.ts';

/** The question of the library whose answer the view of contradictions shows. */
const CONTRADICTIONS = 'contradictions';

/**
 * The query that gives what the middle of the page shows; null for the console, which shows its own, and for
 * contradictions while the questions are not there.
 */
export function queryOfView(
  graph: ViewGraph,
  state: ViewState,
  questions: readonly ViewQuestion[],
): CypherQuery | null {
  if (state.view === 'console') return null;
  if (state.view === 'contradictions') {
    const question = questions.find(({ name }) => name === CONTRADICTIONS);
    return question === undefined ? null : contradictionsQuery(question.cypher, graph, state);
  }
  return shownQuery(graph, state, state.view === 'graph' ? 'drawing' : 'rows');
}
