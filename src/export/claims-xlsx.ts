import type { GraphNode, PropertyValue } from '../domain/graph.ts';
import { precisionOf } from '../domain/time.ts';
import { webAddress } from '../domain/web-address.ts';
import type { ClaimRecord, ExportRecord } from './claim-records.ts';
import { CLAIM_COLUMNS, claimRow } from './claim-row.ts';
import type { ExportFormat } from './format.ts';
import type { Cell } from './spreadsheet/cell.ts';
import type { Column, Row } from './spreadsheet/sheet.ts';
import { type Table, workbook } from './spreadsheet/workbook.ts';
import { Upcoming } from './upcoming.ts';

type ClaimColumn = (typeof CLAIM_COLUMNS)[number];

/** Widths of the columns of claims, in characters, but for those that are as wide as most. */
const WIDTHS: Readonly<Partial<Record<ClaimColumn, number>>> = {
  ...{ sentence: 60, quote: 80, title: 40, url: 40, document: 34, claim: 34 },
  ...{ start: 11, end: 11, published: 11, confidence: 11, count: 7 },
};
const MOST = 20;

/** "Says who" of `saysWho`. */
function titleOf(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const CLAIMS: readonly Column[] = CLAIM_COLUMNS.map((name) => ({ title: titleOf(name), width: WIDTHS[name] ?? MOST }));

/** Properties of nodes that have a column, with its width. */
const ENTITIES = { name: 40, type: 14, kind: 14, generic: 9, aliases: 40, note: 40, id: 40 };
const ARTICLES = { title: 60, publisher: 24, published: 11, url: 60, language: 10, licence: 16, id: 34 };

const columnsOf = (widths: Readonly<Record<string, number>>): readonly Column[] =>
  Object.entries(widths).map(([name, width]) => ({ title: titleOf(name), width }));

const plain = (value: unknown): Cell => (Array.isArray(value) ? value.join('; ') : (value as Cell));

/** An ISO date as what spreadsheets reckon with; anything else stays as it is. */
const dayOr = (value: unknown): Cell =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? { day: value } : plain(value);

function linkOr(value: unknown): Cell {
  const href = webAddress(value);
  return href === null ? plain(value) : { href };
}

/** A bound of a time: a date only where the text names the day, else no finer than it is ("2031-03"). */
function boundOf(bound: unknown, claim: ClaimRecord['properties']): Cell {
  if (typeof bound !== 'string') return null;
  const ends = { start: claim['timeStart'] ?? null, end: claim['timeEnd'] ?? null };
  const precision = precisionOf(ends as { start: string | null; end: string | null });
  if (precision === 'day') return dayOr(bound);
  return precision === 'month' ? bound.slice(0, 7) : precision === 'year' ? bound.slice(0, 4) : bound;
}

function claimCells({ claim }: ExportRecord & { claim: ClaimRecord }): Row {
  const row = claimRow(claim);
  const { properties } = claim;
  const start = boundOf(row.start, properties);
  const cells = {
    ...row,
    start,
    end: boundOf(row.end, properties),
    published: dayOr(row.published),
    url: linkOr(row.url),
  };
  return CLAIM_COLUMNS.map((name) => plain(cells[name]));
}

const entityCells = ({ id, properties }: GraphNode): Row =>
  Object.keys(ENTITIES).map((name) => plain(name === 'id' ? id : properties[name]));

const ARTICLE_CELL: Readonly<Record<string, (value: PropertyValue | undefined) => Cell>> = {
  published: dayOr,
  url: linkOr,
};

const articleCells = ({ id, properties }: GraphNode): Row =>
  Object.keys(ARTICLES).map((name) => (name === 'id' ? id : (ARTICLE_CELL[name] ?? plain)(properties[name])));

/** The next records for as long as they are of a kind, as rows. */
async function* rowsOf(records: Upcoming<ExportRecord>, rowOf: (record: ExportRecord) => Row | null) {
  for (;;) {
    const record = await records.peek();
    const row = record === undefined ? null : rowOf(record);
    if (row === null) return;
    await records.take();
    yield row;
  }
}

/** Entities and articles come before the claims, which are what the reader wants to see first. */
function tablesOf(records: Upcoming<ExportRecord>): readonly Table[] {
  const entities = rowsOf(records, (record) => ('entity' in record ? entityCells(record.entity) : null));
  const articles = rowsOf(records, (record) => ('article' in record ? articleCells(record.article) : null));
  const claims = rowsOf(records, (record) => ('claim' in record ? claimCells(record) : null));
  return [
    { name: 'Entities', place: 2, columns: columnsOf(ENTITIES), rows: entities },
    { name: 'Articles', place: 3, columns: columnsOf(ARTICLES), rows: articles },
    { name: 'Claims', place: 1, columns: CLAIMS, rows: claims },
  ];
}

/** Claims, entities and articles as a workbook, a sheet each. Lists are joined by semicolons. */
export async function* claimsXlsx(records: AsyncIterable<ExportRecord>): AsyncGenerator<Uint8Array> {
  const upcoming = new Upcoming(records);
  try {
    yield* workbook(tablesOf(upcoming));
  } finally {
    await upcoming.close();
  }
}

export const xlsxFormat: ExportFormat = {
  name: 'xlsx',
  says: 'claims, entities and articles as sheets for Excel and LibreOffice',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extension: 'xlsx',
  write: ({ records }) => claimsXlsx(records()),
};
