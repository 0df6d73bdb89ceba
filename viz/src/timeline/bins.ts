import { CLAIM_CLASSES, type ClaimClass } from '../style.ts';
import { type Axis, type DaySpan, startsOn, unitAtLeast } from './axis.ts';
import { stepFrom, UNITS } from './calendar.ts';
import type { Mark } from './marks.ts';

/** From more marks than this on, they are counted instead of drawn one by one. */
export const MOST_MARKS = 1_500;
const LEAST_PIXELS = 7;

/** One stretch of the calendar with how many claims of each class fall into it. */
export interface Bin extends DaySpan {
  readonly counts: Readonly<Record<ClaimClass, number>>;
  readonly total: number;
}

/** The last of some sorted numbers that is no more than another; −1 for none. */
function lastUpTo(starts: readonly number[], day: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Counts marks by the finest calendar unit that can be seen on an axis. A date that spans several of them is spread over
 * them evenly, since the claim says no more than that, so counts may be fractions.
 */
export function binsOf(marks: readonly Mark[], axis: Axis): readonly Bin[] {
  const unit = unitAtLeast(axis, UNITS, LEAST_PIXELS);
  const starts = startsOn(axis, unit);
  const none = Object.fromEntries(CLAIM_CLASSES.map((kind) => [kind, 0])) as Record<ClaimClass, number>;
  const counts = starts.map(() => ({ ...none }));
  const afterLast = stepFrom(unit, starts.at(-1) ?? axis.start);
  for (const { start, end, kind } of marks) {
    if (end <= (starts[0] ?? 0) || start >= afterLast) continue;
    const [first, last] = [lastUpTo(starts, start), lastUpTo(starts, end - 1)];
    // What lies before the axis takes its part as well: a year of which one month is in sight counts a twelfth there.
    const days = end - start;
    for (let bin = Math.max(0, first); bin <= last; bin++) {
      const [from, to] = [Math.max(start, starts[bin]!), Math.min(end, starts[bin + 1] ?? afterLast)];
      counts[bin]![kind] += (to - from) / days;
    }
  }
  return starts.map((start, bin) => ({
    start,
    end: starts[bin + 1] ?? afterLast,
    counts: counts[bin]!,
    total: CLAIM_CLASSES.reduce((sum, kind) => sum + counts[bin]![kind], 0),
  }));
}
