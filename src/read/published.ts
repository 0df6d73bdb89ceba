const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;
const DAY_FIRST = /^(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})\b/i;
const MONTH_FIRST = /^(?:[a-z]+, )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i;
const IN_URL = /[/=](\d{4})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/;

function isoDate(year: string, month: number, day: string): string | null {
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day) && Number(year) >= 1000;
  return real ? date.toISOString().slice(0, 10) : null;
}

const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/**
 * Reads a publication date as people and feeds write it ("2015-11-16", "2015-11-16T08:00:00Z", "16 November 2015",
 * "Nov. 16, 2015") into an ISO date, the day as written, whatever the time zone. Null when it is no real day.
 */
export function parsePublished(written: string): string | null {
  const text = written.trim().replace(/\s+/g, ' ');
  const iso = ISO.exec(text);
  if (iso) return isoDate(iso[1]!, Number(iso[2]), iso[3]!);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return isoDate(dayFirst[3]!, monthNumber(dayFirst[2]!), dayFirst[1]!);
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst ? isoDate(monthFirst[3]!, monthNumber(monthFirst[1]!), monthFirst[2]!) : null;
}

/** The date in an address such as `https://paper.example/2015/11/16/title`; null when there is none. */
export function publishedFromUrl(url: string): string | null {
  const match = IN_URL.exec(url);
  return match ? isoDate(match[1]!, Number(match[2]), match[3]!) : null;
}
