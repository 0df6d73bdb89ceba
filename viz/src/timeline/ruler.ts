import { type DateBounds, leadTime } from '../../../src/domain/lead-time.ts';
import type { ViewClaim } from '../../../src/domain/view.ts';
import { dayNumber } from './calendar.ts';

/** The time between two dates, in words that are no finer than the dates. */
export interface Ruler {
  readonly from: DateBounds;
  readonly to: DateBounds;
  readonly words: string;
}

const knownDay = ({ start, end }: DateBounds): number => dayNumber(start ?? end ?? '');

/** A ruler from the first date to the second as they are given; null where either is not stated. */
export function rulerOver(from: DateBounds, to: DateBounds): Ruler | null {
  return Number.isNaN(knownDay(from) + knownDay(to)) ? null : { from, to, words: leadTime(from, to) };
}

/** A ruler between two claims, the earlier one first; null unless both are dated. */
export function rulerBetween(a: ViewClaim | undefined, b: ViewClaim | undefined): Ruler | null {
  if (!a?.time || !b?.time) return null;
  return knownDay(a.time) <= knownDay(b.time) ? rulerOver(a.time, b.time) : rulerOver(b.time, a.time);
}

/** The claims that have a date, earliest first: what can be measured between. */
export const measurable = (claims: readonly ViewClaim[]): readonly ViewClaim[] =>
  claims
    .filter(({ time }) => time !== null && !Number.isNaN(knownDay(time)))
    .sort((a, b) => knownDay(a.time!) - knownDay(b.time!));
