import { useMemo, useRef } from 'react';
import type { ViewGraph } from '../../../src/domain/view.ts';
import { NOTHING_HIDDEN } from '../filters/reset.ts';
import { differing } from '../history.ts';
import type { ViewState } from '../state.ts';
import { type Filtered, visibleIn } from '../visible.ts';

const filtersAlike = (a: ViewState, b: ViewState): boolean => !differing(a, b).some((name) => name in NOTHING_HIDDEN);

/** What the filters leave; the same object for as long as no filter changes. */
export function useVisible(graph: ViewGraph, state: ViewState): Filtered {
  const filtered = useRef(state);
  if (!filtersAlike(filtered.current, state)) filtered.current = state;
  const by = filtered.current;
  return useMemo(() => visibleIn(graph, by), [graph, by]);
}
