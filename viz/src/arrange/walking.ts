import type { Point } from '../../../src/drawing/layout/geometry.ts';

/** A direction on the screen, whose y grows downwards. */
export const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** How much further something to the side counts than something straight ahead. */
const ASIDE = 2;

/** Which of some places lies next in a direction; null where all lie behind. */
export function nextInDirection(from: Point, direction: Point, places: ReadonlyMap<string, Point>): string | null {
  let [next, least]: [string | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const [id, { x, y }] of places) {
    const [dx, dy] = [x - from.x, y - from.y];
    const ahead = dx * direction.x + dy * direction.y;
    if (ahead <= 0.5) continue;
    const distance = ahead + ASIDE * Math.abs(dx * direction.y + dy * direction.x);
    if (distance < least) [next, least] = [id, distance];
  }
  return next;
}
