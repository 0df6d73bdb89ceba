import { parse } from 'csv-parse/sync';
import { type GdeltTable, gdeltTable } from './gdelt.ts';

/** How the rows of a table are written. */
export interface TableShape {
  readonly delimiter: string;
  /** null: nothing is quoted. */
  readonly quote: string | null;
  readonly gdelt?: GdeltTable;
}

/** The most usual first: of those that divide a table equally well, it counts. */
const DELIMITERS = [',', '\t', ';', '|'];
const MOST_ROWS = 50;
/** Characters that are looked at: four delimiters are tried on them, and nobody else has a turn meanwhile. */
const MOST_CHARACTERS = 64 * 1024;

/** Single quotes count when fields begin and end with them and none does with a double one. */
function quoteOf(sample: string): string {
  const single = sample.match(/(?<=^|[,;\t|])'[^'\n]*'(?=$|[,;\t|\r])/gm)?.length ?? 0;
  return single > 1 && !/(?:^|[,;\t|])"/m.test(sample) ? "'" : '"';
}

function rowsOf(sample: string, delimiter: string, quote: string): readonly string[][] {
  const options = { delimiter, quote, relax_column_count: true, relax_quotes: true, to: MOST_ROWS } as const;
  try {
    return parse(sample, { ...options, skip_records_with_error: true });
  } catch {
    return [];
  }
}

/** How well a delimiter divides the rows: the share that have as many columns as the header, where that has several. */
function evenness(rows: readonly string[][]): number {
  const width = rows[0]?.length ?? 0;
  if (width < 2) return 0;
  return rows.filter(({ length }) => length === width).length / rows.length;
}

/**
 * Says how a table is written, from its beginning.
 * @param sample its first lines; the last may be cut off, unless it is the whole table
 * @param isWhole the sample is all of it
 */
export function tableShape(sample: string, isWhole: boolean): TableShape {
  if (sample.length > MOST_CHARACTERS) return tableShape(sample.slice(0, MOST_CHARACTERS), false);
  const lines = sample.split('\n').slice(0, isWhole ? undefined : -1);
  const gdelt = gdeltTable(lines.slice(0, MOST_ROWS));
  if (gdelt !== undefined) return { delimiter: '\t', quote: null, gdelt };
  const quote = quoteOf(sample);
  const fits = DELIMITERS.map((delimiter) => {
    const rows = rowsOf(sample, delimiter, quote);
    return { delimiter, even: evenness(isWhole || rows.length < 2 ? rows : rows.slice(0, -1)) };
  });
  const best = fits.reduce((a, b) => (b.even > a.even ? b : a));
  return { delimiter: best.delimiter, quote };
}
