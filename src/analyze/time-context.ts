import type { Period } from './calendar.ts';

/** What a time phrase is read against. */
export interface TimeContext {
  /** Publication date. */
  readonly published: string | undefined;
  /** The same, except in a narrative, which is told of another time. */
  readonly now: string | undefined;
  /** Direction that the tense of the clause gives. */
  readonly future: boolean;
  /** No other phrase of its sentence names the day: "at 9:00". */
  readonly alone: boolean;
  /** Date that "that day" and "a week later" count from. */
  readonly anchor: Period | undefined;
  /** The year of a date without one; undefined where it cannot be known. */
  yearFor(month: number, day: number | undefined): number | undefined;
  /** Happenings that are known by date: "before 9/11". */
  happening(phrase: string): Period | undefined;
}
