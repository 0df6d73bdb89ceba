import type { ViewGraph } from '../../../src/domain/view.ts';
import type { ViewState } from '../state.ts';
import { conditionsOf } from './conditions.ts';
import type { CypherQuery } from './query.ts';
import { filteredLines } from './shown.ts';

/** A question without the header that says what it asks. */
const bodyOf = (question: string): string => question.replace(/^(?:\/\/[^\n]*\n)+/, '').trim();

/**
 * The pairs of claims that cannot both hold, as the question "contradictions" of the library finds them, of which the
 * filters leave a claim of either side.
 */
export function contradictionsQuery(question: string, graph: ViewGraph, state: ViewState): CypherQuery {
  const conditions = conditionsOf(graph, state);
  if (conditions.length === 0) return { cypher: bodyOf(question), parameters: {} };
  const found = [
    'CALL {',
    ...bodyOf(question)
      .split('\n')
      .map((line) => `  ${line}`),
    '}',
  ];
  const either = [...found, 'MATCH (c:Claim)', 'WHERE c.id IN [claimId1, claimId2] + alike1 + alike2'];
  const { lines, parameters } = filteredLines(conditions, state.focus, either);
  const columns = 'says1, source1, published1, says2, source2, published2, basis, claimId1, claimId2, alike1, alike2';
  const told = [`RETURN DISTINCT ${columns}`, 'ORDER BY claimId1, claimId2'];
  return { cypher: [...lines, ...told].join('\n'), parameters };
}
