import { addDays, type Interval, type Period, thirdOf } from './calendar.ts';
import { readAnaphor, readClockTime } from './period-rules.ts';
import type { TimeContext } from './time-context.ts';
import { readDate } from './time-grammar.ts';

type Relation = 'within' | 'before' | 'until' | 'since' | 'after';

const RELATIONS: readonly (readonly [RegExp, Relation])[] = [
  [/^(?:(?:shortly|just|right|soon|long) )?(?:before|prior to|ahead of|in advance of)\b/, 'before'],
  [/^(?:no|not) later than\b/, 'until'],
  [/^(?:up )?(?:until|till|til|through|by)\b(?: after\b)?(?: the end of)?/, 'until'],
  [
    /^(?:ever )?(?:since|as of|starting|beginning|commencing|dating)\b(?: back to| from| at least| as early as| in| on)*/,
    'since',
  ],
  [/^(?:(?:shortly|just|right|soon|immediately) )?(?:after|following)\b/, 'after'],
];

const THIRDS: readonly (readonly [RegExp, 0 | 1 | 2])[] = [
  [/\b(?:early(?: in)?|(?:the )?(?:beginning|start) of)\b/, 0],
  [/\b(?:mid-?|(?:the )?middle of)(?=\b|\w)/, 1],
  [/\b(?:late(?: in)?|(?:the )?end of)\b/, 2],
];

const DURATION =
  /^(?:(?:for|over|throughout|during|within|about|around|the|a|an|more|less|nearly|almost|than|several|many|few|some|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|\d+)[ -])*(?:second|minute|hour|day|week|month|year|decade|century|centurie|generation)s?$/;
const FREQUENCY = /\b(?:every|each|daily|weekly|monthly|yearly|annual(?:ly)?|per|always|often|all the time|nightly)\b/;
const DATED_DURATION = /\b(?:last|next|past|this|that|previous|following|coming|same|ago|later|earlier|current)\b/;

/** Lower case, without commas, possessive endings and doubled spaces: the form that the grammar reads. */
export const normalizePhrase = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/'s?(?=$|\s)/g, '')
    .replace(/[,()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** "in", "on" and the like add nothing to the date. */
const WITHIN = /^(?:in|on|at|during|throughout|around|about|back in|from) /;

/** "after dawn on Saturday" is on Saturday. */
const PART_OF_DAY =
  /^(?:(?:shortly|just|soon) )?(?:before|after|by|until) (?:the )?(?:dawn|dusk|noon|midnight|sunset|sunrise|nightfall|daybreak|midday|lunch(?:time)?|(?:early |late )?(?:morning|afternoon|evening|night)|\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?)(?=\s|$)/;

function relationOf(phrase: string): readonly [Relation, string] {
  if (PART_OF_DAY.test(phrase)) return ['within', phrase.replace(PART_OF_DAY, '').trim().replace(WITHIN, '')];
  for (const [pattern, relation] of RELATIONS)
    if (pattern.test(phrase)) return [relation, phrase.replace(pattern, '').trim()];
  return ['within', phrase.replace(WITHIN, '')];
}

/** "after" a day starts on it; after a longer unit, when that is over. */
function related(relation: Relation, { from, to }: Interval): Interval {
  if (relation === 'before') return { from: null, to: from && addDays(from, -1) };
  if (relation === 'until') return { from: null, to };
  if (relation === 'since') return { from, to: null };
  if (relation === 'after') return { from: to, to: null };
  return { from, to };
}

const isPeriod = (interval: Interval): interval is Period => interval.from !== null && interval.to !== null;

/** "early 1995" is its first third; single days have no thirds. */
function readThird(phrase: string, context: TimeContext): Interval | undefined {
  const third = THIRDS.find(([pattern]) => pattern.test(phrase));
  const whole = readDate(
    third === undefined ? phrase : phrase.replace(third[0], ' ').replace(/\s+/g, ' ').trim(),
    context,
  );
  if (whole === undefined || third === undefined || !isPeriod(whole)) return whole;
  return Date.parse(whole.to) - Date.parse(whole.from) < 27 * 86_400_000 ? whole : thirdOf(whole, third[1]);
}

const WEEKDAY = /\b(?:sun|mon|tues|wednes|thurs|fri|satur)day\b/;

/** "from Friday to Tuesday": of a past range the first day lies a week further back, of a future one the last further on. */
function acrossWeeks(first: Period, last: Period, phrase: string, { future }: TimeContext): Interval | undefined {
  if (!WEEKDAY.test(phrase)) return undefined;
  return future ? { from: first.from, to: addDays(last.to, 7) } : { from: addDays(first.from, -7), to: last.to };
}

const YEAR_LIST = /^(?:in|during) (\d{4})(?: (?:and )?\d{4})* (?:and )?(\d{4})$/;

/** "between July 2003 and December 2004", "from 2004 until 2009", "during 1998 and 1999". */
function readRange(phrase: string, context: TimeContext): Interval | undefined {
  const parts = /^(?:between|from|during|in) (.+?) (?:and|to|until|till|through|-) (.+)$/.exec(phrase);
  if (parts === null) return undefined;
  const last = readThird(parts[2]!, context);
  const year = /\b\d{4}$/.exec(parts[2]!)?.[0];
  const first = readThird(
    /\b\d{4}\b/.test(parts[1]!) || year === undefined ? parts[1]! : `${parts[1]} ${year}`,
    context,
  );
  if (first === undefined || last === undefined || !isPeriod(first) || !isPeriod(last)) return undefined;
  return first.from <= last.to ? { from: first.from, to: last.to } : acrossWeeks(first, last, phrase, context);
}

/** Dates of four-digit years, in order: "900 decades ago" is no date. */
const isSane = ({ from, to }: Interval): boolean =>
  [from, to].every((date) => date === null || /^\d{4}-/.test(date)) && (from === null || to === null || from <= to);

/** True for "for months" and "every day": times that name no date. */
export const isUndated = (phrase: string): boolean =>
  FREQUENCY.test(phrase) || (DURATION.test(phrase) && !DATED_DURATION.test(phrase));

/**
 * Resolves a time phrase to a closed interval of ISO dates: "before June 2015" ends on 31 May. Undefined when it cannot
 * be known, or for durations and frequencies, which name no date.
 */
export function readTimePhrase(text: string, context: TimeContext): Interval | undefined {
  const phrase = normalizePhrase(text);
  if (isUndated(phrase)) return undefined;
  const years = YEAR_LIST.exec(phrase);
  if (years !== null) return { from: `${years[1]}-01-01`, to: `${years[2]}-12-31` };
  const range = readRange(phrase, context);
  if (range !== undefined) return range;
  const [relation, rest] = relationOf(phrase);
  const whole = readThird(rest, context);
  const interval =
    readAnaphor(phrase, context) ?? (whole && related(relation, whole)) ?? readClockTime(phrase, context);
  return interval && isSane(interval) ? interval : undefined;
}
