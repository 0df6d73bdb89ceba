import type Sigma from 'sigma';
import type { Point } from '../../../src/drawing/layout/geometry.ts';
import type { CameraPlace, Extent } from './camera-target.ts';

/** Where the whole drawing is seen from. */
export const WHOLE: CameraPlace = { x: 0.5, y: 0.5, ratio: 1 };

const middle = ([from, to]: readonly [number, number]): number => (from + to) / 2;
const length = ([from, to]: readonly [number, number]): number => to - from;
const side = ({ x, y }: Extent): number => Math.max(length(x), length(y)) || 1;

/** Pixels that one unit of the camera takes, seen from a place, when the drawing is measured by an extent. */
export function unitSeenFrom(sigma: Sigma, { x, y, ratio }: CameraPlace, extent?: Extent): number {
  const graphDimensions = extent && { width: length(extent.x) || 1, height: length(extent.y) || 1 };
  const seen = { cameraState: { x, y, ratio, angle: 0 }, ...(graphDimensions && { graphDimensions }) };
  const [origin, unit] = [0, 1].map((at) => sigma.framedGraphToViewport({ x: at, y: 0 }, seen)) as [Point, Point];
  return unit.x - origin.x;
}

/** Whether the camera measures by the whole drawing, and not by what was the whole before a node was dragged. */
export function measuresWhole(sigma: Sigma): boolean {
  const [held, whole] = [sigma.getCustomBBox(), sigma.getBBox()];
  return (
    held === null || (['x', 'y'] as const).every((axis) => [0, 1].every((at) => held[axis][at] === whole[axis][at]))
  );
}

/** A place of the camera as it would be if it measured by another extent: the same is seen from there. */
export function placeMeasuredBy(sigma: Sigma, place: CameraPlace, extent: Extent): CameraPlace {
  const held = sigma.getCustomBBox() ?? sigma.getBBox();
  const along = (axis: 'x' | 'y'): number => {
    const inGraph = middle(held[axis]) + (place[axis] - 0.5) * side(held);
    return 0.5 + (inGraph - middle(extent[axis])) / side(extent);
  };
  const pixels = (by: Extent, from: CameraPlace): number => unitSeenFrom(sigma, from, by) / side(by);
  return { x: along('x'), y: along('y'), ratio: pixels(extent, WHOLE) / pixels(held, place) };
}

/** The same for the whole drawing. */
export const placeInWhole = (sigma: Sigma, place: CameraPlace): CameraPlace =>
  measuresWhole(sigma) ? place : placeMeasuredBy(sigma, place, sigma.getBBox());

export const isSamePlace = (a: CameraPlace | null, b: CameraPlace | null): boolean =>
  a === b || (a !== null && b !== null && a.x === b.x && a.y === b.y && a.ratio === b.ratio);

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** A place as short as a link should be: within a pixel of it, but for drawings of tens of thousands of nodes. */
export const shortened = ({ x, y, ratio }: CameraPlace): CameraPlace => ({
  x: rounded(x, 5),
  y: rounded(y, 5),
  ratio: Number(ratio.toPrecision(4)),
});
