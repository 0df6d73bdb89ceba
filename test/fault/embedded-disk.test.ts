import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { assetPath } from '../../src/assets.ts';
import type { ClaimgraphError } from '../../src/domain/errors.ts';
import { graphHash, hashOfElements } from '../../src/export/graph-hash.ts';
import type { GraphStore } from '../../src/ports/graph-store.ts';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { type JournalFiles, systemFiles } from '../../src/store/embedded/journal-files.ts';
import { readLock } from '../../src/store/open.ts';
import { ontology, project } from '../contract/documents.ts';
import { numbered } from '../stores/numbered.ts';
import { SmallDisk, whyNoSmallDisk } from './small-disk.ts';

const folder = mkdtempSync(join(tmpdir(), 'claimgraph-disk-'));
const missing = whyNoSmallDisk(folder);
if (missing !== null) console.warn(`skipped: no small file system can be mounted here: ${missing}`);

let disk: SmallDisk | undefined;
afterEach(() => {
  disk?.remove();
  disk = undefined;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = (at: string, files: JournalFiles = systemFiles): Promise<EmbeddedStore> =>
  EmbeddedStore.open(at, { ontology, project, cypherDirectory: assetPath('cypher'), files });

const journalOf = (at: string): Buffer => readFileSync(join(at, 'journal.ndjson'));

async function idsOf(store: GraphStore): Promise<string[]> {
  const ids: string[] = [];
  for await (const { doc } of store.documents()) ids.push(doc.id);
  return ids;
}

const idsUpTo = (count: number): string[] => Array.from({ length: count }, (_, index) => numbered(index).graph.docId);

/** Applies documents one by one until one is refused: how many were acknowledged, and why it was. */
async function fillUp(store: GraphStore): Promise<{ acknowledged: number; error: ClaimgraphError }> {
  for (let acknowledged = 0; acknowledged < 2_000; acknowledged++)
    try {
      await store.apply([numbered(acknowledged)]);
    } catch (error) {
      return { acknowledged, error: error as ClaimgraphError };
    }
  throw new Error('the disk does not fill up');
}

/** Opens the store of a disk that has room again: it holds all documents up to a number, and is what a new one would be. */
async function expectWell(at: string, documents: number): Promise<void> {
  const store = await open(at);
  expect(await idsOf(store)).toEqual(idsUpTo(documents));
  expect(await store.apply([numbered(documents)])).toMatchObject({ added: 1 });
  const fresh = await open(join(folder, `fresh-${documents}`));
  await fresh.apply(Array.from({ length: documents + 1 }, (_, index) => numbered(index)));
  expect(graphHash(await store.graph())).toBe(graphHash(await fresh.graph()));
  await fresh.close();
  await store.close();
}

const full = {
  code: 'E_STORE_DOWN',
  message: expect.stringContaining('the disk is full'),
  hint: expect.stringMatching(/room/i),
};

describe.skipIf(missing !== null)('an embedded store on a real disk that fills up', () => {
  /** The directory of a store of which only the journal is on a small disk, with room for some hundred documents. */
  function withSmallJournal(name: string): string {
    disk = new SmallDisk(join(folder, `${name}-disk`), '1m');
    disk.fill(900_000);
    const at = join(folder, name);
    mkdirSync(at);
    symlinkSync(join(disk.path, 'journal.ndjson'), join(at, 'journal.ndjson'));
    return at;
  }

  it('refuses a document that does not fit into the journal, and goes on when there is room', async () => {
    const at = withSmallJournal('journal');
    const store = await open(at);
    const { acknowledged, error } = await fillUp(store);
    expect(error).toMatchObject(full);
    expect(acknowledged).toBeGreaterThan(50);
    expect(await idsOf(store)).toEqual(idsUpTo(acknowledged));
    disk!.free();
    expect(await store.apply([numbered(acknowledged)])).toMatchObject({ added: 1 });
    await store.close();
    await expectWell(at, acknowledged + 1);
  });

  it('keeps every document when the index does not fit, and is built again when there is room', async () => {
    disk = new SmallDisk(join(folder, 'index'), '12m');
    disk.fill(10_000_000);
    const at = join(disk.path, 'store');
    const store = await open(at);
    const { acknowledged, error } = await fillUp(store);
    expect(error).toMatchObject(full);
    // The one that was refused is in the journal already, as its error says.
    expect(error.hint).toContain('safe in the journal');
    expect(await idsOf(store)).toEqual(idsUpTo(acknowledged + 1));
    await store.close();
    const before = journalOf(at);
    await expect(open(at)).rejects.toMatchObject(full);
    expect(readLock(at)).toBeNull();
    expect(journalOf(at)).toEqual(before);
    disk.free();
    await expectWell(at, acknowledged + 1);
  });

  it('says so when a large graph cannot be put in order, leaves no file and gives the graph when there is room', async () => {
    disk = new SmallDisk(join(folder, 'sorting'), '12m');
    const at = join(disk.path, 'store');
    const cypherDirectory = assetPath('cypher');
    const store = await EmbeddedStore.open(at, { ontology, project, cypherDirectory, sorting: { runBytes: 20_000 } });
    await store.apply(Array.from({ length: 100 }, (_, index) => numbered(index)));
    const files = readdirSync(at);
    disk.fillUp(20_000);
    const error = await hashOfElements(store.elements()).catch((cause: unknown) => cause);
    expect(error).toMatchObject({
      ...full,
      message: expect.stringMatching(/put the graph .* in order: the disk is full/),
    });
    expect(readdirSync(at)).toEqual(files);
    disk.free();
    expect(await hashOfElements(store.elements())).toBe(graphHash(await store.graph()));
    await store.close();
  });

  it('would lose some if the journal did not look whether it was written', async () => {
    const careless: JournalFiles = {
      ...systemFiles,
      write: (file, bytes, from) => {
        try {
          return systemFiles.write(file, bytes, from);
        } catch {
          return bytes.length - from;
        }
      },
    };
    const at = withSmallJournal('careless');
    const store = await open(at, careless);
    for (let index = 0; index < 200; index++) await store.apply([numbered(index)]);
    await store.close();
    const again = await open(at);
    expect((await idsOf(again)).length).toBeLessThan(200);
    await again.close();
  });
});

describe.skipIf(missing !== null)('an embedded store on a disk that became read-only', () => {
  it('is refused in clear words and left as it is', async () => {
    disk = new SmallDisk(join(folder, 'read-only'), '8m');
    const at = join(disk.path, 'store');
    cpSync(fileURLToPath(new URL('../fixtures/stores/v0.1.0/', import.meta.url)), at, { recursive: true });
    disk.makeReadOnly();
    const before = journalOf(at);
    await expect(open(at)).rejects.toMatchObject({
      code: 'E_STORE_DOWN',
      message: expect.stringMatching(`cannot write the store in ${at}: the file system is read-only`),
      hint: expect.stringContaining('directory that you can write to'),
    });
    expect(journalOf(at)).toEqual(before);
  });
});
