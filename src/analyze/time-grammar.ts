import { numberIn } from '../domain/number-words.ts';
import {
  dayPeriod,
  type Interval,
  isoOf,
  isRealDate,
  monthNumber,
  monthPeriod,
  yearOf,
  yearPeriod,
} from './calendar.ts';
import { PERIOD_RULES } from './period-rules.ts';
import {
  ago,
  ahead,
  later,
  namedUnit,
  near,
  neighbour,
  relativeSeason,
  relativeYear,
  season,
  shifted,
  unitPeriod,
  weekday,
  weekend,
} from './relative-dates.ts';
import type { TimeContext } from './time-context.ts';
import { MONTH, rule, type TimeRule, YEAR } from './time-rule.ts';

const WEEKDAY = '(?:sun|mon|tues|wednes|thurs|fri|satur)day';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const COUNT = 'an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|\\d{1,3}';
const UNIT = 'day|week|month|year|decade';
/** How many years "next year" and the like are from now. */
const YEARS_ON: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
const countOf = (word: string): number => (/^an?$/.test(word) ? 1 : numberIn(word)!);

function dated(year: number | undefined, month: number, day: number | undefined): Interval | undefined {
  if (year === undefined || month < 0 || month > 11) return undefined;
  if (day === undefined) return monthPeriod(year, month);
  return isRealDate(year, month, day) ? dayPeriod(isoOf(year, month, day)) : undefined;
}

