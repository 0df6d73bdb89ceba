import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestStore } from '../fixtures/viewer/open-store.ts';
import { describeReaders, HOSTILE_NAME, openStories, readBy, writeExport } from './reading.ts';

interface Read {
  readonly name: string;
  readonly frozen: string | null;
  readonly filter: string | null;
  readonly rows: readonly (readonly unknown[])[];
  /** openpyxl's letters: `s` text, `n` number or nothing, `d` date, `b` true or false, `f` formula. */
  readonly types: readonly string[];
  readonly links: readonly string[];
}

let opened: TestStore;

beforeAll(async () => {
  opened = await openStories();
});
afterAll(() => opened?.close());

describeReaders('openpyxl', () => {
  it('reads from a workbook every claim, entity and article, dates as dates, and no formula', async () => {
    const sheets = readBy<readonly Read[]>('xlsx', await writeExport(opened, 'xlsx'));
    const { nodes } = await opened.store.graph();
    const count = (label: string): number => nodes.filter(({ labels }) => labels.includes(label)).length;
    expect(sheets.map(({ name, rows }) => [name, rows.length - 1])).toEqual([
      ['Claims', count('Claim')],
      ['Entities', count('Entity')],
      ['Articles', count('Article')],
    ]);
    for (const { frozen, filter, rows, types } of sheets) {
      expect(frozen).toBe('A2');
      expect(filter).toMatch(new RegExp(`^A1:[A-Z]+${rows.length}$`));
      expect(types).not.toContain('f');
    }
    const [claims, entities, articles] = sheets as [Read, Read, Read];
    const column = ({ rows }: Read, title: string): unknown[] =>
      rows.slice(1).map((row) => row[rows[0]!.indexOf(title)]);
    const quotes = nodes.filter(({ labels }) => labels.includes('Claim')).map(({ properties }) => properties['quote']);
    expect(column(claims, 'Quote').sort()).toEqual(quotes.sort());
    expect(column(claims, 'Start')).toContain('2031-05-12 00:00:00');
    expect(column(claims, 'Start')).toContain('2031-03');
    // XML cannot hold a bell.
    expect(column(entities, 'Name')).toContain(HOSTILE_NAME.toWellFormed().replace('\u0007', ''));
    expect(articles.links).toContain('https://www.herald.example/velden');
  });
});
