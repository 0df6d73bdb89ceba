import { useDeferredValue, useMemo, useRef } from 'react';
import type { ViewClaim, ViewGraph } from '../../../src/domain/view.ts';
import { claimsWithout } from '../filters/claims-without.ts';
import type { FilterName } from '../filters/filters.ts';
import { NOTHING_HIDDEN, withoutFilters } from '../filters/reset.ts';
import { differing } from '../history.ts';
import type { ViewState } from '../state.ts';
import { type Filtered, visibleIn } from '../visible.ts';

const filtersAlike = (a: ViewState, b: ViewState): boolean => !differing(a, b).some((name) => name in NOTHING_HIDDEN);

/** The state as it was when a filter last changed. */
function useFiltering(state: ViewState): ViewState {
  const filtering = useRef(state);
  if (!filtersAlike(filtering.current, state)) filtering.current = state;
  return filtering.current;
}

/** What the filters leave; the same object for as long as no filter changes. */
export function useVisible(graph: ViewGraph, state: ViewState): Filtered {
  const by = useFiltering(state);
  return useMemo(() => visibleIn(graph, by), [graph, by]);
}

/**
 * What one filter chooses from; the same object for as long as no other filter changes. It follows a moment after the
 * drawing, which waits for nothing.
 */
export function useClaimsWithout(graph: ViewGraph, state: ViewState, name: FilterName): readonly ViewClaim[] {
  const by = useDeferredValue(useFiltering({ ...state, ...withoutFilters([name]) }));
  return useMemo(() => claimsWithout(graph, by, name), [graph, by, name]);
}
