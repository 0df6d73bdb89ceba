import type { UndirectedGraph } from 'graphology';
import imported from 'graphology-layout-forceatlas2';

/** ForceAtlas2, as it is at run time: the package is one function, which its types call its default export. */
type ForceAtlas2 = typeof import('graphology-layout-forceatlas2')['default'];

const { inferSettings } = imported;
const forceAtlas2 = imported as unknown as ForceAtlas2;

export interface ForceOptions {
  readonly iterations: number;
  readonly gravity: number;
  readonly scalingRatio: number;
  readonly barnesHutOptimize: boolean;
}

/** Where ForceAtlas2 puts the nodes of a graph, which have their first places as `x` and `y`. */
export function forcePlaces(graph: UndirectedGraph, { iterations, ...options }: ForceOptions) {
  return forceAtlas2(graph, { iterations, settings: { ...inferSettings(graph), ...options } }) as Readonly<
    Record<string, { readonly x: number; readonly y: number }>
  >;
}
