import { ontology } from '../contract/documents.ts';
import { randomSource } from '../export/random-source.ts';
import { writeExport } from './reading.ts';

/** Paths of so many exports of random graphs, the same each time. */
export async function randomExports(format: string, count: number): Promise<readonly string[]> {
  const paths: string[] = [];
  for (let seed = 1; seed <= count; seed += 1)
    paths.push(await writeExport({ store: await randomSource(seed), ontology }, format));
  return paths;
}
