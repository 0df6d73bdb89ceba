import { isAddress } from '../read.ts';

/**
 * A table of the GDELT Project that has no header: its columns are known by their number, separated by tabs, never quoted.
 * Sources: "GDELT Event Codebook V2.0" (events and mentions, 2015-02-19), "GDELT Global Knowledge Graph Codebook V2.1".
 */
export interface GdeltTable {
  readonly name: string;
  readonly columns: number;
  /** Where the web address stands, from 0. */
  readonly address: number;
  /** What the first column looks like. */
  readonly first: RegExp;
}

const TABLES: readonly GdeltTable[] = [
  { name: 'GDELT events', columns: 61, address: 60, first: /^\d{6,12}$/ },
  { name: 'GDELT events 1.0', columns: 58, address: 57, first: /^\d{6,12}$/ },
  { name: 'GDELT mentions', columns: 16, address: 5, first: /^\d{6,12}$/ },
  { name: 'GDELT knowledge graph', columns: 27, address: 4, first: /^\d{14}-T?\d+$/ },
];

/** The table that lines are of, by their columns. @param lines the first lines, whole */
export function gdeltTable(lines: readonly string[]): GdeltTable | undefined {
  const rows = lines.filter((line) => line.trim() !== '').map((line) => line.replace(/\r$/, '').split('\t'));
  const isOf = ({ columns, first }: GdeltTable) => rows.every((row) => row.length === columns && first.test(row[0]!));
  const table = rows.length > 0 ? TABLES.find(isOf) : undefined;
  return table && rows.some((row) => isAddress(row[table.address]!)) ? table : undefined;
}

/** Columns by which the article lists of GDELT's search are told (`mode=artlist`, https://blog.gdeltproject.org/gdelt-doc-2-0-api-debuts/). */
const ONLY_GDELT = ['mobileurl', 'urlmobile', 'seendate', 'socialimage'];

/**
 * True for a list of articles as GDELT's search gives it. Its date says when the page was seen there, not when it was
 * published.
 * @param names of columns, as `commonName` spells them
 */
export const isGdeltList = (names: readonly string[]): boolean =>
  names.includes('url') && names.includes('title') && names.some((name) => ONLY_GDELT.includes(name));
