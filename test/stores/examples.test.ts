import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assetPath } from '../../src/assets.ts';
import type { SourceDocument } from '../../src/domain/document.ts';
import { graphHash } from '../../src/export/graph-hash.ts';
import { createEngine, ingest } from '../../src/pipeline.ts';
import type { GraphStore } from '../../src/ports/graph-store.ts';
import { ask } from '../../src/query/ask.ts';
import { findQuestion, loadQuestions } from '../../src/query/library.ts';
import { listSources } from '../../src/read/read.ts';
import { readSource } from '../../src/read/sources.ts';
import { openBoth } from './both.ts';

const SEED = '../shared/eval/gold/seed/seed-gold.json';
const missedWarnings = findQuestion(loadQuestions(assetPath('cypher/questions')), 'missed_warnings');
const engine = createEngine();
const root = mkdtempSync(join(tmpdir(), 'claimgraph-examples-'));
let stores: readonly GraphStore[] = [];

async function examples(): Promise<SourceDocument[]> {
  const files = await listSources([assetPath('examples')]);
  return Promise.all(files.map((file) => readSource(file)));
}

beforeAll(async () => {
  stores = await openBoth(root);
  for (const store of stores) await ingest(await examples(), { engine, store });
});

afterAll(async () => {
  for (const store of stores) await store.close();
  rmSync(root, { recursive: true, force: true });
});

/** The rows of the missed warnings about somebody, once both stores have been seen to give the same. */
async function missedAbout(name: string): Promise<readonly Record<string, unknown>[]> {
  const [embedded, neo4j] = await Promise.all(stores.map((store) => ask(store, missedWarnings, { name })));
  expect(embedded).toEqual(neo4j);
  return embedded!.rows;
}

describe('from text to answer, on both stores', () => {
  it('the examples make the same graph, and reading them again changes nothing', async () => {
    const before = await Promise.all(stores.map(async (store) => graphHash(await store.graph())));
    for (const store of stores)
      expect(await ingest(await examples(), { engine, store })).toMatchObject({ added: 0, replaced: 0, unchanged: 4 });
    const after = await Promise.all(stores.map(async (store) => graphHash(await store.graph())));
    expect(new Set([...before, ...after]).size).toBe(1);
  });

  it('the examples tell of warnings that were missed, with the time that was left', async () => {
    const rows = await missedAbout('Mostefai');
    expect(
      rows.map(({ warner, warnerOf, warned, time, leadTime }) => [warner, warnerOf, warned, time, leadTime]),
    ).toEqual([
      ['Turkish authorities', 'Turkey', 'France', 'in December 2014', 'about 11 months'],
      ['Turkish authorities', 'Turkey', 'France', 'In June 2015', 'about 5 months'],
    ]);
    expect((await missedAbout('')).map(({ article }) => article)).toEqual(
      expect.arrayContaining([
        'Harbour office had two letters about the Velmar depot',
        'Ministry dismissed alert before hospital hack',
        'Two men stopped at Karsk bridge, freed, then a bombing',
      ]),
    );
  });

  it('the seed article tells of both Turkish warnings and of no response', async (context) => {
    if (!existsSync(SEED)) {
      console.log(`skipped: ${SEED} is not there`);
      context.skip();
    }
    const { id, title, url, publisher, published, text } = JSON.parse(readFileSync(SEED, 'utf8')).doc;
    for (const store of stores) {
      const report = await ingest([{ id, title, url, publisher, published, text }], { engine, store });
      expect(report.added).toBe(1);
    }
    const rows = (await missedAbout('Mostefai')).filter(({ docId }) => docId === id);
    const dated = rows.map(({ warnerOf, warnedOf, warnedFrom, warnedTo }) => [
      warnerOf,
      warnedOf,
      warnedFrom,
      warnedTo,
    ]);
    expect(dated).toEqual(
      expect.arrayContaining([
        ['Turkey', 'France', '2014-12-01', '2014-12-31'],
        ['Turkey', 'France', '2015-06-01', '2015-06-30'],
      ]),
    );
    for (const { how, leadTime, quote } of rows) {
      expect(how).toMatch(/ignored|no response/);
      expect(leadTime).toMatch(/month|day|unknown/);
      expect(text).toContain(quote);
    }
  });
});
