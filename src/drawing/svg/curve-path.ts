import type { DrawnEdge } from '../drawn.ts';
import type { Point } from '../layout/geometry.ts';

/** Length and breadth of the arrow head of an edge of some width. */
const lengthFor = (width: number): number => 4 * width + 3;
const breadthFor = (width: number): number => 3.2 * width + 2.2;

interface Quadratic {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

function pointAt({ from, control, to }: Quadratic, t: number): Point {
  const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
}

/** Where a curve, on its way to its end, comes within a distance of it: 0 (start) to 1 (end). */
function arrivalAt(curve: Quadratic, distance: number): number {
  let [outside, inside] = [0, 1];
  for (let step = 0; step < 30; step++) {
    const middle = (outside + inside) / 2;
    const { x, y } = pointAt(curve, middle);
    if (Math.hypot(x - curve.to.x, y - curve.to.y) > distance) outside = middle;
    else inside = middle;
  }
  return outside;
}

/** The part of a curve before `t`. */
function before(curve: Quadratic, t: number): Quadratic {
  const { from, control } = curve;
  const middle = { x: from.x + (control.x - from.x) * t, y: from.y + (control.y - from.y) * t };
  return { from, control: middle, to: pointAt(curve, t) };
}

const number = (value: number): string => String(Math.round(value * 100) / 100);
const at = ({ x, y }: Point): string => `${number(x)} ${number(y)}`;

/** Path data of an edge: its line, and the head of its arrow. */
export interface EdgePath {
  readonly line: string;
  /** '' for one that has none. */
  readonly head: string;
}

/** The shape of an edge: a quadratic curve that ends in an arrow head at the border of its target. */
export function edgePath({ from, to, targetRadius, curvature, width, line }: DrawnEdge): EdgePath {
  if (line === 'thin') return { line: `M${at(from)}L${at(to)}`, head: '' };
  const control = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * curvature,
    y: (from.y + to.y) / 2 - (to.x - from.x) * curvature,
  };
  const whole = { from, control, to };
  const tip = pointAt(whole, arrivalAt(whole, targetRadius));
  const shaft = before(whole, arrivalAt(whole, targetRadius + lengthFor(width)));
  const base = shaft.to;
  const length = Math.hypot(tip.x - base.x, tip.y - base.y) || 1;
  const half = breadthFor(width) / 2 / length;
  const side = { x: (tip.y - base.y) * half, y: (base.x - tip.x) * half };
  const left = { x: base.x + side.x, y: base.y + side.y };
  const right = { x: base.x - side.x, y: base.y - side.y };
  return {
    line: `M${at(shaft.from)}Q${at(shaft.control)} ${at(shaft.to)}`,
    head: `M${at(tip)}L${at(left)}L${at(right)}Z`,
  };
}
