import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../../src/pipeline.ts';
import { KIT, runScorer } from './kit.ts';
import type { Prf } from './plover.ts';

/** MUC-4's terror reports: role fillers of a document, matched by head word, in percent. */
export async function scoreMuc(engine: Engine): Promise<Prf> {
  const file = join(KIT, 'muc4/dev.jsonl');
  const records = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const predictions = [];
  for (const record of records) {
    const { id, text } = JSON.parse(record) as { id: string; text: string };
    predictions.push(await engine.extract({ id, title: id, text }));
  }
  return JSON.parse(runScorer('muc4.mjs', [file], predictions)).head.micro;
}
