import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { assetPath } from '../../src/assets.ts';
import { createEngine, ingest, openGraph } from '../../src/pipeline.ts';
import type { GraphStore, StoredDocument } from '../../src/ports/graph-store.ts';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import type { SortLimits } from '../../src/store/embedded/sorted-graph.ts';
import { wholeGraph } from '../../src/store/whole-graph.ts';
import { correction } from '../contract/corrections.ts';
import { denial, hostile, ontology, project, warnings } from '../contract/documents.ts';
import { Draw } from '../random/draw.ts';
import { storedSet } from '../random/stored-set.ts';
import { numbered } from './numbered.ts';

const root = mkdtempSync(join(tmpdir(), 'claimgraph-sorted-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** So small that each document is a run, and that runs are merged in several passes. */
const TINY: Partial<SortLimits> = { runBytes: 1, fanIn: 2 };

const open = (directory: string, sorting: Partial<SortLimits> = TINY): Promise<EmbeddedStore> =>
  EmbeddedStore.open(directory, { ontology, project, cypherDirectory: assetPath('cypher'), sorting });

const newDirectory = (): string => mkdtempSync(join(root, 'store-'));

/** What lies in the directory of a store for its graph to be put in order. */
const filesIn = (directory: string): readonly string[] =>
  readdirSync(directory).filter((name) => name.startsWith('sorting-'));

/** Elements as text, since the order of properties counts too. */
const asText = ({ nodes, relationships }: Awaited<ReturnType<GraphStore['graph']>>): readonly string[] =>
  [...nodes, ...relationships].map((element) => JSON.stringify(element));

/** Begins to read a store; the first element is taken. */
async function begun(store: GraphStore) {
  const elements = store.elements()[Symbol.asyncIterator]();
  expect((await elements.next()).done).toBe(false);
  return elements;
}

const DOCUMENTS = [warnings, denial, hostile, ...Array.from({ length: 8 }, (_, index) => numbered(index))];

/** Corrections of all kinds of what random documents say. */
function corrections(draw: Draw, documents: readonly StoredDocument[]) {
  const all = documents.flatMap(({ document: { doc, entities, claims } }) => {
    const [claim, entity] = [claims.length > 0 && draw.one(claims), draw.one(entities)];
    const into = draw.one(draw.one(documents).document.entities);
    const { id, type, name } = into;
    return [
      ...(claim ? [{ kind: 'reject', document: doc.id, claim: claim.id }] : []),
      ...(claim ? [{ kind: 'amend', document: doc.id, claim: claim.id, to: { polarity: 'negated' } }] : []),
      ...(entity.id === id || entity.type !== type
        ? []
        : [{ kind: 'merge', from: entity.id, into: { id, type, name } }]),
      { kind: 'rename', entity: entity.id, name: `Renamed ${draw.between(1, 3)}` },
      { kind: 'split', document: doc.id, entity: entity.id },
    ];
  });
  return draw.some(all, draw.between(0, 6)).map((change) => correction(change));
}

describe('the graph that is made from the journal', () => {
  it('is that of the index, whatever came, went and was corrected, sorted on disk in several passes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(1_000_000), fc.constantFrom(1, 4000), async (seed, runBytes) => {
        const { documents, editions } = storedSet(seed);
        const draw = new Draw(seed);
        const directory = newDirectory();
        const store = await open(directory, { runBytes, fanIn: 2 });
        try {
          await store.apply(draw.shuffled(documents));
          await store.apply(editions);
          await store.remove(documents[0]!.graph.docId);
          await store.correct(corrections(draw, documents));
          const elements = await begun(store);
          if (runBytes === 1) expect(filesIn(directory)).toHaveLength(1);
          await elements.return?.();
          expect(asText(await wholeGraph(store.elements()))).toEqual(asText(await store.graph()));
        } finally {
          await store.close();
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is in memory alone where it is small', async () => {
    const directory = newDirectory();
    const store = await open(directory, {});
    await store.apply(DOCUMENTS);
    const elements = await begun(store);
    expect(filesIn(directory)).toEqual([]);
    await elements.return?.();
    expect(asText(await wholeGraph(store.elements()))).toEqual(asText(await store.graph()));
    await store.close();
  });

  it('is made by the index where the documents are of another ontology', async () => {
    const directory = newDirectory();
    const engine = createEngine({ ontology: assetPath('docs/own-ontology.json') });
    const own = await openGraph(directory, { engine });
    await ingest([{ id: 'doc:own', text: 'Canada sanctioned Milo Tessen on May 20.' }], { engine, store: own });
    const graph = await wholeGraph(own.elements());
    await own.close();
    const other = await open(directory);
    expect(graph.relationships.map(({ type }) => type)).toContain('SANCTIONED');
    expect(await wholeGraph(other.elements())).toEqual(graph);
    expect(filesIn(directory)).toEqual([]);
    await other.close();
  });
});

describe('the files of a graph that is put in order', () => {
  it('are shared by those who read at once and kept for the next, until something is written', async () => {
    const directory = newDirectory();
    const store = await open(directory);
    await store.apply(DOCUMENTS);
    const [one, other] = await Promise.all([begun(store), begun(store)]);
    const files = filesIn(directory);
    expect(files).toHaveLength(1);
    await one.return?.();
    await other.return?.();
    await (await begun(store)).return?.();
    expect(filesIn(directory)).toEqual(files);
    await store.apply([numbered(100)]);
    expect(filesIn(directory)).toEqual([]);
    await store.close();
  });

  it('outlast what is written while somebody reads, and go when he ends', async () => {
    const directory = newDirectory();
    const store = await open(directory);
    await store.apply(DOCUMENTS);
    const before = asText(await store.graph());
    const elements = await begun(store);
    await store.remove(numbered(1).graph.docId);
    expect(filesIn(directory)).toHaveLength(1);
    const rest = await wholeGraph({ [Symbol.asyncIterator]: () => elements });
    expect(asText(rest)).toEqual(before.slice(1));
    expect(filesIn(directory)).toEqual([]);
    await store.close();
  });

  it('go when nobody has read them for a while', async () => {
    const directory = newDirectory();
    const store = await open(directory, { ...TINY, keptMs: 20 });
    await store.apply(DOCUMENTS);
    await (await begun(store)).return?.();
    await expect.poll(() => filesIn(directory)).toEqual([]);
    expect(asText(await wholeGraph(store.elements()))).toEqual(asText(await store.graph()));
    await store.close();
  });

  it('go when the store is closed, also under those who read', async () => {
    const directory = newDirectory();
    const store = await open(directory);
    await store.apply(DOCUMENTS);
    const elements = await begun(store);
    await store.close();
    expect(filesIn(directory)).toEqual([]);
    await expect(elements.next()).rejects.toMatchObject({ code: 'E_USAGE' });
    await expect(begun(store)).rejects.toMatchObject({ code: 'E_USAGE' });
  });

  it('of a process that was killed go when the store is opened', async () => {
    const directory = newDirectory();
    mkdirSync(join(directory, 'sorting-killed'));
    writeFileSync(join(directory, 'sorting-killed', '0.ndjson'), '{');
    const store = await open(directory);
    expect(filesIn(directory)).toEqual([]);
    await store.close();
  });
});
