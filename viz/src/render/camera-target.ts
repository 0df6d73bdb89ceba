import type { Point } from '../../../src/drawing/layout/geometry.ts';

/** Where a camera looks: the middle of the picture, and how much of it is seen, 1 being the whole graph. */
export interface CameraPlace extends Point {
  readonly ratio: number;
}

/** What the camera sees through. Pixels are CSS pixels. */
export interface Sight {
  readonly width: number;
  readonly height: number;
  /** Pixels of the height that something covers, from below. */
  readonly below: number;
  /** Room to leave on every side, in pixels. */
  readonly margin: number;
  /** Pixels that one unit of the picture takes at ratio 1. */
  readonly scale: number;
  /** The ratio that shows few enough nodes to read them; what is chosen is never seen from further away if it fits. */
  readonly readable: number;
  readonly least: number;
  readonly most: number;
}

interface Box {
  readonly middle: Point;
  readonly width: number;
  readonly height: number;
}

/** What some points cover, from the least to the greatest coordinate. */
export interface Extent {
  x: [number, number];
  y: [number, number];
}

/** What points cover; there is at least one. */
export function extentOf(points: readonly Point[]): Extent {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [low, high] = [left, right];
  for (const { x, y } of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [low, high] = [Math.min(low, y), Math.max(high, y)];
  }
  return { x: [left, right], y: [low, high] };
}

function boxOf(points: readonly Point[]): Box {
  const {
    x: [left, right],
    y: [low, high],
  } = extentOf(points);
  return { middle: { x: (left + right) / 2, y: (low + high) / 2 }, width: right - left, height: high - low };
}

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/**
 * Where the camera should look so that some points are in view, in units of the picture. It stays where it is if they
 * are, and near enough to be read; else they come to the middle, no closer than now unless now is too far away to read
 * anything, and no further than they need. With no points it stays.
 */
export function cameraTarget(points: readonly Point[], camera: CameraPlace, sight: Sight): CameraPlace {
  if (points.length === 0) return camera;
  const { middle, width, height } = boxOf(points);
  const room = (side: number): number => Math.max(1, side - 2 * sight.margin) / sight.scale;
  const free = sight.height - sight.below;
  const needed = Math.max(width / room(sight.width), height / room(free));
  const wanted = within(camera.ratio, needed, Math.max(needed, sight.readable));
  const ratio = within(wanted, sight.least, sight.most);
  const seen = (at: number, centre: number, length: number, side: number): boolean =>
    Math.abs(at - centre) + length / 2 <= (room(side) * ratio) / 2;
  // The middle of what is not covered lies above that of the picture.
  const lift = (seenFrom: number): number => (sight.below / 2 / sight.scale) * seenFrom;
  const inView =
    seen(camera.x, middle.x, width, sight.width) && seen(camera.y + lift(camera.ratio), middle.y, height, free);
  return inView && ratio === camera.ratio ? camera : { x: middle.x, y: middle.y - lift(ratio), ratio };
}
