import { monthNumber } from './month-names.ts';

const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ].*)?$/;
const ISO_BASIC = /^(\d{4})(\d{2})(\d{2})(?:T.*)?$/;
const WEEKDAY = '(?:\\p{L}+\\.?,? )?';
/** "3. März 2015", "3 de marzo de 2015", "16-Nov-2015". */
const DAY_FIRST = new RegExp(
  `^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[ -](?:de |of )?(\\p{L}{3,12})\\.?,?(?: del?)?[ -](\\d{4})(?!\\d)`,
  'iu',
);
const MONTH_FIRST = new RegExp(`^${WEEKDAY}(\\p{L}{3,12})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'iu');
/** "16.11.2015": with points, the day comes first everywhere. */
const POINTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/;
/** "16/11/2015" or "11/16/2015", also with hyphens. */
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b/;
/** "9:14 a.m. EST, November 16, 2015". */
const TIME_BEFORE = /^\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?(?: \(?[A-Z]{2,5}\)?)?,? (?:on )?/i;
const IN_URL = /[/=](\d{4})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/;

function isoDate(year: string, month: number, day: string): string | null {
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day) && Number(year) >= 1000;
  return real ? date.toISOString().slice(0, 10) : null;
}

/** Of a date with slashes, papers of one country mean the day by the number that those of another mean the month by. */
function slashedDate([, first, second, year]: readonly string[], dayFirst: boolean | undefined): string | null {
  const [a, b] = [Number(first), Number(second)];
  if (a === b || b > 12 || (dayFirst === false && a <= 12)) return isoDate(year!, a, second!);
  return a > 12 || dayFirst === true ? isoDate(year!, b, first!) : null;
}

/** Reads a date that is written in numbers only; undefined for one that is not. */
function numericDate(text: string, dayFirst: boolean | undefined): string | null | undefined {
  const iso = ISO.exec(text) ?? ISO_BASIC.exec(text);
  if (iso) return isoDate(iso[1]!, Number(iso[2]), iso[3]!);
  const pointed = POINTED.exec(text);
  if (pointed) return isoDate(pointed[3]!, Number(pointed[2]), pointed[1]!);
  const slashed = SLASHED.exec(text);
  return slashed ? slashedDate(slashed, dayFirst) : undefined;
}

/**
 * Reads a publication date as people and feeds write it ("2015-11-16", "2015-11-16T08:00:00Z", "16 November 2015",
 * "Nov. 16, 2015", "Mon, 16 Nov 2015 09:14:00 GMT" of RFC 2822, "16.11.2015") into an ISO date, the day as written,
 * whatever the time zone. Null when it is no real day.
 * @param dayFirst whether "3/4/2015" is in April; it is none where nobody can know
 */
export function parsePublished(written: string, dayFirst?: boolean): string | null {
  const text = written.trim().replace(/\s+/g, ' ').replace(TIME_BEFORE, '');
  const numeric = numericDate(text, dayFirst);
  if (numeric !== undefined) return numeric;
  const worded = DAY_FIRST.exec(text);
  if (worded) return isoDate(worded[3]!, monthNumber(worded[2]!), worded[1]!);
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst ? isoDate(monthFirst[3]!, monthNumber(monthFirst[1]!), monthFirst[2]!) : null;
}

/** The date in an address such as `https://paper.example/2015/11/16/title`; null when there is none. */
export function publishedFromUrl(url: string): string | null {
  const match = IN_URL.exec(url);
  return match ? isoDate(match[1]!, Number(match[2]), match[3]!) : null;
}
