import { guarded } from '../../../src/domain/formula-guard.ts';

function cellOf(text: string): string {
  const harmless = guarded(text);
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Rows of texts as CSV (RFC 4180). What a spreadsheet would run is guarded by an apostrophe. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
