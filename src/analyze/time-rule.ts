import type { Interval } from './calendar.ts';
import type { TimeContext } from './time-context.ts';

/** Reads one kind of phrase; undefined or null when it names no date that can be known. */
export type TimeRule = readonly [
  pattern: RegExp,
  read: (match: RegExpExecArray, context: TimeContext) => Interval | null | undefined,
];

export const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
export const YEAR = '1[5-9]\\d\\d|20\\d\\d';

/** A rule whose pattern is written as a string. */
export const rule = (source: string, read: TimeRule[1]): TimeRule => [new RegExp(source), read];
