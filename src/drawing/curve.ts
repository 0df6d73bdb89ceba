import type { Point } from './layout/geometry.ts';

/** Half of the bow of a curve: where its middle lies, on a canvas whose y grows downwards. */
export function curveMiddle(from: Point, to: Point, curvature: number): Point {
  return {
    x: (from.x + to.x) / 2 + ((to.y - from.y) * curvature) / 2,
    y: (from.y + to.y) / 2 - ((to.x - from.x) * curvature) / 2,
  };
}

export interface Curve {
  readonly from: Point;
  readonly to: Point;
  readonly curvature: number;
}

/** Where a curve leaves one of its ends for, as a unit vector, in graph coordinates, whose y grows upwards. */
export function arrivalFrom(end: Point, { from, to, curvature }: Curve): Point {
  const x = (from.x + to.x) / 2 - (to.y - from.y) * curvature - end.x;
  const y = (from.y + to.y) / 2 + (to.x - from.x) * curvature - end.y;
  const length = Math.hypot(x, y) || 1;
  return { x: x / length, y: y / length };
}

/** The angle at which text follows the middle of a curve without standing on its head. */
export function uprightAngle(from: Point, to: Point): number {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  if (angle > Math.PI / 2) return angle - Math.PI;
  return angle < -Math.PI / 2 ? angle + Math.PI : angle;
}

/**
 * How much each of several parallel edges bows out. `index` and `max` are those of `indexParallelEdgesIndex`: null for a
 * lone edge, symmetric about 0 when all run one way, from 1 when they run both ways.
 */
export function curvatureOf(index: number | null, max: number | null): number {
  const lone = 0.12;
  if (index === null || max === null) return lone;
  const step = 0.25;
  return index * Math.min(step, 1.1 / Math.max(1, max)) + (index === 0 ? 0.001 : 0);
}
