import type { ViewClaim, ViewGraph } from '../../../src/domain/view.ts';
import type { ViewState } from '../state.ts';
import { type FilterName, filtersOf } from './filters.ts';
import { withoutFilters } from './reset.ts';

/** The claims that would be shown if one filter were off: what that filter chooses from. */
export function claimsWithout(graph: ViewGraph, state: ViewState, name: FilterName): readonly ViewClaim[] {
  const filters = filtersOf(graph, { ...state, ...withoutFilters([name]) });
  return filters.length === 0
    ? graph.claims
    : graph.claims.filter((claim, index) => filters.every(({ keeps }) => keeps(claim, index)));
}
