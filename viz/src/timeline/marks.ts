import type { ViewClaim } from '../../../src/domain/view.ts';
import { type ClaimClass, classOf, type LineStyle, lineOf } from '../style.ts';
import { type Axis, type DaySpan, xOf } from './axis.ts';
import { dayNumber } from './calendar.ts';

/** How a date is drawn: one day, a longer time from end to end, or a time of which one end is not known. */
export type MarkShape = 'dot' | 'bar' | 'from' | 'until';

/** A claim at its own precision: the days that its date may mean. */
export interface Mark extends DaySpan {
  readonly claim: ViewClaim;
  readonly shape: MarkShape;
  readonly kind: ClaimClass;
  readonly line: LineStyle;
}

/** A mark on an axis: its left edge and width in pixels, and the lane in which no other one covers it. */
export interface PlacedMark extends Mark {
  readonly x: number;
  readonly width: number;
  readonly lane: number;
}

export const DOT = 8;
const LEAST_BAR = 5;
/** An open end is drawn as an arrow of this length, however long the time may be. */
const ARROW = 16;
const GAP = 2;

const dayOrNull = (iso: string | null): number | null => {
  const day = iso === null ? Number.NaN : dayNumber(iso);
  return Number.isNaN(day) ? null : day;
};

function daysOf({ time }: Pick<ViewClaim, 'time'>): Pick<Mark, 'shape' | 'start' | 'end'> | null {
  const [start, end] = [dayOrNull(time?.start ?? null), dayOrNull(time?.end ?? null)];
  if (start !== null && end !== null) return { shape: start === end ? 'dot' : 'bar', start, end: end + 1 };
  if (start !== null) return { shape: 'from', start, end: start + 1 };
  return end === null ? null : { shape: 'until', start: end, end: end + 1 };
}

/** The claims that have a date, earliest first, of the same start the shorter ones first. */
export function marksOf(claims: readonly ViewClaim[]): readonly Mark[] {
  const marks: Mark[] = [];
  for (const claim of claims) {
    const days = daysOf(claim);
    if (days !== null) marks.push({ claim, ...days, kind: classOf(claim), line: lineOf(claim) });
  }
  return marks.sort((a, b) => a.start - b.start || a.end - b.end || (a.claim.id < b.claim.id ? -1 : 1));
}

/** The marks that an axis has in sight. */
export const marksOn = (axis: DaySpan, marks: readonly Mark[]): readonly Mark[] =>
  marks.filter(({ start, end }) => start < axis.end && axis.start < end);

function extentOf({ shape, start, end }: Mark, axis: Axis): Pick<PlacedMark, 'x' | 'width'> {
  const [left, right] = [xOf(axis, start), xOf(axis, end)];
  if (shape === 'dot') return { x: (left + right) / 2 - DOT / 2, width: DOT };
  if (shape === 'from') return { x: left, width: ARROW };
  if (shape === 'until') return { x: right - ARROW, width: ARROW };
  return { x: left, width: Math.max(LEAST_BAR, right - left) };
}

/** Places marks in as few lanes as keep them apart, each in the first lane that is free. */
export function placeMarks(marks: readonly Mark[], axis: Axis): readonly PlacedMark[] {
  const ends: number[] = [];
  const extents = marks.map((mark) => ({ mark, ...extentOf(mark, axis) })).sort((a, b) => a.x - b.x);
  return extents.map(({ mark, x, width }) => {
    const free = ends.findIndex((end) => end + GAP <= x);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = x + width;
    return { ...mark, x, width, lane };
  });
}

/** The days on which articles were published, each with those articles. */
export function publications(claims: readonly ViewClaim[]): ReadonlyMap<number, readonly ViewClaim[]> {
  const [seen, days] = [new Set<string>(), new Map<number, ViewClaim[]>()];
  for (const claim of claims) {
    const day = dayOrNull(claim.published);
    if (day === null || seen.has(claim.docId)) continue;
    seen.add(claim.docId);
    days.set(day, [...(days.get(day) ?? []), claim]);
  }
  return days;
}
