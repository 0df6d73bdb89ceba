import type { ClaimTime } from './time.ts';

/** A date as far as it is known: bounds as in `ClaimTime`, null for an open or unknown end. */
export type DateBounds = Pick<ClaimTime, 'start' | 'end'>;

const DAY_MS = 86_400_000;
/** Mean length of a month and a year of the Gregorian calendar, in days. */
const MONTH = 30.436875;
const YEAR = 365.2425;
/** Below two months a lead is told in days, from three years on in years. */
const FEWEST_MONTH_DAYS = 61;
/** With a doubt of up to a month, from where it rounds to two months: days would sound finer than they are. */
const FEWEST_DOUBTFUL_MONTH_DAYS = 1.5 * MONTH;
const FEWEST_YEAR_DAYS = 3 * YEAR;
/** A date known to the month leaves at most this many days of doubt. */
const DOUBT_OF_A_MONTH = 31;

const dayOf = (iso: string | null): number => (iso === null ? Number.NaN : Date.parse(`${iso}T00:00:00Z`) / DAY_MS);

/** Days from warning to attack: the fewest and the most that the dates allow; NaN where they set no bound. */
interface LeadBounds {
  readonly fewest: number;
  readonly most: number;
}

function boundsOf(warning: DateBounds, attack: DateBounds): LeadBounds {
  return {
    fewest: dayOf(attack.start) - dayOf(warning.end),
    most: dayOf(attack.end) - dayOf(warning.start),
  };
}

interface Unit {
  readonly name: string;
  readonly days: number;
}

function unitFor(days: number, fewestMonthDays = FEWEST_MONTH_DAYS): Unit {
  if (days < fewestMonthDays) return { name: 'day', days: 1 };
  return days < FEWEST_YEAR_DAYS ? { name: 'month', days: MONTH } : { name: 'year', days: YEAR };
}

const amount = (count: number, { name }: Unit): string => `${count} ${name}${count === 1 ? '' : 's'}`;

function atLeast(days: number): string {
  const unit = unitFor(days);
  return `at least ${amount(Math.floor(days / unit.days), unit)}`;
}

function atMost(days: number): string {
  const unit = unitFor(days);
  return `at most ${amount(Math.ceil(days / unit.days), unit)}`;
}

/** Both bounds are known and the warning came no later than the attack can have. */
function between(fewest: number, most: number): string {
  const middle = (fewest + most) / 2;
  const unit = unitFor(middle, fewest === most ? FEWEST_MONTH_DAYS : FEWEST_DOUBTFUL_MONTH_DAYS);
  if (fewest === most && unit.days === 1) return amount(fewest, unit);
  if (most - fewest <= DOUBT_OF_A_MONTH && unit.days > 1)
    return `about ${amount(Math.round(middle / unit.days), unit)}`;
  const low = Math.floor(Math.max(fewest, 0) / unit.days);
  if (low === 0) return atMost(most);
  const high = Math.ceil(most / unit.days);
  return `between ${low} and ${amount(high, unit)}`;
}

/** True when neither end of the date is known. */
const isUndated = ({ start, end }: DateBounds): boolean => Number.isNaN(dayOf(start)) && Number.isNaN(dayOf(end));

function inWords({ fewest, most }: LeadBounds): string {
  if (most < 0) return 'after the attack';
  if (fewest === 0 && most === 0) return 'the same day';
  if (!Number.isNaN(fewest) && !Number.isNaN(most)) return between(fewest, most);
  if (fewest > 0) return atLeast(fewest);
  if (most >= 0) return atMost(most);
  return 'unknown: the dates are too open to compare';
}

/**
 * How long before an attack a warning was given, in words, and never finer than the two dates are.
 *
 * From the bounds of both dates follow the fewest and the most days between them. Two exact days give a count of days
 * below two months ("1 day"). A doubt of at most one month is told from the middle of what is possible, as if a month
 * were its middle day: "about 11 months". A larger doubt gives whole units that enclose it: "between 5 and 7 months".
 * An open end gives "at least" or "at most". Units are days below 61 days
 * (below a month and a half where there is doubt), years from three years on, else months (30.44 days). A date that is not stated gives "unknown: …" with the reason, a warning after the fact "after the attack".
 */
export function leadTime(warning: DateBounds, attack: DateBounds): string {
  if (isUndated(attack)) return "unknown: the attack's date is not stated";
  if (isUndated(warning)) return "unknown: the warning's date is not stated";
  return inWords(boundsOf(warning, attack));
}

/** A warning and the attack it came before, with what is known of their dates. */
export interface Lead {
  readonly warning: DateBounds;
  readonly attack: DateBounds;
}

/** The middle of sorted numbers; of two in the middle their mean, rounded by the function given. */
function middleOf(numbers: readonly number[], round: (mean: number) => number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return round((sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2);
}

/**
 * The median of how long before their attacks several warnings were given, in the words of `leadTime`; null for none.
 *
 * It lies between the median of the fewest days that each pair of dates allows and that of the most, so it is told no
 * finer than those dates. Warnings after the fact and those whose dates set no bound count as undated:
 * "about 8 months (median of 2, 1 undated)"; "unknown: no dates to compare" when all of them do.
 */
export function medianLeadTime(leads: readonly Lead[]): string | null {
  if (leads.length === 0) return null;
  const bounds = leads
    .map(({ warning, attack }) => boundsOf(warning, attack))
    .map(({ fewest, most }) => ({
      fewest: Number.isNaN(fewest) ? Number.NEGATIVE_INFINITY : fewest,
      most: Number.isNaN(most) ? Number.POSITIVE_INFINITY : most,
    }))
    .filter(({ fewest, most }) => most >= 0 && (fewest > 0 || most < Number.POSITIVE_INFINITY));
  if (bounds.length === 0) return 'unknown: no dates to compare';
  const fewest = middleOf(
    bounds.map((bound) => bound.fewest),
    Math.floor,
  );
  const most = middleOf(
    bounds.map((bound) => bound.most),
    Math.ceil,
  );
  const finite = (days: number): number => (Number.isFinite(days) ? days : Number.NaN);
  const undated = leads.length - bounds.length;
  const counts = [
    ...(bounds.length > 1 ? [`median of ${bounds.length}`] : []),
    ...(undated > 0 ? [`${undated} undated`] : []),
  ];
  const words = inWords({ fewest: finite(fewest), most: finite(most) });
  return counts.length === 0 ? words : `${words} (${counts.join(', ')})`;
}
