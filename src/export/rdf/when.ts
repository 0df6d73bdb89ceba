import type { PropertyValue } from '../../domain/graph.ts';
import { precisionOf } from '../../domain/time.ts';
import type { TypedValue } from './node.ts';

const lengthOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** True for a day of the calendar as `2031-05-12`. */
function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value)) return false;
  const [year, month, day] = value.split('-').map(Number) as [number, number, number];
  return day <= 28 || day <= lengthOf(year, month);
}

type Given = PropertyValue | undefined;

/** A day as a date; anything else that is said stays text. */
export function dayOf(value: Given): TypedValue | string | null {
  if (isDay(value)) return { '@value': value, '@type': 'xsd:date' };
  return value === undefined || value === null ? null : String(value);
}

/** An interval of days; `..` is an end that the text leaves open. */
const interval = (start: string | null, end: string | null): string => `${start ?? '..'}/${end ?? '..'}`;

const isBackwards = (start: string | null, end: string | null): boolean =>
  start !== null && end !== null && end < start;

/** When it happened, no finer than the text says: a day, a month, a year, else an interval. */
function timeOf(start: string | null, end: string | null): TypedValue | null {
  const typed = (value: string, type: string): TypedValue => ({ '@value': value, '@type': type });
  switch (precisionOf({ start, end })) {
    case null:
      return null;
    case 'day':
      return typed(start!, 'xsd:date');
    case 'month':
      return typed(start!.slice(0, 7), 'xsd:gYearMonth');
    case 'year':
      return typed(start!.slice(0, 4), 'xsd:gYear');
    case 'interval':
      return typed(interval(start, end), 'edtf:EDTF');
  }
}

/**
 * The time of a claim as properties: `time` as precise as it is known (intervals in EDTF, ISO 8601-2,
 * https://www.loc.gov/standards/datetime/), its first and last day for queries, the period for readers of schema.org, and
 * its words.
 */
export function whenOf(timeStart: Given, timeEnd: Given, timeText: Given) {
  const bounds = [isDay(timeStart) ? timeStart : null, isDay(timeEnd) ? timeEnd : null] as const;
  const [start, end] = isBackwards(...bounds) ? [null, null] : bounds;
  return {
    time: timeOf(start, end),
    timeStart: dayOf(timeStart),
    timeEnd: dayOf(timeEnd),
    timeText: typeof timeText === 'string' ? timeText : null,
    temporalCoverage: start === null && end === null ? null : start === end ? start : interval(start, end),
  };
}
