import type { ViewState } from '../state.ts';
import { timelineStrings } from '../strings.ts';
import type { DaySpan } from './axis.ts';
import { isMonthEnd, isoDay } from './calendar.ts';

const format = (options: Intl.DateTimeFormatOptions): ((iso: string) => string) => {
  const words = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return (iso) => {
    const date = new Date(`${iso}T00:00:00Z`);
    return Number.isNaN(date.getTime()) ? iso : words.format(date);
  };
};

/** "3 June 2015" */
export const longDay = format({ day: 'numeric', month: 'long', year: 'numeric' });
/** "June 2015" */
export const longMonth = format({ month: 'long', year: 'numeric' });

/** "3 Jun" */
export const shortDay = format({ day: 'numeric', month: 'short' });
/** "Jun" */
export const shortMonth = format({ month: 'short' });

/** The first day of a range: the month alone where it is the first of one. */
export const fromWords = (iso: string): string => (iso.endsWith('-01') ? longMonth(iso) : longDay(iso));

/** The last day of a range: the month alone where it is the last of one. */
export const toWords = (iso: string): string => (isMonthEnd(iso) ? longMonth(iso) : longDay(iso));

/** A range of dates: "June 2015 – 3 November 2015", "from June 2015", "without undated claims". */
export function rangeWords({ from, to, undated }: Pick<ViewState, 'from' | 'to' | 'undated'>): string {
  const words: string[] = [];
  if (from !== null && to !== null) {
    const [start, end] = [fromWords(from), toWords(to)];
    words.push(start === end ? start : `${start} – ${end}`);
  } else if (from !== null) words.push(timelineStrings.since(fromWords(from)));
  else if (to !== null) words.push(timelineStrings.until(toWords(to)));
  if (!undated) words.push(timelineStrings.noUndated);
  return words.join(', ');
}

/** A stretch of days, no finer than it is: "2015", "June 2015", "3 June 2015", "June 2015 – August 2015". */
export function spanWords({ start, end }: DaySpan): string {
  const [from, to] = [isoDay(start), isoDay(end - 1)];
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) {
    const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
    return first === last ? first : `${first} – ${last}`;
  }
  if (from === to) return longDay(from);
  const [opening, closing] = [fromWords(from), toWords(to)];
  return opening === closing ? opening : `${opening} – ${closing}`;
}
