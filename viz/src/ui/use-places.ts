import { useEffect, useMemo, useState } from 'react';
import type { ViewGraph } from '../../../src/domain/view.ts';
import type { Places } from '../../../src/drawing/layout/geometry.ts';
import { keptPlaces } from '../layout/kept.ts';
import { firstPlaces, isLarge, type LayoutOrder, refine, withPins } from '../layout/refine.ts';
import { layoutInputOf } from '../render/build-graph.ts';
import type { LayoutName, Pin } from '../state.ts';

interface Placed {
  readonly places: Places;
  /** True while better places are being worked out. */
  readonly arranging: boolean;
}

/**
 * Where a layout and the user's own hand put every node. A small graph's places are there at once; those of a large one
 * come from a worker, and until then it stands as it stood, at first in quick places. A page that was taken away knows
 * where everything was.
 */
export function usePlaces(graph: ViewGraph, name: LayoutName, pins: readonly Pin[]): Placed {
  const input = useMemo(() => layoutInputOf(graph), [graph]);
  const order = useMemo(() => ({ name, input }), [name, input]);
  const kept = useMemo(() => keptPlaces(order), [order]);
  const first = useMemo(() => kept ?? firstPlaces(order), [kept, order]);
  const refines = kept === null && isLarge(input);
  const [refined, setRefined] = useState<{ readonly order: LayoutOrder; readonly places: Places } | null>(null);
  useEffect(() => {
    if (!refines) return undefined;
    return refine(order, (places) => setRefined({ order, places }));
  }, [order, refines]);
  const places = refines && refined?.order.input === input ? refined.places : first;
  const placed = useMemo(() => withPins(places, pins), [places, pins]);
  return { places: placed, arranging: refines && refined?.order !== order };
}
