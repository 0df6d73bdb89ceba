const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The first and the last day of a day, month or year (`2001-03`), as ISO dates; null for anything else. */
export function daysOf(date: string): readonly [first: string, last: string] | null {
  const [, year, month, day] = DATE.exec(date) ?? [];
  if (year === undefined) return null;
  const [first, last] = [`${year}-${month ?? '01'}-${day ?? '01'}`, `${year}-${month ?? '12'}`];
  const start = new Date(`${first}T00:00:00Z`);
  if (Number.isNaN(start.getTime()) || !start.toISOString().startsWith(first)) return null;
  if (day !== undefined) return [first, first];
  const end = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate();
  return [first, `${last}-${end}`];
}
