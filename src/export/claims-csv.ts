import type { ExportRecord } from './claim-records.ts';
import { CLAIM_COLUMNS, claimRow } from './claim-row.ts';
import { csvHeader, csvLine } from './csv-line.ts';
import type { ExportFormat } from './format.ts';

/**
 * Every claim as a row of a table, whether or not it states both ends: CSV as in RFC 4180, UTF-8, with a header line, in
 * pieces. Lists are joined by semicolons.
 */
export async function* claimsCsv(records: AsyncIterable<ExportRecord>): AsyncGenerator<string> {
  yield csvHeader(CLAIM_COLUMNS);
  for await (const record of records) if ('claim' in record) yield csvLine(Object.values(claimRow(record.claim)));
}

export const csvFormat: ExportFormat = {
  name: 'csv',
  says: 'a table of the claims with their sources and quotes',
  mediaType: 'text/csv',
  extension: 'csv',
  write: ({ records }) => claimsCsv(records()),
};
