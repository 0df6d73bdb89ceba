import type { LayoutInput, Point } from './geometry.ts';
import { type LabelBox, labelBox } from './label-box.ts';

const MOST_ROUNDS = 400;
/** An edge is long enough for its label: what nodes and arrow take, and what a letter takes. */
const shortestEdge = (label: string): number => 90 + 9.5 * label.length;
/** Above this the labels are not all drawn, and pushing every pair apart would take seconds. */
const MOST_NODES = 400;

interface Body extends LabelBox {
  readonly id: string;
  x: number;
  y: number;
}

interface Tie {
  readonly a: Body;
  readonly b: Body;
  readonly shortest: number;
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

/** Moves the ends of an edge apart if what was done would not fit between them. True when it would not. */
function stretch({ a, b, shortest }: Tie): boolean {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  if (length >= shortest - 0.01) return false;
  const [dx, dy] = [b.x - a.x || 1, b.y - a.y].map((part) => ((part / length) * (shortest - length)) / 2);
  a.x -= dx!;
  a.y -= dy!;
  b.x += dx!;
  b.y += dy!;
  return true;
}

/** Moves every overlapping pair apart once. True when there was one. */
function pushAll(bodies: readonly Body[]): boolean {
  let moved = false;
  for (let i = 0; i < bodies.length; i++)
    for (let j = i + 1; j < bodies.length; j++) moved = pushApart(bodies[i]!, bodies[j]!) || moved;
  return moved;
}

function stretchAll(ties: readonly Tie[]): boolean {
  let moved = false;
  for (const tie of ties) moved = stretch(tie) || moved;
  return moved;
}

/**
 * Pushes nodes apart until no label covers a neighbour and edges have room for theirs. Where the two cannot both be had
 * in 400 rounds, as in the thick of a dense component, labels come first. `y` grows downwards here.
 */
export function separate(
  positions: ReadonlyMap<string, Point>,
  names: ReadonlyMap<string, string>,
  edges: LayoutInput['edges'],
): ReadonlyMap<string, Point> {
  if (positions.size > MOST_NODES) return positions;
  const bodies: Body[] = [...positions].map(([id, { x, y }]) => ({ id, x, y, ...labelBox(names.get(id) ?? '') }));
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const ties = edges
    .filter(({ from, to }) => from !== to)
    .map(({ from, to, label }) => ({ a: byId.get(from)!, b: byId.get(to)!, shortest: shortestEdge(label) }));
  for (let count = 0, moved = true; moved && count < MOST_ROUNDS; count++) {
    const stretched = stretchAll(ties);
    moved = pushAll(bodies) || stretched;
  }
  for (let count = 0; count < MOST_ROUNDS && pushAll(bodies); count++);
  return new Map(bodies.map(({ id, x, y }) => [id, { x, y }]));
}
