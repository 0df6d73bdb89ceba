import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from '../../../src/export/content.ts';
import type { ExportFormat } from '../../../src/export/format.ts';
import { FORMATS } from '../../../src/export/formats.ts';
import { ontology } from '../../contract/documents.ts';
import { wholeBytes } from '../gathered.ts';
import { randomSource } from '../random-source.ts';
import { startExpat, type XmlCheck } from './expat.ts';
import { requireSound } from './soundness.ts';

/** All of them by `npm run test:exports`, a short cut in every other run. */
const GRAPHS = process.env['CLAIMGRAPH_EXPORTS'] === 'full' ? 10_000 : 60;
const SEED = 20310901;

const saxes: XmlCheck = async (xml) => {
  try {
    new SaxesParser({ xmlns: true }).write(xml).close();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
};

let check: XmlCheck = saxes;
let stop = (): void => undefined;
beforeAll(async () => {
  const expat = await startExpat();
  if (expat === null) return;
  ({ check, stop } = expat);
});
afterAll(() => stop());

/** What is wrong with what the formats write of some random graphs, the first few things. */
async function faults(formats: readonly ExportFormat[], graphs: number): Promise<readonly string[]> {
  const found: string[] = [];
  for (let seed = SEED; seed < SEED + graphs && found.length < 10; seed++) {
    const content = contentOf(await randomSource(seed), { ontology, places: { 'nation:velden': [0.1 + 0.2, -1e-7] } });
    for (const format of formats)
      try {
        await requireSound(format, await wholeBytes(format.write(content)), { content, check });
      } catch (error) {
        found.push(`seed ${seed}, ${format.name}: ${(error as Error).message.slice(0, 300)}`);
      }
  }
  return found;
}

describe(`${GRAPHS} random graphs (seeds from ${SEED})`, () => {
  it('come out sound in every format', { timeout: 24 * 3_600_000 }, async () => {
    expect(await faults(FORMATS, GRAPHS)).toEqual([]);
  });

  it.each<[string, string, string, (text: string) => string]>([
    ['markup that is not escaped', 'gexf', 'application/gexf+xml', (text) => text.replaceAll('&lt;', '<')],
    ['characters that XML cannot hold', 'graphml', 'application/graphml+xml', (text) => text.replace('</', '\u0001</')],
    ['formulas', 'table', 'text/csv', (text) => text.replaceAll(`"'=`, '"=')],
    ['quotes that are not doubled', 'table', 'text/csv', (text) => text.replaceAll('""', '"')],
    ['cells that are not as they were', 'csv', 'text/csv', (text) => text.replaceAll(' ', '_')],
  ])('would not with %s', async (_, name, mediaType, spoil) => {
    const sound = FORMATS.find((format) => format.name === (name === 'table' ? 'csv' : name))!;
    const write: ExportFormat['write'] = async function* (content) {
      yield spoil((await wholeBytes(sound.write(content))).toString());
    };
    expect(await faults([{ ...sound, name, mediaType, write }], 10)).not.toEqual([]);
  });
});
