import type Sigma from 'sigma';
import type { DrawnGraph, DrawnNode } from '../../../src/drawing/drawn.ts';
import type { Point } from '../../../src/drawing/layout/geometry.ts';
import type { DrawnTag } from '../../../src/drawing/tag.ts';
import { THIN } from './appearance.ts';

type Painted = { readonly zIndex: number; readonly hidden: boolean };

const painted = <T extends Painted>(all: readonly (T | undefined)[]): readonly T[] =>
  all.filter((one) => one !== undefined && !one.hidden).sort((a, b) => a!.zIndex - b!.zIndex) as readonly T[];

/** Reads off a drawing what is in its window. */
export function drawnGraph(sigma: Sigma, labels: readonly DrawnTag[]): DrawnGraph {
  const graph = sigma.getGraph();
  const { width, height } = sigma.getDimensions();
  const thinnest = sigma.getSetting('minEdgeThickness');
  // Lines fade out within their thickness, so that they look thinner by as much.
  const feather = sigma.getSetting('antiAliasingFeather');
  const inWindow = (points: readonly Point[], margin: number): boolean =>
    points.some(({ x }) => x > -margin) &&
    points.some(({ x }) => x < width + margin) &&
    points.some(({ y }) => y > -margin) &&
    points.some(({ y }) => y < height + margin);
  const places = new Map<string, DrawnNode & Painted>();
  graph.forEachNode((id, { entityType }) => {
    const data = sigma.getNodeDisplayData(id);
    if (data === undefined || data.hidden) return;
    const { color, hidden, zIndex } = data;
    const radius = sigma.scaleSize(data.size);
    places.set(id, { ...sigma.framedGraphToViewport(data), radius, color, hidden, zIndex, entityType });
  });
  const edges = graph.mapEdges((id, { curvature, line }, source, target) => {
    const data = sigma.getEdgeDisplayData(id);
    const [from, to] = [places.get(source), places.get(target)];
    if (data === undefined || from === undefined || to === undefined || !inWindow([from, to], width)) return undefined;
    const { color, hidden, zIndex, type } = data;
    const thickness = Math.max(thinnest, sigma.scaleSize(data.size) - feather);
    const shape = { from, to, targetRadius: to.radius, curvature: Number(curvature ?? 0) };
    return { ...shape, width: thickness, color, hidden, zIndex, line: type === THIN ? THIN : line };
  });
  const nodes = [...places.values()].filter((node) => inWindow([node], node.radius));
  return { width, height, edges: painted(edges), nodes: painted(nodes), labels };
}
