/** A closed interval of ISO dates; a null bound is open. */
export interface Interval {
  readonly from: string | null;
  readonly to: string | null;
}

/** A closed interval with both bounds. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const DAY_MS = 86_400_000;
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** ISO date of year, month (0–11, may overflow) and day. */
export const isoOf = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

const partsOf = (iso: string): readonly [number, number, number] =>
  iso.split('-').map(Number) as [number, number, number];

export const yearOf = (iso: string): number => partsOf(iso)[0];
export const monthOf = (iso: string): number => partsOf(iso)[1] - 1;

/** The ISO date so many days later (or earlier). */
export const addDays = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** The ISO date so many months later; the day of the month is clamped. */
export function addMonths(iso: string, months: number): string {
  const [year, month, day] = partsOf(iso);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return isoOf(year, month - 1 + months, Math.min(day, last));
}

/** 0 for Sunday … 6. */
export const weekdayOf = (iso: string): number => new Date(`${iso}T00:00:00Z`).getUTCDay();

export const dayPeriod = (iso: string): Period => ({ from: iso, to: iso });

/** The whole month; `month` is 0–11 and may overflow into other years. */
export const monthPeriod = (year: number, month: number): Period => ({
  from: isoOf(year, month, 1),
  to: isoOf(year, month + 1, 0),
});

export const yearPeriod = (year: number): Period => ({ from: `${year}-01-01`, to: `${year}-12-31` });

/** Monday to Sunday of the week that a date lies in, so many weeks later. */
export function weekPeriod(iso: string, weeks: number): Period {
  const monday = addDays(iso, -((weekdayOf(iso) + 6) % 7) + 7 * weeks);
  return { from: monday, to: addDays(monday, 6) };
}

/** 0–11 for a month's name or usual abbreviation ("Sept."), else -1. */
export function monthNumber(word: string): number {
  const bare = word
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^sept$/, 'sep');
  return bare.length < 3
    ? -1
    : MONTHS.findIndex((month) => month === bare || (bare.length === 3 && month.startsWith(bare)));
}

/** 0–6 for a weekday's name or usual abbreviation, also in the plural or with part of day cut off; else -1. */
export function weekdayNumber(word: string): number {
  const bare = word
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^(tues|wednes|thurs|satur)$/, '$1day')
    .replace(/^thur$/, 'thursday');
  return WEEKDAYS.findIndex((day) => day === bare || (bare.length === 3 && day.startsWith(bare)));
}

/** One third of a period, 0 early, 1 middle, 2 late: of years in months, of shorter ones in days (months split at 10 and 20). */
export function thirdOf({ from, to }: Period, third: 0 | 1 | 2): Period {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;
  if (days >= 365) {
    const months = Math.round(days / 30.44) / 3;
    return {
      from: addMonths(from, Math.round(months * third)),
      to: addDays(addMonths(from, Math.round(months * (third + 1))), -1),
    };
  }
  const size = Math.floor(days / 3);
  return { from: addDays(from, size * third), to: third === 2 ? to : addDays(from, size * (third + 1) - 1) };
}

/** True for a date that exists. */
export const isRealDate = (year: number, month: number, day: number): boolean =>
  day >= 1 && day <= new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
