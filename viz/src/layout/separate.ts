import type { Point } from '../layout.ts';
import { type LabelBox, labelBox } from './label-box.ts';

const MOST_ROUNDS = 120;
/** Above this the labels are not all drawn, and pushing every pair apart would take seconds. */
const MOST_NODES = 400;

interface Body extends LabelBox {
  readonly id: string;
  x: number;
  y: number;
}

/** Moves two boxes apart along the axis on which they overlap less. True when they did overlap. */
function pushApart(a: Body, b: Body): boolean {
  const overlapX = a.halfWidth + b.halfWidth - Math.abs(a.x - b.x);
  const overlapY = a.y < b.y ? a.below + b.above - (b.y - a.y) : b.below + a.above - (a.y - b.y);
  if (overlapX <= 0.01 || overlapY <= 0.01) return false;
  if (overlapX < overlapY) {
    const shift = (a.x < b.x ? -1 : 1) * (overlapX / 2);
    a.x += shift;
    b.x -= shift;
  } else {
    const shift = (a.y < b.y ? -1 : 1) * (overlapY / 2);
    a.y += shift;
    b.y -= shift;
  }
  return true;
}

function round(bodies: readonly Body[]): boolean {
  let moved = false;
  for (let i = 0; i < bodies.length; i++)
    for (let j = i + 1; j < bodies.length; j++) moved = pushApart(bodies[i]!, bodies[j]!) || moved;
  return moved;
}

/** Pushes nodes apart until no label covers a neighbour, or 120 rounds are over. `y` grows downwards here. */
export function separate(
  positions: ReadonlyMap<string, Point>,
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, Point> {
  if (positions.size > MOST_NODES) return positions;
  const bodies: Body[] = [...positions].map(([id, { x, y }]) => ({ id, x, y, ...labelBox(names.get(id) ?? '') }));
  for (let count = 0; count < MOST_ROUNDS && round(bodies); count++);
  return new Map(bodies.map(({ id, x, y }) => [id, { x, y }]));
}
