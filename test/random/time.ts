import type { ClaimTime } from '../../src/domain/time.ts';
import type { Draw } from './draw.ts';

const DAY = 86_400_000;
const FIRST = Date.UTC(2029, 10, 1);

/** A day within about two years, so that dates of different claims meet, touch and miss each other. */
export const randomDay = (draw: Draw): string => new Date(FIRST + draw.below(800) * DAY).toISOString().slice(0, 10);

const monthOf = (day: string) => {
  const [year, month] = day.split('-').map(Number) as [number, number];
  const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return { start: `${day.slice(0, 7)}-01`, end: last };
};

/** A time of any granularity: day, month, year, interval, open at one end, without a date; null for none. */
export function randomTime(draw: Draw): ClaimTime | null {
  const day = randomDay(draw);
  const [first, last] = [day, randomDay(draw)].sort() as [string, string];
  const forms: readonly (() => Omit<ClaimTime, 'text'> | null)[] = [
    () => ({ start: day, end: day }),
    () => ({ start: day, end: day }),
    () => monthOf(day),
    () => ({ start: `${day.slice(0, 4)}-01-01`, end: `${day.slice(0, 4)}-12-31` }),
    () => ({ start: first, end: last }),
    () => ({ start: day, end: null }),
    () => ({ start: null, end: day }),
    () => ({ start: null, end: null }),
    () => null,
    () => null,
  ];
  const bounds = draw.one(forms)();
  return bounds === null ? null : { text: `around ${bounds.start ?? bounds.end ?? 'then'}`, ...bounds };
}
