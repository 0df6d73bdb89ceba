import { isUtf8 } from 'node:buffer';
import { pipeline, Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { ClaimgraphError } from '../../domain/errors.ts';
import { windows1252 } from '../decode.ts';
import type { Item } from '../item.ts';
import { withTurns } from '../turns.ts';
import { type TableShape, tableShape } from './table-shape.ts';
import { decodedBytes, linesOf, MOST_LINE_BYTES } from './text-lines.ts';

/** Bytes from which it is told how a table is written. */
const SAMPLE_BYTES = 64 * 1024;
const NEWLINE = 0x0a;
/** Longer lines are decoded piece by piece: what is not UTF-8 there is taken for Windows-1252. */
const LONG_LINE_BYTES = 1024 * 1024;
/** Most fields of a row. */
const MOST_FIELDS = 10_000;
/** Delimiters in a line from which on it is not read to its end; a text may hold many. */
const MOST_DELIMITERS = 1_000_000;

/** A long line in pieces, with turns for others between them. */
async function* utf8OfLong(line: Uint8Array): AsyncGenerator<Uint8Array> {
  const isWhole = isUtf8(line);
  for await (const piece of withTurns([line])) yield isWhole ? piece : Buffer.from(windows1252(piece));
}

function* utf8OfShort(lines: readonly Uint8Array[]): Generator<Uint8Array> {
  const bytes = Buffer.concat(lines);
  if (bytes.length > 0) yield isUtf8(bytes) ? bytes : Buffer.from(lines.map(decodedBytes).join(''));
}

/** The text of a table as UTF-8. @throws ClaimgraphError E_INPUT for a line that is too long */
async function* utf8Of({ name, pieces }: Item): AsyncGenerator<Uint8Array> {
  for await (const lines of linesOf(pieces())) {
    const whole = lines.filter((line) => line !== null);
    let short: Uint8Array[] = [];
    for (const line of whole)
      if (line.length <= LONG_LINE_BYTES) short.push(line);
      else {
        yield* utf8OfShort(short);
        short = [];
        yield* utf8OfLong(line);
      }
    yield* utf8OfShort(short);
    if (whole.length < lines.length) throw tooLong(name);
  }
}

const tooLong = (name: string): ClaimgraphError =>
  new ClaimgraphError('E_INPUT', `${name} has a row of more than ${MOST_LINE_BYTES / 1024 / 1024} MB`, {
    hint: 'A quotation mark that is never closed makes the rest of a table one field.',
  });

const NO_TABLE = 'The rows before it were read. No table has so many.';

const tooWide = (name: string, row: number, fields: number): ClaimgraphError =>
  new ClaimgraphError('E_INPUT', `${name} has ${fields} fields in row ${row}`, { hint: NO_TABLE });

/** The same text, until a line has more delimiters than fields can be held. @throws ClaimgraphError E_INPUT for such a line */
async function* narrow(text: AsyncIterable<Uint8Array>, delimiter: string, name: string): AsyncGenerator<Uint8Array> {
  const sign = delimiter.charCodeAt(0);
  let count = 0;
  for await (const piece of text) {
    if (piece.includes(NEWLINE)) count = 0;
    else for (const byte of piece) if (byte === sign) count += 1;
    if (count > MOST_DELIMITERS) {
      const why = `${name} has a line of more than ${MOST_DELIMITERS} fields`;
      throw new ClaimgraphError('E_INPUT', why, { hint: NO_TABLE });
    }
    yield piece;
  }
}

const neverClosed = (name: string, rows: number): ClaimgraphError =>
  new ClaimgraphError('E_INPUT', `${name} has quotation marks after row ${rows} that are never closed`, {
    hint: 'The rows before them were read. Write a quotation mark within quotation marks twice.',
  });

/** A table being read: how it is written, and its rows as they come. */
export interface OpenTable {
  readonly shape: TableShape;
  /** @throws ClaimgraphError E_INPUT after the last row that is whole, where the table ends badly */
  rows(): AsyncGenerator<readonly string[]>;
}

/** Options of csv-parse for a table of a shape: fields are taken as leniently as spreadsheet programs do. */
const optionsOf = ({ delimiter, quote }: TableShape) =>
  ({
    delimiter,
    quote,
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: MOST_LINE_BYTES,
    skip_records_with_error: true,
  }) as const;

async function* rowsIn(
  text: AsyncIterable<Uint8Array>,
  shape: TableShape,
  name: string,
): AsyncGenerator<readonly string[]> {
  let trouble: ClaimgraphError | undefined;
  let isOpen = false;
  const onSkip = (error: CsvError | undefined): undefined => {
    if (error?.code === 'CSV_QUOTE_NOT_CLOSED') isOpen = true;
    else trouble ??= tooLong(name);
  };
  // Rows that are on their way are lost when the parser fails, so its input ends instead.
  async function* untilTrouble(): AsyncGenerator<Uint8Array> {
    try {
      for await (const piece of text) {
        if (trouble !== undefined) return;
        yield piece;
      }
    } catch (error) {
      if (!(error instanceof ClaimgraphError)) throw error;
      trouble = error;
    }
  }
  const parser = parse({ ...optionsOf(shape), on_skip: onSkip });
  pipeline(Readable.from(untilTrouble(), { objectMode: false }), parser, () => {});
  let count = 0;
  for await (const row of parser as AsyncIterable<string[]>) {
    count += 1;
    if (row.length > MOST_FIELDS) throw tooWide(name, count, row.length);
    yield row;
  }
  if (trouble !== undefined) throw trouble;
  if (isOpen) throw neverClosed(name, count);
}

/** Opens a table (RFC 4180 and its many dialects). @throws ClaimgraphError E_INPUT */
export async function openTable(item: Item): Promise<OpenTable> {
  const text = utf8Of(item);
  const begun: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  while (size < SAMPLE_BYTES && !isWhole) {
    const { value, done } = await text.next();
    if (done) isWhole = true;
    else size += begun[begun.push(value) - 1]!.length;
  }
  const shape = tableShape(Buffer.concat(begun).toString('utf8'), isWhole);
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* begun;
    begun.length = 0;
    yield* text;
  }
  return { shape, rows: () => rowsIn(narrow(all(), shape.delimiter, item.name), shape, item.name) };
}
