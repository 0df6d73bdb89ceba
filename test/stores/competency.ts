import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canonicalJson } from '../../src/domain/canonical-json.ts';
import type { Cell } from '../../src/ports/graph-store.ts';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** True where the annotated documents are not beside the repository, as is said then. */
export const missing = !existsSync(join(shared, 'model/competency.json'));
if (missing) console.warn(`skipped: no annotated documents beside the repository (${shared})`);

interface Competency {
  readonly id: string;
  readonly question: string;
  readonly cypher: string;
  readonly answer: readonly Readonly<Record<string, Cell>>[];
}

const read = (path: string): unknown => JSON.parse(readFileSync(join(shared, path), 'utf8'));

/** The annotated document. */
export const seedFile = join(shared, 'eval/gold/seed/seed-gold.json');
export const readSeed = (): unknown => read('eval/gold/seed/seed-gold.json');

/** Questions and what the annotated document answers. */
export const competency = missing ? [] : (read('model/competency.json') as readonly Competency[]);

/** Rows as a set, and the lists in their cells as sets. */
export function asSet(rows: Competency['answer']): readonly string[] {
  const unordered = (cell: Cell): Cell => (Array.isArray(cell) ? cell.map((item) => canonicalJson(item)).sort() : cell);
  return rows
    .map((row) => canonicalJson(Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, unordered(cell)]))))
    .sort();
}
