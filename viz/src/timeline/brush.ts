import type { ViewState } from '../state.ts';
import { type Axis, type DaySpan, dayAt, type Steps, stepsOf, xOf } from './axis.ts';
import { type CalendarUnit, dayNumber, floorTo, isoDay, stepFrom } from './calendar.ts';

type Range = Pick<ViewState, 'from' | 'to'>;
export type Side = 'start' | 'end';

const orElse = (day: number, otherwise: number): number => (Number.isNaN(day) ? otherwise : day);

/** The days that a range of dates leaves of a span; an end that is open is the span's own. */
export function edgesOf({ from, to }: Range, span: DaySpan): DaySpan {
  const start = from === null ? span.start : orElse(dayNumber(from), span.start);
  const end = to === null ? span.end : orElse(dayNumber(to) + 1, span.end);
  return { start, end: Math.max(end, start + 1) };
}

/** The range of dates that some days are; an end that reaches the span's is open. */
export const rangeOf = ({ start, end }: DaySpan, span: DaySpan): Range => ({
  from: start <= span.start ? null : isoDay(start),
  to: end >= span.end ? null : isoDay(end - 1),
});

const within = (day: number, { start, end }: DaySpan): number => Math.min(end, Math.max(start, day));

/** Moves one edge; it stops a day short of the other one. */
export function withEdge(edges: DaySpan, side: Side, day: number, span: DaySpan): DaySpan {
  return side === 'start'
    ? { start: within(day, { start: span.start, end: edges.end - 1 }), end: edges.end }
    : { start: edges.start, end: within(day, { start: edges.start + 1, end: span.end }) };
}

/** The start of a unit before a day: the one that it is in, or the one before if it is one itself. */
const before = (unit: CalendarUnit, day: number): number => {
  const start = floorTo(unit, day);
  return start < day ? start : stepFrom(unit, day, -1);
};

const MOVES: Readonly<Record<string, (day: number, steps: Steps, span: DaySpan) => number>> = {
  ArrowRight: (day, { small }) => stepFrom(small, day),
  ArrowUp: (day, { small }) => stepFrom(small, day),
  ArrowLeft: (day, { small }) => before(small, day),
  ArrowDown: (day, { small }) => before(small, day),
  PageUp: (day, { large }) => stepFrom(large, day),
  PageDown: (day, { large }) => before(large, day),
  Home: (_day, _steps, { start }) => start,
  End: (_day, _steps, { end }) => end,
};

/** Where a key moves an edge to; null for a key that moves nothing. */
export function movedByKey(key: string, day: number, axis: Axis, span: DaySpan): number | null {
  return Object.hasOwn(MOVES, key) ? MOVES[key]!(day, stepsOf(axis), span) : null;
}

/** The step of the axis that is nearest to a place on it. */
export function nearestStep(axis: Axis, x: number): number {
  const { small } = stepsOf(axis);
  const day = dayAt(axis, x);
  const [low, high] = [floorTo(small, day), stepFrom(small, day)];
  return day - low <= high - day ? low : high;
}

/** What a pointer took hold of: an edge, the whole range, or an empty place from which it draws a new one. */
export type Grip =
  | { readonly kind: Side; readonly offset: number }
  | { readonly kind: 'move'; readonly at: number; readonly edges: DaySpan }
  | { readonly kind: 'draw'; readonly at: number };

/** The days that a pointer at x leaves, of those that were left before. */
export function dragged(grip: Grip, edges: DaySpan, x: number, axis: Axis, span: DaySpan): DaySpan {
  if (grip.kind === 'draw') {
    const [a, b] = [nearestStep(axis, grip.at), nearestStep(axis, x)];
    return a === b ? edges : { start: within(Math.min(a, b), span), end: within(Math.max(a, b), span) };
  }
  if (grip.kind === 'move') {
    const start = nearestStep(axis, xOf(axis, grip.edges.start) + x - grip.at);
    const shift = within(start, { start: span.start, end: span.end - (grip.edges.end - grip.edges.start) });
    return { start: shift, end: shift + grip.edges.end - grip.edges.start };
  }
  return withEdge(edges, grip.kind, nearestStep(axis, x + grip.offset), span);
}
