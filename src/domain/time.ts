/** How fine a date is: never claim more than this. */
export type TimePrecision = 'day' | 'month' | 'year' | 'interval';

/**
 * When something happened, as a closed interval of ISO dates. A null end is open ("since May" has no end).
 * Both null: the text gives a time that names no date ("every day").
 */
export interface ClaimTime {
  /** As written in the text. */
  readonly text: string;
  readonly start: string | null;
  readonly end: string | null;
}

const lastDayOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The precision that the bounds of a time show: one day, one whole month, one whole year, or anything else. */
export function precisionOf(time: Pick<ClaimTime, 'start' | 'end'>): TimePrecision | null {
  const { start, end } = time;
  if (start === null && end === null) return null;
  if (start === null || end === null) return 'interval';
  if (start === end) return 'day';
  const [year, month] = start.split('-').map(Number) as [number, number];
  const last = String(lastDayOfMonth(year, month)).padStart(2, '0');
  if (start.endsWith('-01') && end === `${start.slice(0, 7)}-${last}`) return 'month';
  if (start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`) return 'year';
  return 'interval';
}
