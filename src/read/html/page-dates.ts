import { parsePublished } from '../published.ts';
import type { Found } from '../raw-article.ts';

/** Where people write the month first (Unicode CLDR 44, short dates); Canada writes both. */
const MONTH_FIRST: readonly string[] = ['US', 'PH', 'FM', 'GU', 'PR'];
const BOTH: readonly string[] = ['CA'];
/** Ends of host names that stand for one country. Templates say en-US in all the world, hosts do not. */
const HOSTS_OF_DAY_FIRST = /\.(?:uk|ie|au|nz|in|za|ng|ke|gh|pk|bd|lk|mt|sg|my|zw|ug|jm|tt)$/;
const HOSTS_OF_MONTH_FIRST = /\.(?:us|gov|mil|edu|ph)$/;

/** What is known of a page that tells how it writes dates. */
export interface Where {
  /** Languages as its metadata gives them: `en-GB`. */
  readonly languages: readonly string[];
  readonly address: string | undefined;
  /** ISO date and time at which it was fetched. */
  readonly retrieved: string | undefined;
}

const hostOf = (address: string | undefined): string =>
  address !== undefined && URL.canParse(address) ? new URL(address).hostname : '';

/** Whether the day comes first where a page is from; undefined where nothing tells. */
export function isDayFirst({ languages, address }: Where): boolean | undefined {
  const host = hostOf(address);
  if (HOSTS_OF_DAY_FIRST.test(host)) return true;
  if (HOSTS_OF_MONTH_FIRST.test(host)) return false;
  const orders = languages.flatMap((written) => {
    const [language = '', ...rest] = written.split(/[-_]/);
    const region = rest.find((part) => /^[A-Za-z]{2}$/.test(part))?.toUpperCase();
    if (region === undefined) return /^en$|^$/i.test(language) ? [] : [true];
    return BOTH.includes(region) ? [] : [!MONTH_FIRST.includes(region)];
  });
  if (orders.includes(true)) return true;
  return orders.includes(false) ? false : undefined;
}

/**
 * Days of records that hold: a page that says beside its title that it was published earlier has the day of a change there.
 * @param said what the page says of its article where people read it
 */
export function datesOfRecords(records: readonly Found[], said: readonly Found[]): readonly Found[] {
  const days = said.flatMap(({ field, value }) => (field === 'published' ? (parsePublished(value) ?? []) : []));
  return records.filter(({ value }) => !days.some((day) => day < (parsePublished(value) ?? '')));
}

const ONE_DAY = 24 * 60 * 60 * 1000;
const UTC = /^(\d{4}-\d{2}-\d{2})T(\d{2}):\d{2}.*(?:Z|[+-]00:?00)$/;
/** The zones of the world reach from 12 hours behind UTC to 14 before it. */
const [EARLIEST_NEXT_DAY, LATEST_DAY_BEFORE] = [10, 11];

/** The day of a time in UTC as readers of the page saw it, where the page shows a day that is the same moment elsewhere. */
function localDay(value: string, shown: string | undefined): string {
  const [, day = '', hour = ''] = UTC.exec(value) ?? [];
  if (day === '' || shown === undefined) return value;
  const later = (Date.parse(shown) - Date.parse(day)) / ONE_DAY;
  const isSame = later === 1 ? Number(hour) >= EARLIEST_NEXT_DAY : later === -1 && Number(hour) <= LATEST_DAY_BEFORE;
  return isSame ? shown : value;
}

/**
 * Makes dates of a page plain that mean one day here and another there: "03/04/2026" by where the page is from, or by which
 * of the two days was over when it was fetched; times in UTC by the day that the page shows beside its title.
 */
export function settleDates(found: readonly Found[], where: Where): readonly Found[] {
  const dayFirst = isDayFirst(where);
  const latest = Date.parse(where.retrieved ?? '') + ONE_DAY;
  const plain = (value: string): string => {
    if (parsePublished(value) !== null) return value;
    const readings = [parsePublished(value, true), parsePublished(value, false)].filter((day) => day !== null);
    const past = readings.filter((day) => !(Date.parse(day) > latest));
    if (past.length === 1 && readings.length > 1) return past[0]!;
    return (dayFirst === undefined ? null : parsePublished(value, dayFirst)) ?? value;
  };
  const isDate = ({ field }: Found): boolean => field === 'published' || field === 'modified';
  const settled = found.map((each) => (isDate(each) ? { ...each, value: plain(each.value) } : each));
  const shown = settled.find(
    ({ field, origin, value }) => field === 'published' && origin === 'byline' && parsePublished(value) !== null,
  );
  const day = shown === undefined ? undefined : (parsePublished(shown.value) ?? undefined);
  return settled.map((each) => (each.field === 'published' ? { ...each, value: localDay(each.value, day) } : each));
}
