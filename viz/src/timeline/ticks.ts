import { type Axis, startsOn, unitAtLeast, xOf } from './axis.ts';
import { type CalendarUnit, isoDay, UNITS } from './calendar.ts';
import { shortDay, shortMonth } from './words.ts';

/** Room for a label, in pixels. */
const LABEL_PIXELS = 72;

export interface Tick {
  readonly x: number;
  readonly label: string;
}

/** The year is told where one starts, and at the first tick. */
function labelOf(iso: string, { months }: CalendarUnit, first: boolean): string {
  if (months >= 12) return iso.slice(0, 4);
  if (months > 0) return iso.slice(5, 7) === '01' || first ? `${shortMonth(iso)} ${iso.slice(0, 4)}` : shortMonth(iso);
  return first ? `${shortDay(iso)} ${iso.slice(0, 4)}` : shortDay(iso);
}

/** Where an axis is labelled: at the starts of the finest calendar unit that leaves room for its names. */
export function ticksOf(axis: Axis): readonly Tick[] {
  const unit = unitAtLeast(axis, UNITS, LABEL_PIXELS);
  const starts = startsOn(axis, unit).filter((day) => day >= axis.start);
  return starts.map((day, index) => ({ x: xOf(axis, day), label: labelOf(isoDay(day), unit, index === 0) }));
}
