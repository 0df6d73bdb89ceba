import {
  addDays,
  addMonths,
  dayPeriod,
  type Interval,
  isoOf,
  monthOf,
  monthPeriod,
  type Period,
  weekdayNumber,
  weekdayOf,
  weekPeriod,
  yearOf,
  yearPeriod,
} from './calendar.ts';
import type { TimeContext } from './time-context.ts';

const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [2, 4],
  summer: [5, 7],
  autumn: [8, 10],
  fall: [8, 10],
  winter: [11, 13],
};

/** "last February": the latest one that is over; "next": the first to come. */
export function relativeYear(which: string, month: number, { published }: TimeContext): number | undefined {
  if (published === undefined) return undefined;
  const year = yearOf(published);
  if (which === 'next') return month > monthOf(published) ? year : year + 1;
  if (which === 'this') return year;
  return month < monthOf(published) ? year : year - 1;
}

/** The date of a weekday: the latest one not after the publication, or the next with future tense. */
export function weekday(
  which: string | undefined,
  name: string,
  { published, future }: TimeContext,
): Interval | undefined {
  if (published === undefined) return undefined;
  const back = (weekdayOf(published) - weekdayNumber(name) + 7) % 7;
  if (which === 'next' || (which !== 'last' && future)) return dayPeriod(addDays(published, 7 - back));
  return dayPeriod(addDays(published, which === 'last' && back === 0 ? -7 : -back));
}

/** The three months of a season; winter runs into the next year. */
export function season(name: string, year: number): Interval {
  const [first, last] = SEASONS[name]!;
  return { from: isoOf(year, first, 1), to: isoOf(year, last + 1, 0) };
}

/** A week, month or year counted from the one that the date lies in. */
export function unitPeriod(unit: string, iso: string, steps: number): Period | undefined {
  if (unit === 'day') return dayPeriod(addDays(iso, steps));
  if (unit === 'week') return weekPeriod(iso, steps);
  if (unit === 'month') return monthPeriod(yearOf(iso), monthOf(iso) + steps);
  if (unit === 'year') return yearPeriod(yearOf(iso) + steps);
  if (unit !== 'decade') return undefined;
  const start = Math.floor(yearOf(iso) / 10) * 10 + 10 * steps;
  return { from: `${start}-01-01`, to: `${start + 9}-12-31` };
}

/** "last week", "this year": this week ends with the publication unless the tense looks ahead. */
export function namedUnit(which: string, unit: string, { published, future }: TimeContext): Interval | undefined {
  if (published === undefined) return undefined;
  const steps = which === 'next' || which === 'coming' ? 1 : which === 'this' || which === 'current' ? 0 : -1;
  const period = unitPeriod(unit, published, steps);
  return period && steps === 0 && unit === 'week' && !future ? { from: period.from, to: published } : period;
}

/** The date so many units later. */
export const shifted = (iso: string, count: number, unit: string): string => {
  if (unit === 'day') return addDays(iso, count);
  if (unit === 'week') return addDays(iso, 7 * count);
  return addMonths(iso, count * (unit === 'month' ? 1 : unit === 'year' ? 12 : 120));
};

/** "a year ago" names a month, "two years ago" a year, "three weeks ago" a day. */
export function ago(count: number, unit: string, published: string): Interval | undefined {
  const iso = shifted(published, -count, unit);
  if (unit === 'day' || unit === 'week') return dayPeriod(iso);
  return unit === 'month' || (unit === 'year' && count === 1)
    ? unitPeriod('month', iso, 0)
    : unitPeriod('year', iso, 0);
}

/** "two weeks later": as fine as what it counts from, no finer than its unit. */
export function later(count: number, unit: string, direction: string, context: TimeContext): Interval | undefined {
  const { anchor, published, future } = context;
  if (anchor === undefined) return undefined;
  const sign = ['earlier', 'before', 'previously'].includes(direction) ? -1 : 1;
  const iso = shifted(anchor.from, sign * count, unit);
  // What is told as past did not come after the article: it counts from another date than that named last.
  if (published !== undefined && !future && iso > published) return undefined;
  if (anchor.from === anchor.to && (unit === 'day' || unit === 'week')) return dayPeriod(iso);
  return unit === 'year' ? unitPeriod('year', iso, 0) : unit === 'month' ? unitPeriod('month', iso, 0) : undefined;
}

/** "the next day", "that same year": counted from the date named last. */
export function neighbour(which: string, unit: string, { anchor }: TimeContext): Interval | undefined {
  if (anchor === undefined) return undefined;
  const steps = ['next', 'following'].includes(which) ? 1 : ['previous', 'preceding'].includes(which) ? -1 : 0;
  if (unit === 'day' && anchor.from !== anchor.to) return undefined;
  if (steps !== 0) return unitPeriod(unit, steps > 0 ? anchor.to : anchor.from, steps);
  return unitPeriod(unit, anchor.from, 0);
}

/** The day so many days after the publication. */
export const near =
  (days: number) =>
  (_: RegExpExecArray, { published }: TimeContext): Interval | undefined =>
    published === undefined ? undefined : dayPeriod(addDays(published, days));

/** "in the days ahead": from the date that is told of, from the publication where the clause looks ahead itself. */
export function ahead({ published, now, future, anchor }: TimeContext): Interval | undefined {
  const from = future ? (now ?? anchor?.to ?? published) : anchor?.to;
  return from === undefined ? undefined : { from, to: null };
}

/** "last summer": the season of the latest year in which it is over. */
export function relativeSeason(which: string, name: string, context: TimeContext): Interval | undefined {
  const year = relativeYear(which, SEASONS[name]![1], context);
  return year === undefined ? undefined : season(name, year);
}

/** Saturday and Sunday: of this week with "this" looking ahead, of the next with "next", else the latest that is past. */
export function weekend(which: string, { published, future }: TimeContext): Interval | undefined {
  if (published === undefined) return undefined;
  const current = which === 'this' && (future || weekdayOf(published) === 0);
  const { to } = weekPeriod(published, which === 'next' ? 1 : current ? 0 : -1);
  return { from: addDays(to, -1), to };
}
