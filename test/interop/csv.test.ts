import { afterAll, beforeAll, expect, it } from 'vitest';
import { unguarded } from '../../src/domain/formula-guard.ts';
import { claimRecords } from '../../src/export/claim-records.ts';
import { CLAIM_COLUMNS, claimRow } from '../../src/export/claim-row.ts';
import { gathered } from '../export/gathered.ts';
import type { TestStore } from '../fixtures/viewer/open-store.ts';
import { describeReaders, openStories, readBy, writeExport } from './reading.ts';

let opened: TestStore;

beforeAll(async () => {
  opened = await openStories();
});
afterAll(() => opened?.close());

const textOf = (value: unknown): string => (Array.isArray(value) ? value.join('; ') : String(value ?? ''));

describeReaders('Python', () => {
  it('reads from the table of claims what every claim says', async () => {
    const read = readBy<readonly Readonly<Record<string, string>>[]>('csv', await writeExport(opened, 'csv'));
    const records = await gathered(claimRecords(() => opened.store.elements()));
    const rows = records.flatMap((record) => ('claim' in record ? [claimRow(record.claim)] : []));
    expect(read.map((row) => CLAIM_COLUMNS.map((column) => unguarded(row[column]!)))).toEqual(
      rows.map((row) => CLAIM_COLUMNS.map((column) => textOf(row[column]).toWellFormed())),
    );
    expect(read.flatMap((row) => Object.values(row)).filter((cell) => /^[\s\p{Cf}]*[=+\-@]/u.test(cell))).toEqual([]);
  });
});
