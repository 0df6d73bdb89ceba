import { guarded } from '../domain/formula-guard.ts';

const quoted = (text: string): string => `"${guarded(text).replaceAll('"', '""')}"`;

/** A value as a cell: text in quotes, so that an empty text is told from none; lists joined by semicolons. */
function cell(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return quoted(Array.isArray(value) ? value.join('; ') : String(value));
}

/** Values as a line of CSV (RFC 4180), with its end. What a spreadsheet might run is guarded by an apostrophe. */
export const csvLine = (values: readonly unknown[]): string => `${values.map(cell).join(',')}\r\n`;

/** Names of columns, letters all of them, as the first line of CSV. */
export const csvHeader = (names: readonly string[]): string => `${names.join(',')}\r\n`;
