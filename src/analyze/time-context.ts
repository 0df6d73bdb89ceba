import type { Period } from './calendar.ts';

/** What a time phrase is read against. */
export interface TimeContext {
  /** Publication date. */
  readonly published: string | undefined;
  /** Direction that the tense of the clause gives. */
  readonly future: boolean;
  /** Date that "that day" and "a week later" count from. */
  readonly anchor: Period | undefined;
  /** The year of a date without one; undefined where it cannot be known. */
  yearFor(month: number, day: number | undefined): number | undefined;
  /** Happenings that are known by date: "before 9/11". */
  happening(phrase: string): Period | undefined;
}
