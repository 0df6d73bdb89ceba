import type { MultiDirectedGraph } from 'graphology';
import type Sigma from 'sigma';
import type { EdgeLabelDrawingFunction } from 'sigma/rendering';
import type { Look } from './appearance.ts';

/** Labels the edges that stand out, and those under the pointer, where Sigma labels none. */
export function labelStandingOut(
  sigma: Sigma,
  graph: MultiDirectedGraph,
  { emphasis, hovered }: Look,
  draw: EdgeLabelDrawingFunction,
): void {
  const context = sigma.getCanvases()['edgeLabels']!.getContext('2d')!;
  const settings = sigma.getSettings();
  const end = (key: string) => {
    const data = sigma.getNodeDisplayData(key)!;
    return { key, ...data, ...sigma.framedGraphToViewport(data), size: sigma.scaleSize(data.size) };
  };
  for (const key of new Set([...(emphasis?.claims ?? []), ...hovered])) {
    const data = sigma.getEdgeDisplayData(key);
    if (data === undefined || data.hidden) continue;
    const [from, to] = graph.extremities(key);
    draw(context, { key, ...data, size: sigma.scaleSize(data.size) }, end(from), end(to), settings);
  }
}
