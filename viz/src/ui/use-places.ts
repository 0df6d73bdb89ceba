import { useEffect, useMemo, useRef, useState } from 'react';
import type { ViewGraph } from '../../../src/domain/view.ts';
import type { Places } from '../layout/geometry.ts';
import { firstPlaces, isLarge, refine, withPins } from '../layout/refine.ts';
import { layoutInputOf } from '../render/build-graph.ts';
import type { LayoutName, Pin } from '../state.ts';

interface Placed {
  readonly places: Places;
  /** True while better places are being worked out. */
  readonly arranging: boolean;
}

/**
 * Where a layout and the user's own hand put every node. A small graph's places are there at once; those of a large one
 * come from a worker, and until then it stands as it stood, at first in quick places.
 */
export function usePlaces(graph: ViewGraph, name: LayoutName, pins: readonly Pin[]): Placed {
  const input = useMemo(() => layoutInputOf(graph), [graph]);
  const [places, setPlaces] = useState(() => firstPlaces({ name, input }));
  const [arranging, setArranging] = useState(isLarge(input));
  const laid = useRef({ input, name });
  useEffect(() => {
    const order = { input, name };
    if (isLarge(input)) {
      setArranging(true);
      return refine(order, (refined) => {
        setPlaces(refined);
        setArranging(false);
      });
    }
    const same = laid.current.input === input && laid.current.name === name;
    laid.current = order;
    if (!same) setPlaces(firstPlaces(order));
    return undefined;
  }, [input, name]);
  const placed = useMemo(() => withPins(places, pins), [places, pins]);
  return { places: placed, arranging };
}
