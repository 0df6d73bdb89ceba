import {
  addDays,
  dayPeriod,
  type Interval,
  isoOf,
  isRealDate,
  monthNumber,
  weekdayNumber,
  weekdayOf,
  yearOf,
} from './calendar.ts';
import { ahead, season, shifted, unitPeriod, weekend } from './relative-dates.ts';
import type { TimeContext } from './time-context.ts';
import { MONTH, rule, type TimeRule, YEAR } from './time-rule.ts';

const DECADES: Readonly<Record<string, string>> = {
  thirties: '193',
  forties: '194',
  fifties: '195',
  sixties: '196',
  seventies: '197',
  eighties: '198',
  nineties: '199',
};
const ORDINALS: Readonly<Record<string, number>> = { first: 0, second: 1, third: 2, fourth: 3, final: 3, last: 3 };
/** Days that have a name: month (0–11) and day. */
const NAMED_DAYS: Readonly<Record<string, readonly [number, number]>> = {
  'new year day': [0, 1],
  'valentine day': [1, 14],
  'may day': [4, 1],
  halloween: [9, 31],
  'christmas eve': [11, 24],
  'christmas day': [11, 25],
  christmas: [11, 25],
  'boxing day': [11, 26],
  'new year eve': [11, 31],
};
const ANNIVERSARY = Object.keys(NAMED_DAYS).join('|');

/** A half or quarter of a year, in months. */
function partOfYear(ordinal: string, part: string, year: number): Interval | undefined {
  const months = part === 'half' ? 6 : 3;
  const last = ordinal === 'last' || ordinal === 'final' ? 12 / months - 1 : ORDINALS[ordinal]!;
  if ((last + 1) * months > 12) return undefined;
  return { from: isoOf(year, last * months, 1), to: isoOf(year, (last + 1) * months, 0) };
}

function days(month: string, first: string, last: string, year: string | undefined, context: TimeContext) {
  const index = monthNumber(month);
  const known = year === undefined ? context.yearFor(index, Number(first)) : Number(year);
  if (known === undefined || !isRealDate(known, index, Number(first)) || !isRealDate(known, index, Number(last)))
    return undefined;
  return { from: isoOf(known, index, Number(first)), to: isoOf(known, index, Number(last)) };
}

function namedDay(name: string, year: string | undefined, context: TimeContext): Interval | undefined {
  const [month, day] = NAMED_DAYS[name]!;
  const known = year === undefined ? context.yearFor(month, day) : Number(year);
  return known === undefined ? undefined : dayPeriod(isoOf(known, month, day));
}

/** "at that time", "hours later": the day told of, where it is a single day or, for a time, any period. */
const sameTime = ({ anchor }: TimeContext): Interval | undefined => anchor;
const sameDay = ({ anchor }: TimeContext): Interval | undefined => (anchor?.from === anchor?.to ? anchor : undefined);

/** "the next two weeks": from the date that is told of on. */
function span(count: number, unit: string, context: TimeContext): Interval | undefined {
  const from = ahead(context)?.from;
  return from == null ? undefined : { from, to: shifted(from, count, unit) };
}

/** "the following Tuesday", "the previous Friday": counted from the date named last. */
function weekdayFrom(which: string, name: string, { anchor }: TimeContext): Interval | undefined {
  if (anchor === undefined || anchor.from !== anchor.to) return undefined;
  const ahead = (weekdayNumber(name) - weekdayOf(anchor.from) + 7) % 7;
  const forward = which === 'following' || which === 'next';
  return dayPeriod(addDays(anchor.from, forward ? ahead || 7 : ahead - 7));
}

/** "the end of the year" speaks of the unit that the publication lies in. */
const currentUnit = (unit: string, { published }: TimeContext): Interval | undefined =>
  published === undefined ? undefined : unitPeriod(unit, published, 0);

