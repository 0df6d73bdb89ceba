import { parse as readDot } from '@ts-graphviz/ast';
import { parse as readCsv } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { Parser } from 'n3';
import { CLAIM_COLUMNS, claimRow } from '../../../src/export/claim-row.ts';
import type { ExportContent, ExportFormat } from '../../../src/export/format.ts';
import { gathered } from '../gathered.ts';
import type { XmlCheck } from './expat.ts';

/** What a spreadsheet may take for a formula, full-width signs and white space before it included. */
const FORMULA = /^[\s\p{Cc}]*[=+\-@＝＋－＠]/u;

const isNumber = (cell: string): boolean => /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(cell);

/** The rows of a table, all as long as its header. Throws for a formula. */
function rowsOf(csv: string): readonly Readonly<Record<string, string>>[] {
  const rows = readCsv(csv, { columns: true, relax_column_count: false, bom: true }) as Record<string, string>[];
  for (const row of rows)
    for (const cell of Object.values(row))
      if (FORMULA.test(cell) && !isNumber(cell)) throw new Error(`a formula: ${JSON.stringify(cell.slice(0, 80))}`);
  return rows;
}

const asCell = (value: unknown): string =>
  value === undefined || value === null ? '' : Array.isArray(value) ? value.join('; ') : String(value);

/** Throws unless a table tells the claims of the content, cell by cell, but for an apostrophe before a formula. */
async function equalTable(csv: string, content: ExportContent): Promise<void> {
  const records = await gathered(content.records());
  const claims = records.flatMap((record) => ('claim' in record ? [claimRow(record.claim)] : []));
  const rows = rowsOf(csv);
  if (rows.length !== claims.length) throw new Error(`${rows.length} rows for ${claims.length} claims`);
  for (const [index, claim] of claims.entries())
    for (const column of CLAIM_COLUMNS) {
      const wanted = asCell(claim[column]).toWellFormed();
      const cell = rows[index]![column]!;
      if (cell !== wanted && cell !== `'${wanted}`) throw new Error(`${column} is ${cell} and not ${wanted}`);
    }
}

async function wellFormed(xml: string, check: XmlCheck): Promise<void> {
  const wrong = await check(xml);
  if (wrong !== null) throw new Error(`not well-formed: ${wrong}`);
}

/** Throws unless everything in an archive is sound by the ends of its names. */
async function soundArchive(bytes: Uint8Array, check: XmlCheck): Promise<void> {
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (name.startsWith('/') || name.includes('..')) throw new Error(`a way out: ${name}`);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    if (/\.(xml|rels)$/.test(name)) await wellFormed(text, check);
    if (/<f[ >]/.test(text) && name.includes('sheet')) throw new Error(`a formula in ${name}`);
    if (name.endsWith('.csv')) rowsOf(text);
  }
}

const oneByOne = (ndjson: string): void => {
  for (const line of ndjson.split('\n')) if (line !== '') JSON.parse(line);
};

/** Throws unless what a format wrote of some content is sound by its media type; what is known of none has to be text. */
export async function requireSound(
  format: Pick<ExportFormat, 'name' | 'mediaType'>,
  bytes: Uint8Array,
  { content, check }: { readonly content: ExportContent; readonly check: XmlCheck },
): Promise<void> {
  const { name, mediaType } = format;
  if (/zip|spreadsheetml/.test(mediaType)) return soundArchive(bytes, check);
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  if (name === 'csv') return equalTable(text, content);
  if (mediaType.startsWith('text/csv')) return void rowsOf(text);
  if (/[+/]xml/.test(mediaType)) return wellFormed(text, check);
  if (mediaType.includes('ndjson')) return oneByOne(text);
  if (/[+/]json/.test(mediaType)) return void JSON.parse(text);
  // This reader ends a text at JavaScript's two line separators, which are characters like others in DOT.
  if (mediaType.includes('graphviz')) return void readDot(text.replace(/[\u2028\u2029]/g, ' '));
  if (/turtle|n-quads/.test(mediaType)) return void new Parser({ format: mediaType }).parse(text);
  if (/<script>alert\(1\)/.test(text) && mediaType.startsWith('text/html')) throw new Error('a script of the data');
}
