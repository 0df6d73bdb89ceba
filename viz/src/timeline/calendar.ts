const DAY_MS = 86_400_000;

/** Dates that were read already: thousands of claims share a few, and each is read at every stroke of a filter. */
const knownDays = new Map<string, number>();
const MOST_DAYS = 10_000;

/** Days since 1 January 1970 of an ISO date, whatever follows the day left aside; NaN for what is no date. */
export function dayNumber(iso: string): number {
  const known = knownDays.get(iso);
  if (known !== undefined) return known;
  const day = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY_MS;
  if (knownDays.size >= MOST_DAYS) knownDays.clear();
  knownDays.set(iso, day);
  return day;
}

/** The ISO date of a day by its number; years outside 0–9999 are brought to the nearest of those. */
export function isoDay(day: number): string {
  const date = new Date(Math.round(day) * DAY_MS);
  const year = date.getUTCFullYear();
  if (year < 0) return '0000-01-01';
  return year > 9999 ? '9999-12-31' : date.toISOString().slice(0, 10);
}

/** A stretch of the calendar by which dates are stepped, binned and labelled: so many days, or so many months. */
export interface CalendarUnit {
  readonly days: number;
  readonly months: number;
}

const days = (count: number): CalendarUnit => ({ days: count, months: 0 });
const months = (count: number): CalendarUnit => ({ days: 0, months: count });

export const DAY = days(1);
export const MONTH = months(1);
export const YEAR = months(12);
export const DECADE = months(120);

/** Units from fine to coarse; each starts wherever a coarser one in the list of the same kind does. */
export const UNITS: readonly CalendarUnit[] = [
  ...[1, 2, 7].map(days),
  ...[1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000].map(months),
];

/** The mean length of a unit, in days. */
export const meanDays = ({ days: some, months: many }: CalendarUnit): number => some + many * 30.436875;

const monthNumber = (day: number): number => {
  const date = new Date(day * DAY_MS);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

/** The first day of a month, counted from January of year 0. */
function firstOfMonth(month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / 12), ((month % 12) + 12) % 12, 1);
  return date.getTime() / DAY_MS;
}

/** Weeks start on Mondays: 5 January 1970 was one. */
const MONDAY = 4;

/** The first day of the unit that a day is in. */
export function floorTo({ days: some, months: many }: CalendarUnit, day: number): number {
  if (many === 0) {
    const origin = some === 7 ? MONDAY : 0;
    return origin + Math.floor((Math.floor(day) - origin) / some) * some;
  }
  return firstOfMonth(Math.floor(monthNumber(Math.floor(day)) / many) * many);
}

/** The first day of the next unit after the one that a day is in, or of one so many units further. */
export function stepFrom(unit: CalendarUnit, day: number, steps = 1): number {
  const start = floorTo(unit, day);
  return unit.months === 0 ? start + steps * unit.days : firstOfMonth(monthNumber(start) + steps * unit.months);
}

/** True for the last day of a month. */
export const isMonthEnd = (iso: string): boolean => {
  const day = dayNumber(iso);
  return !Number.isNaN(day) && isoDay(day + 1).endsWith('-01');
};
