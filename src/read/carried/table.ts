import { ClaimgraphError } from '../../domain/errors.ts';
import type { Item } from '../item.ts';
import { lost } from '../lost-item.ts';
import { isAddress } from '../read.ts';
import type { Carrier, Reading } from '../reading.ts';
import { announced } from './announced.ts';
import { isNumber } from './columns.ts';
import { withFetched } from './fetched.ts';
import { COMMON_NAMES, commonName, FIELDS, type Field } from './fields.ts';
import { isGdeltList } from './gdelt.ts';
import { contentOf, type Thing, thingOf } from './record.ts';
import { shownText } from './shown-name.ts';
import { openTable } from './table-rows.ts';

type Columns = Readonly<Record<string, string>>;

/** For each field the columns that may hold it, from 0, the most telling first. */
type Places = Readonly<Partial<Record<Field, readonly number[]>>>;

const MOST_SHOWN = 12;

const isBlank = (row: readonly string[]): boolean => row.every((field) => field.trim() === '');

function shownColumns(header: readonly string[]): string {
  const shown = header.slice(0, MOST_SHOWN).map((name) => `"${shownText(name)}"`);
  return shown.join(', ') + (header.length > MOST_SHOWN ? ` and ${header.length - MOST_SHOWN} more` : '');
}

const numbered = (columns: Columns): Places =>
  Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, [Number(column) - 1]]));

/** Where a header says that fields are. @throws ClaimgraphError E_INPUT when it names no text and no address */
function placesIn(header: readonly string[], columns: Columns, table: string): Places {
  const names = header.map(commonName);
  const known = isGdeltList(names) ? (['url', 'title'] as const) : FIELDS;
  const places: Partial<Record<Field, readonly number[]>> = {};
  for (const field of known)
    places[field] = COMMON_NAMES[field].map((name) => names.indexOf(name)).filter((place) => place !== -1);
  for (const [field, column] of Object.entries(columns)) {
    const exact = header.findIndex((name) => name.trim() === column);
    const place = exact === -1 ? names.indexOf(commonName(column)) : exact;
    const hint = `It has ${shownColumns(header)}.`;
    if (place === -1)
      throw new ClaimgraphError('E_INPUT', `${table} has no column "${shownText(column)}" for ${field}`, { hint });
    places[field as Field] = [place];
  }
  if ((['text', 'html', 'url'] as const).some((field) => (places[field] ?? []).length > 0)) return places;
  const hint = `It has ${shownColumns(header)}. Say which holds what: --columns text=…,published=…, or text=3 where there is no header.`;
  throw new ClaimgraphError('E_INPUT', `${table} has no column that is known to hold texts or addresses`, { hint });
}

interface Placed {
  readonly item: Item;
  readonly places: Places;
  readonly mapped: ReadonlySet<Field>;
  /** Columns of the header, where there is one. */
  readonly width?: number;
}

function thingIn(row: readonly string[], name: string, { item, places, mapped, width }: Placed): Thing {
  if (width !== undefined && !isBlank(row.slice(width))) {
    const hint = 'A field that holds the delimiter has to stand in quotation marks.';
    const why = `${name} has ${row.length} fields, and the header ${width}`;
    return lost(name, new ClaimgraphError('E_INPUT', why, { hint }));
  }
  const value = (field: Field): string | undefined =>
    places[field]?.map((place) => row[place]).find((text) => text !== undefined && text.trim() !== '');
  try {
    return thingOf(contentOf({ name, value, mapped }), item);
  } catch (error) {
    return lost(name, error);
  }
}

/** The places that a table has by its kind or by the numbers the user gave; undefined where its header has to tell. */
function headless(gdelt: { readonly address: number } | undefined, columns: Columns): Places | undefined {
  const named = Object.values(columns);
  if (named.length > 0 && named.every(isNumber)) return numbered(columns);
  return gdelt && named.length === 0 ? { url: [gdelt.address] } : undefined;
}

async function* things(item: Item, { columns = {}, warn }: Reading): AsyncGenerator<Thing> {
  const { shape, rows } = await openTable(item);
  const mapped = new Set(Object.keys(columns) as Field[]);
  const known = headless(shape.gdelt, columns);
  let placed: Placed | undefined = known && { item, places: known, mapped };
  let number = 0;
  let offline = 0;
  for await (const row of rows()) {
    number += 1;
    if (isBlank(row)) continue;
    if (placed === undefined) placed = { item, places: placesIn(row, columns, item.name), mapped, width: row.length };
    else if (shape.gdelt && known?.url && !isAddress(row[shape.gdelt.address] ?? '')) offline += 1;
    else yield thingIn(row, `${item.name} › row ${number}`, placed);
  }
  if (offline > 0) warn?.(`${item.name}: ${offline} rows name nothing on the web and were passed over`);
}

/**
 * Reads articles from a table: CSV, TSV and the like with a header, or the tables of GDELT, whose articles are fetched.
 * Rows are counted as spreadsheet programs count them, the header being the first. Streamed.
 */
export const readTable: Carrier = (item, reading) =>
  announced(withFetched(things(item, reading), item, reading), item, reading);
