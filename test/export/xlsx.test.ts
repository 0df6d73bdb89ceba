import { readXlsx, type Sheet } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportGraph } from '../../src/export/formats.ts';
import type { Cell } from '../../src/export/spreadsheet/cell.ts';
import { EXCEL_LIMITS, type SheetLimits } from '../../src/export/spreadsheet/sheet.ts';
import { workbook } from '../../src/export/spreadsheet/workbook.ts';
import { openTestStore, type TestStore } from '../fixtures/viewer/open-store.ts';
import { courier, herald } from '../query/story.ts';
import { wholeBytes } from './gathered.ts';

let opened: TestStore;

beforeAll(async () => {
  opened = await openTestStore('');
  const entities = herald.entities.map((entity) => (entity.id === 'v' ? { ...entity, name: '=1+1' } : entity));
  await opened.add(courier, { ...herald, entities });
});
afterAll(() => opened?.close());

async function sheets(): Promise<readonly Sheet[]> {
  const { store, ontology } = opened;
  return (await readXlsx(await wholeBytes(exportGraph(store, { format: 'xlsx', ontology })))).sheets;
}

/** The rows of a sheet under the titles of their columns. */
function records({ rows }: Sheet): readonly Readonly<Record<string, unknown>>[] {
  const [titles, ...rest] = rows;
  return rest.map((row) => Object.fromEntries(titles!.map((title, index) => [title, row[index] ?? null])));
}

/** A table of one column, read back. */
async function written(cells: readonly Cell[], limits: Partial<SheetLimits> = {}): Promise<readonly Sheet[]> {
  async function* rows() {
    for (const cell of cells) yield [cell];
  }
  const columns = [{ title: 'One', width: 10 }];
  const table = { name: 'Claims', place: 1, columns, rows: rows() };
  return (await readXlsx(await wholeBytes(workbook([table], { ...EXCEL_LIMITS, ...limits })))).sheets;
}
const column = async (...cells: readonly Cell[]) =>
  (await written(cells))[0]!.rows.slice(1).map(([cell]) => cell ?? null);

describe('the workbook', () => {
  it('has a sheet each for claims, entities and articles, whose header stays in sight and filters', async () => {
    const all = await sheets();
    expect(all.map(({ name }) => name)).toEqual(['Claims', 'Entities', 'Articles']);
    for (const { rows, freezePane, autoFilter, columns } of all) {
      expect(freezePane).toMatchObject({ rows: 1 });
      expect(autoFilter?.range).toMatch(new RegExp(`^A1:[A-Z]+${rows.length}$`));
      expect(columns?.every(({ width }) => width! > 5 && width! <= 80)).toBe(true);
    }
    const [claims, entities, articles] = all.map(records);
    expect(claims).toHaveLength(courier.claims.length + herald.claims.length);
    expect(articles!.map(({ Title }) => Title)).toEqual(['The Velden harbour fire', 'Velden speaks']);
    expect(entities!.map(({ Name }) => Name)).toContain('Ana Ruiz');
  });

  it('has a date only where the text names the day, and no finer text elsewhere', async () => {
    const claims = records((await sheets())[0]!);
    const killed = claims.find(({ Predicate }) => Predicate === 'KILLED')!;
    const day = new Date('2031-05-12T00:00:00Z');
    expect(killed).toMatchObject({ Start: day, End: day, Count: 9, Published: new Date('2031-05-20T00:00:00Z') });
    const warned = claims.find(({ Quote }) => String(Quote).endsWith('in March 2031'))!;
    expect(warned).toMatchObject({ Start: '2031-03', End: '2031-03', About: 'Tomas Brack' });
  });

  it('links articles that are on the web', async () => {
    const [claims, , articles] = await sheets();
    const links = [...articles!.cells!.values()].flatMap(({ hyperlink }) => hyperlink?.target ?? []);
    expect(links).toEqual(['https://www.herald.example/velden']);
    expect([...claims!.cells!.values()].filter(({ hyperlink }) => hyperlink !== undefined)).toHaveLength(
      herald.claims.length,
    );
  });

  it('holds no formula', async () => {
    const all = await sheets();
    const cells = all.flatMap(({ cells }) => [...(cells?.values() ?? [])]);
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter(({ formula, type }) => formula !== undefined || type === 'formula')).toEqual([]);
    expect(JSON.stringify(all.map(({ rows }) => rows))).toContain('"=1+1"');
  });
});

describe('a cell', () => {
  it('keeps text as it is but for what XML cannot hold', async () => {
    const text = ' <b>&amp;"\'\n\ttwo  blanks _x0041_ 😀 ';
    expect(await column(text, 'a\u0000\u000b\ud800\ufffeb', '=1+1', 'true', '12')).toEqual([
      text,
      'ab',
      '=1+1',
      'true',
      '12',
    ]);
  });

  it('is empty, a number, true or false', async () => {
    expect(await column(0.5, null, '', Number.NaN, true, -3)).toEqual([0.5, null, null, null, true, -3]);
  });

  it('is a date from March 1900 on, and text before', async () => {
    const days = ['1900-03-01', '2024-02-29', '1900-02-28', '1850-07-04', '2024-13-01'].map((day) => ({ day }));
    expect(await column(...days)).toEqual([
      new Date('1900-03-01T00:00:00Z'),
      new Date('2024-02-29T00:00:00Z'),
      '1900-02-28',
      '1850-07-04',
      '2024-13-01',
    ]);
  });

  it('holds as much text as Excel takes, and no half of a character', async () => {
    const [whole, cut, emoji] = (await column('a'.repeat(32_767), 'b'.repeat(32_768), '😀'.repeat(16_384))) as string[];
    expect(whole).toBe('a'.repeat(32_767));
    expect(cut).toBe(`${'b'.repeat(32_766)}…`);
    expect(emoji).toBe(`${'😀'.repeat(16_383)}…`);
  });
});

describe('a table that is too long for a sheet', () => {
  it('goes on in the next one, under the same header', async () => {
    const all = await written(['a', 'b', 'c', 'd', 'e'], { rows: 3 });
    expect(all.map(({ name, rows }) => [name, rows.flat()])).toEqual([
      ['Claims', ['One', 'a', 'b']],
      ['Claims (2)', ['One', 'c', 'd']],
      ['Claims (3)', ['One', 'e']],
    ]);
  });

  it('also when its cells are long', async () => {
    expect(await written(['a'.repeat(500), 'b'.repeat(500), 'c'], { size: 800 })).toHaveLength(2);
  });

  it('links as many cells as Excel takes', async () => {
    const links = ['https://a.example/', 'https://a.example/', 'https://b.example/'].map((href) => ({ href }));
    const [sheet] = await written([...links, { href: `https://c.example/${'c'.repeat(3000)}` }], { links: 2 });
    expect([...sheet!.cells!.values()].flatMap(({ hyperlink }) => hyperlink?.target ?? [])).toEqual([
      'https://a.example/',
      'https://a.example/',
    ]);
    expect(sheet!.rows[3]).toEqual(['https://b.example/']);
  });
});
