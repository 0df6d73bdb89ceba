import { type ClaimTime, precisionOf } from './time.ts';

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** An ISO date for people: "16 Nov 2015". What is no date comes back as it is. */
export function dayWords(iso: string): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? iso : DAY.format(date);
}

/** The month of an ISO date: "Nov 2015". */
export const monthWords = (iso: string): string => MONTH.format(new Date(`${iso.slice(0, 7)}-01T00:00:00Z`));

function intervalWords({ start, end }: ClaimTime): string {
  if (start === null) return `until ${dayWords(end!)}`;
  return end === null ? `from ${dayWords(start)}` : `${dayWords(start)} – ${dayWords(end)}`;
}

/** When it was, never finer than the text says; the text's own words where they name no date; '' where it is silent. */
export function timeWords(time: ClaimTime | null): string {
  if (time === null) return '';
  const precision = precisionOf(time);
  if (precision === null) return time.text;
  if (precision === 'day') return dayWords(time.start!);
  if (precision === 'year') return time.start!.slice(0, 4);
  return precision === 'month' ? monthWords(time.start!) : intervalWords(time);
}
