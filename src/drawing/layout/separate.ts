import type { LayoutInput, Point } from './geometry.ts';
import { labelBox } from './label-box.ts';
import { type Bodies, Neighbours } from './neighbours.ts';

const MOST_ROUNDS = 400;
/** An edge is long enough for its label: what nodes and arrow take, and what a letter takes. */
const shortestEdge = (label: string): number => 90 + 9.5 * label.length;
/** Above this the labels are not all drawn, and pushing every pair apart would take seconds. */
const MOST_NODES = 400;

/** An edge between two nodes, by their places in the columns. */
interface Tie {
  readonly a: number;
  readonly b: number;
  readonly shortest: number;
}

/** Moves two nodes apart along the axis on which they overlap less. True when they did overlap. */
function pushApart({ x, y, boxes }: Bodies, i: number, j: number): boolean {
  const [a, b] = [boxes[i]!, boxes[j]!];
  const overlapX = a.halfWidth + b.halfWidth - Math.abs(x[i]! - x[j]!);
  if (overlapX <= 0.01) return false;
  const overlapY = y[i]! < y[j]! ? a.below + b.above - (y[j]! - y[i]!) : b.below + a.above - (y[i]! - y[j]!);
  if (overlapY <= 0.01) return false;
  const [axis, overlap] = overlapX < overlapY ? [x, overlapX] : [y, overlapY];
  const shift = (axis[i]! < axis[j]! ? -1 : 1) * (overlap / 2);
  axis[i]! += shift;
  axis[j]! -= shift;
  return true;
}

/** Moves every overlapping pair apart once. True when there was one. */
function pushAll(bodies: Bodies, neighbours: Neighbours): boolean {
  let moved = false;
  for (let i = 0; i < bodies.boxes.length; i++) {
    let near = neighbours.of(i);
    for (let at = 0; at < near.length; at++) {
      const j = near[at]!;
      if (!pushApart(bodies, i, j)) continue;
      moved = true;
      if (!neighbours.strayed(i) && !neighbours.strayed(j)) continue;
      neighbours.renew();
      near = neighbours.of(i);
      at = near.findLastIndex((other) => other <= j);
    }
  }
  return moved;
}

/** Moves the ends of an edge apart if what was done would not fit between them. True when it would not. */
function stretch({ x, y }: Bodies, { a, b, shortest }: Tie): boolean {
  const [width, height] = [x[b]! - x[a]!, y[b]! - y[a]!];
  const length = Math.hypot(width, height) || 1;
  if (length >= shortest - 0.01) return false;
  const dx = (((width || 1) / length) * (shortest - length)) / 2;
  const dy = ((height / length) * (shortest - length)) / 2;
  x[a]! -= dx;
  y[a]! -= dy;
  x[b]! += dx;
  y[b]! += dy;
  return true;
}

/** Stretches every edge that is too short once. True when there was one. */
function stretchAll(bodies: Bodies, ties: readonly Tie[], neighbours: Neighbours): boolean {
  let moved = false;
  for (const tie of ties) moved = stretch(bodies, tie) || moved;
  if (moved && bodies.boxes.some((_, i) => neighbours.strayed(i))) neighbours.renew();
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
  const ids = [...positions.keys()];
  const bodies = {
    x: Float64Array.from(positions.values(), ({ x }) => x),
    y: Float64Array.from(positions.values(), ({ y }) => y),
    boxes: ids.map((id) => labelBox(names.get(id) ?? '')),
  };
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const ties = edges
    .filter(({ from, to }) => from !== to)
    .map(({ from, to, label }) => ({ a: placeOf.get(from)!, b: placeOf.get(to)!, shortest: shortestEdge(label) }));
  const neighbours = new Neighbours(bodies);
  for (let count = 0, moved = true; moved && count < MOST_ROUNDS; count++) {
    const stretched = stretchAll(bodies, ties, neighbours);
    moved = pushAll(bodies, neighbours) || stretched;
  }
  for (let count = 0; count < MOST_ROUNDS && pushAll(bodies, neighbours); count++);
  return new Map(ids.map((id, place) => [id, { x: bodies.x[place]!, y: bodies.y[place]! }]));
}
