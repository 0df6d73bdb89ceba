import { stringify } from 'csv-stringify/sync';
import { guarded } from '../domain/formula-guard.ts';
import type { Cell, QueryResult } from '../ports/graph-store.ts';
import { cellText } from './cell-text.ts';

const scalar = (cell: Cell | undefined): string | number | boolean =>
  typeof cell === 'number' || typeof cell === 'boolean' ? cell : guarded(cellText(cell));

/**
 * An answer as CSV (RFC 4180, UTF-8, with a header line): all columns, lists by semicolons. A text that a spreadsheet
 * would take for a formula is written behind an apostrophe.
 */
export function formatCsv({ columns, rows }: QueryResult): string {
  const records = rows.map((row) => columns.map((column) => scalar(row[column])));
  return stringify([columns.map(guarded), ...records], {
    record_delimiter: '\r\n',
    cast: { number: String, boolean: String },
  });
}