/** In order: more exact forms first. The phrase is in lower case, without commas. */
const RULES: readonly TimeRule[] = [
  ...PERIOD_RULES,
  rule(`\\b(\\d{4})-(\\d{2})-(\\d{2})\\b`, ([, y, m, d]) => dated(Number(y), Number(m) - 1, Number(d))),
  rule(`\\b(${MONTH})\\.? (?:of )?(last|this|next) year\\b`, ([, m, which], { published }) =>
    published === undefined ? undefined : dated(yearOf(published) + YEARS_ON[which!]!, monthNumber(m!), undefined),
  ),
  rule(`\\b(${MONTH})\\.? ${DAY}(?:,? (?:of )?(${YEAR}))?\\b(?![:.]\\d)`, ([, m, d, y], context) =>
    dated(y ? Number(y) : context.yearFor(monthNumber(m!), Number(d)), monthNumber(m!), Number(d)),
  ),
  rule(`\\b${DAY} (?:of )?(${MONTH})\\b\\.?(?: (?:of )?(${YEAR}))?`, ([, d, m, y], context) =>
    dated(y ? Number(y) : context.yearFor(monthNumber(m!), Number(d)), monthNumber(m!), Number(d)),
  ),
  rule(`\\b(${MONTH})\\.?,? (?:of )?(${YEAR})\\b`, ([, m, y]) => dated(Number(y), monthNumber(m!), undefined)),
  rule(
    `\\b(${MONTH})\\.? (?:of )?(?:the|that) same year\\b`,
    ([, m], { anchor }) => anchor && dated(yearOf(anchor.from), monthNumber(m!), undefined),
  ),
  rule(`\\b(last|next|this|past) (${MONTH})\\b`, ([, w, m], context) =>
    dated(relativeYear(w!, monthNumber(m!), context), monthNumber(m!), undefined),
  ),
  rule(`\\bday before yesterday\\b`, near(-2)),
  rule(`\\bday after tomorrow\\b`, near(2)),
  rule(`\\byesterday\\b`, near(-1)),
  rule(`\\b(?:today|tonight)\\b`, near(0)),
  rule(`\\btomorrow\\b`, near(1)),
  rule(`\\b(?:(last|next|this|past) )?(${WEEKDAY})s?\\b`, ([, w, name], context) => weekday(w, name!, context)),
  rule(
    `\\b(more|less|over|nearly|almost) (?:than )?(${COUNT}) (${UNIT})s? ago\\b`,
    ([, how, n, unit], { published }) => {
      if (published === undefined) return undefined;
      if (how === 'nearly' || how === 'almost') return ago(countOf(n!), unit!, published);
      const bound = shifted(published, -countOf(n!), unit!);
      return how === 'less' ? { from: bound, to: published } : { from: null, to: bound };
    },
  ),
  rule(`\\b(${COUNT}) (${UNIT})s? ago\\b`, ([, n, unit], { published }) =>
    published === undefined ? undefined : ago(countOf(n!), unit!, published),
  ),
  rule(`\\b(${COUNT}) (${UNIT})s? (later|earlier|afterwards?|previously|before)$`, ([, n, unit, way], context) =>
    later(countOf(n!), unit!, way!, context),
  ),
  rule(`\\b(?:the|that|this) (?:very )?(next|following|previous|preceding|same) (${UNIT})\\b`, ([, w, unit], context) =>
    neighbour(w!, unit!, context),
  ),
  rule(`\\b(?:that) (day|week|month|year|morning|afternoon|evening|night)\\b`, ([, unit], context) =>
    neighbour('same', /^(?:week|month|year)$/.test(unit!) ? unit! : 'day', context),
  ),
  rule(`\\b(earlier|later) this (week|month|year)\\b`, ([, w, unit], { published }) => {
    if (published === undefined) return undefined;
    const period = unitPeriod(unit!, published, 0)!;
    return w === 'earlier' ? { from: period.from, to: published } : { from: published, to: period.to };
  }),
  rule(`\\b(?:last|past|previous) (?:few|several|couple of) (?:${UNIT})s\\b`, (_, { published }) =>
    published === undefined ? undefined : { from: null, to: published },
  ),
  rule(`\\b(?:last|past) (${COUNT}) (${UNIT})s?\\b`, ([, n, unit], { published }) =>
    published === undefined ? undefined : { from: shifted(published, -countOf(n!), unit!), to: published },
  ),
  rule(`\\b(last|next|this|past|coming|current) (week|month|year|decade)\\b`, ([, w, unit], context) =>
    namedUnit(w!, unit!, context),
  ),
  rule(`\\b(?:coming|next few|next several) (?:${UNIT})s\\b|\\b(?:${UNIT})s (?:ahead|to come)\\b`, (_, context) =>
    ahead(context),
  ),
  rule(`\\b(last|next|this|past) weekend\\b`, ([, which], context) => weekend(which!, context)),
  rule(`\\b(spring|summer|autumn|fall|winter) (?:of )?(${YEAR})\\b`, ([, name, y]) => season(name!, Number(y))),
  rule(`\\b(last|next|this) (spring|summer|autumn|winter)\\b`, ([, which, name], context) =>
    relativeSeason(which!, name!, context),
  ),
  rule(`\\b(${YEAR})s\\b`, ([, y]) => ({ from: `${y}-01-01`, to: `${Number(y) + 9}-12-31` })),
  rule(`(?:^|\\s)'?([2-9]0)s\\b`, ([, y]) => ({ from: `19${y}-01-01`, to: `19${y![0]}9-12-31` })),
  rule(`\\b(${YEAR}) ?- ?(${YEAR}|\\d\\d)\\b`, ([, a, b]) => ({
    from: `${a}-01-01`,
    to: `${b!.length === 2 ? a!.slice(0, 2) + b : b}-12-31`,
  })),
  rule(`\\b(${MONTH})\\b\\.?`, ([, m], context) =>
    dated(context.yearFor(monthNumber(m!), undefined), monthNumber(m!), undefined),
  ),
  rule(`(?:^|\\s)(${YEAR})\\b(?![:.]\\d)`, ([, y]) => yearPeriod(Number(y))),
];

/**
 * Reads the date in a phrase without its preposition ("early June 2015" → June 2015; see `time-phrase.ts` for the rest).
 * Undefined where it names none that can be known: better none than a wrong one.
 */
export function readDate(phrase: string, context: TimeContext): Interval | undefined {
  const known = context.happening(phrase);
  if (known !== undefined) return known;
  for (const [pattern, read] of RULES) {
    const match = pattern.exec(phrase);
    if (match === null) continue;
    return read(match, context) ?? undefined;
  }
  return undefined;
}