/** Periods without a date of their own: parts of years, centuries, feasts and what "then" and "that" take up. */
export const PERIOD_RULES: readonly TimeRule[] = [
  rule(
    `\\b(${MONTH})\\.? (\\d{1,2}) ?(?:-|and|to) ?(\\d{1,2})(?: (?:of )?(${YEAR}))?\\b(?!:)`,
    ([, m, a, b, y], context) => days(m!, a!, b!, y, context),
  ),
  rule(`\\b(\\d{1,2}) ?(?:-|and|to) ?(\\d{1,2}) (?:of )?(${MONTH})\\b\\.?(?: (${YEAR}))?`, ([, a, b, m, y], context) =>
    days(m!, a!, b!, y, context),
  ),
  rule(`\\b(first|second|third|fourth|final|last) (half|quarter) of (?:the year )?(${YEAR})\\b`, ([, n, part, y]) =>
    partOfYear(n!, part!, Number(y)),
  ),
  rule('\\b(1\\d|20)th[ -]century\\b', ([, n]) => ({ from: `${Number(n) - 1}01-01-01`, to: `${n}00-12-31` })),
  rule(
    '^(?:the )(following|next|previous|preceding) ((?:sun|mon|tues|wednes|thurs|fri|satur)day)\\b',
    ([, which, name], context) => weekdayFrom(which!, name!, context) ?? null,
  ),
  rule('\\b(thirties|forties|fifties|sixties|seventies|eighties|nineties)\\b', ([, word]) => ({
    from: `${DECADES[word!]}0-01-01`,
    to: `${DECADES[word!]}9-12-31`,
  })),
  rule(`\\b(${ANNIVERSARY})(?: (?:of |in )?(${YEAR}))?\\b`, ([, name, y], context) => namedDay(name!, y, context)),
  rule('^(?:almost |about |around )?(?:the|that) (?:same|very) (?:time|moment)$|^that time$', (_, context) =>
    sameTime(context),
  ),
  rule(
    '^(?:soon|shortly|immediately|minutes|moments|seconds|(?:about |around |nearly |almost )?an hour|hours|a few (?:hours|minutes)|half an hour) (?:thereafter|afterwards?|later|earlier|after|before)$|^(?:earlier|later) (?:in the|that|the same) day$',
    (_, context) => sameDay(context),
  ),
  rule(
    '\\brecent (?:days|weeks|months|years|decades)\\b|\\b(?:last|past) (?:days|weeks|months|years|decades)\\b',
    (_, context) => (context.published === undefined ? undefined : { from: null, to: context.published }),
  ),
  rule('\\bnext (?:few |several |couple of )?(?:days|weeks|months|years|hours)\\b', (_, context) => ahead(context)),
  rule('\\bnext (two|three|four|five|six) (day|week|month|year)s\\b', ([, n, unit], context) =>
    span(['two', 'three', 'four', 'five', 'six'].indexOf(n!) + 2, unit!, context),
  ),
  rule(
    '^(?:the )?(spring|summer|autumn|winter) of (?:the|that) (?:same )?year$',
    ([, name], { anchor }) => anchor && season(name!, yearOf(anchor.from)),
  ),
  rule('\\b(?:the )?weekend$', (_, context) => weekend('this', context)),
  rule('^(?:the )?(week|month|year)[- ]end$', ([, unit], context) => currentUnit(unit!, context)),
  rule('^(?:the )?(week|month|year|decade)$', ([, unit], context) => currentUnit(unit!, context)),
];

const ANAPHOR = /^(before|after|since|until|till|by) (?:that|then)$/;

/** "before that", "since then": bounded by the date named last. */
export function readAnaphor(phrase: string, { anchor }: TimeContext): Interval | undefined {
  const relation = ANAPHOR.exec(phrase)?.[1];
  if (anchor === undefined || relation === undefined) return undefined;
  if (relation === 'before') return { from: null, to: addDays(anchor.from, -1) };
  if (relation === 'since' || relation === 'after')
    return { from: relation === 'since' ? anchor.from : anchor.to, to: null };
  return { from: null, to: anchor.to };
}

const CLOCK_TIME =
  /^(?:(?:at|by|about|around|approximately|shortly|just|soon|before|after|the|early|late|in|during|local|until|from|only|also) )*(?:\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?|noon|midnight|dawn|dusk|midday|morning|afternoon|evening|night)(?: (?:local time|utc|gmt|est|edt|local))?$/;

/** "at 9:00", "shortly before noon". */
export const isClockTime = (phrase: string): boolean => CLOCK_TIME.test(phrase);

/** Clock times and parts of the day name the day that is told of. */
export const readClockTime = (phrase: string, context: TimeContext): Interval | undefined =>
  context.alone && isClockTime(phrase) ? sameDay(context) : undefined;
