import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ClaimDocument } from '../src/domain/claim.ts';
import type { SourceDocument } from '../src/domain/document.ts';
import { graphHash } from '../src/export/graph-hash.ts';
import { batches, createEngine, importClaims, ingest, openGraph } from '../src/pipeline.ts';
import type { GraphStore, StoredDocument } from '../src/ports/graph-store.ts';

const engine = createEngine();
const article = (id: string, text: string): SourceDocument => ({ id, text, published: '2022-06-08' });
const ARTICLES = [
  article('a', 'Turkish authorities warned France about Ilya Rusan on May 20.'),
  article('b', 'France did not respond to Turkey. Police arrested Ilya Rusan on Monday.'),
];

let store: GraphStore;
const open = (options: { readonly batchSize?: number } = {}): Promise<GraphStore> =>
  openGraph(mkdtempSync(join(tmpdir(), 'claimgraph-pipeline-')), { engine, ...options });
beforeEach(async () => {
  store = await open();
});
afterEach(() => store.close());

describe('ingest', () => {
  it('takes text to a typed edge that quotes it', async () => {
    const told: ClaimDocument[] = [];
    const report = await ingest(ARTICLES, { engine, store, onProgress: (document) => told.push(document) });
    expect(report).toMatchObject({ documents: 2, added: 2, replaced: 0, unchanged: 0 });
    expect(report.claims).toBe(told.flatMap(({ claims }) => claims).length);
    const { rows } = await store.run(
      'MATCH (:Agency)-[w:WARNED]->(b:Nation) RETURN w.quote AS quote, b.name AS warned',
    );
    expect(rows).toHaveLength(1);
    expect(ARTICLES[0]!.text).toContain(String(rows[0]!['quote']));
    expect(rows[0]!['warned']).toBe('France');
  });

  it('gives the same graph whatever the order, however often', async () => {
    const other = await open();
    await ingest(ARTICLES, { engine, store });
    await ingest([...ARTICLES].reverse(), { engine, store: other });
    expect(await ingest(ARTICLES, { engine, store: other })).toMatchObject({ added: 0, unchanged: 2 });
    expect(graphHash(await other.graph())).toBe(graphHash(await store.graph()));
    await other.close();
  });

  it('applies as many documents at once as the store was opened for', async () => {
    const other = await open({ batchSize: 1 });
    const atOnce: number[] = [];
    const run: GraphStore['run'] = (...asked) => other.run(...asked);
    const apply = (documents: readonly StoredDocument[]) => {
      atOnce.push(documents.length);
      return other.apply(documents);
    };
    await ingest(ARTICLES, { engine, store: { batchSize: other.batchSize, apply, run } as GraphStore });
    expect(atOnce).toEqual([1, 1]);
    await other.close();
    for (const batchSize of [0, 1.5, 1001, Number.NaN])
      await expect(open({ batchSize })).rejects.toMatchObject({ code: 'E_USAGE' });
  });

  it('replaces a document whose text changed', async () => {
    await ingest(ARTICLES, { engine, store });
    const report = await ingest([article('a', 'Police arrested Ilya Rusan.')], { engine, store });
    expect(report).toMatchObject({ added: 0, replaced: 1 });
    const { rows } = await store.run('MATCH ()-[w:WARNED]->() RETURN w.quote AS quote');
    expect(rows).toEqual([]);
  });
});

describe('importClaims', () => {
  it('brings back what a store gave out', async () => {
    await ingest(ARTICLES, { engine, store });
    const other = await open();
    const { ontology } = engine;
    const report = await importClaims(store.documents(), { ontology, store: other });
    expect(report).toMatchObject({ documents: 2, added: 2 });
    expect(graphHash(await other.graph())).toBe(graphHash(await store.graph()));
    await other.close();
  });

  it('refuses what is no claim document', async () => {
    const { ontology } = engine;
    await expect(importClaims([{ doc: { id: 'x' } }], { ontology, store })).rejects.toMatchObject({ code: 'E_INPUT' });
  });
});

it('groups items without losing the last ones', async () => {
  const groups: number[][] = [];
  for await (const group of batches([1, 2, 3, 4, 5], 2)) groups.push(group);
  expect(groups).toEqual([[1, 2], [3, 4], [5]]);
});
