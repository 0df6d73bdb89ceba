import type { ViewClaim } from '../../../src/domain/view.ts';
import { type CalendarUnit, DAY, DECADE, dayNumber, floorTo, MONTH, meanDays, stepFrom, YEAR } from './calendar.ts';

/** A stretch of days by number, the last one left out. */
export interface DaySpan {
  readonly start: number;
  readonly end: number;
}

/** Days laid out over a width in pixels. */
export interface Axis extends DaySpan {
  readonly width: number;
}

export const xOf = ({ start, end, width }: Axis, day: number): number => ((day - start) / (end - start)) * width;
export const dayAt = ({ start, end, width }: Axis, x: number): number => start + (x / width) * (end - start);
const pixelsADay = ({ start, end, width }: Axis): number => width / (end - start);

type Dated = Pick<ViewClaim, 'time' | 'published'>;

/** The whole months that hold every date that claims and articles have; null where there is none. */
export function spanOf(claims: readonly Dated[]): DaySpan | null {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { time, published } of claims)
    for (const iso of [time?.start, time?.end, published]) {
      const day = iso == null ? Number.NaN : dayNumber(iso);
      if (day < first) first = day;
      if (day > last) last = day;
    }
  return first > last ? null : { start: floorTo(MONTH, first), end: stepFrom(MONTH, last) };
}

/** A stretch between two ISO days, both included; null where that is none. */
export function spanBetween(from: string, to: string): DaySpan | null {
  const [start, end] = [dayNumber(from), dayNumber(to) + 1];
  return start < end ? { start, end } : null;
}

/** The least width of one step of a handle, in pixels. */
const STEP_PIXELS = 3;

/** By what a handle moves: a small step, and a large one. */
export interface Steps {
  readonly small: CalendarUnit;
  readonly large: CalendarUnit;
}

/** Days while a day can be seen, else months, else years. */
export function stepsOf(axis: Axis): Steps {
  const visible = (unit: CalendarUnit): boolean => meanDays(unit) * pixelsADay(axis) >= STEP_PIXELS;
  if (visible(DAY)) return { small: DAY, large: MONTH };
  return visible(MONTH) ? { small: MONTH, large: YEAR } : { small: YEAR, large: DECADE };
}

/** The finest of some units that is at least so many pixels wide; the coarsest if none is. */
export const unitAtLeast = (axis: Axis, units: readonly CalendarUnit[], pixels: number): CalendarUnit =>
  units.find((unit) => meanDays(unit) * pixelsADay(axis) >= pixels) ?? units.at(-1)!;

/** Where units start on an axis, the one that its start is in first. */
export function startsOn(axis: DaySpan, unit: CalendarUnit): readonly number[] {
  const starts: number[] = [];
  for (let day = floorTo(unit, axis.start); day < axis.end; day = stepFrom(unit, day)) starts.push(day);
  return starts;
}
