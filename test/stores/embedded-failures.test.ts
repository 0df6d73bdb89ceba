import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/ports/graph-store.ts';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { type JournalFiles, systemFiles } from '../../src/store/embedded/journal-files.ts';
import { readLock } from '../../src/store/open.ts';
import { denial, ontology, project, warnings } from '../contract/documents.ts';
import { numbered } from './numbered.ts';

const SHIPPED = fileURLToPath(new URL('../../cypher/', import.meta.url));

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'claimgraph-failures-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const journal = () => join(directory, 'store', 'journal.ndjson');
const open = (files: JournalFiles = systemFiles, cypherDirectory = SHIPPED): Promise<EmbeddedStore> =>
  EmbeddedStore.open(join(directory, 'store'), { ontology, project, cypherDirectory, files });

async function idsOf(store: GraphStore): Promise<string[]> {
  const ids: string[] = [];
  for await (const { doc } of store.documents()) ids.push(doc.id);
  return ids;
}

const failure = (code: string): Error => Object.assign(new Error(`${code}: made up`), { code });

/** The machine's files, on which operations fail while they are named. */
function failing() {
  const now = new Map<keyof JournalFiles, string>();
  const refuse = (operation: keyof JournalFiles): undefined => {
    const code = now.get(operation);
    if (code !== undefined) throw failure(code);
    return undefined;
  };
  const files: JournalFiles = {
    ...systemFiles,
    write: (file, bytes, from) => {
      if (!now.has('write')) return systemFiles.write(file, bytes, from);
      systemFiles.write(file, bytes.subarray(from, from + 100), 0);
      return refuse('write') as never;
    },
    sync: (file) => refuse('sync') ?? systemFiles.sync(file),
    truncate: (file, size) => refuse('truncate') ?? systemFiles.truncate(file, size),
  };
  return { files, now };
}

describe('a journal that cannot be written', () => {
  it('takes a document again once a full disk has room, and holds nothing of the failed one', async () => {
    const { files, now } = failing();
    const store = await open(files);
    await store.apply([warnings]);
    const before = readFileSync(journal());
    now.set('write', 'ENOSPC');
    const full = { code: 'E_STORE_DOWN', message: expect.stringContaining('the disk is full') };
    await expect(store.apply([denial])).rejects.toMatchObject(full);
    expect(readFileSync(journal())).toEqual(before);
    now.clear();
    await store.apply([denial]);
    expect(await idsOf(store)).toEqual(['doc:denial', 'doc:warnings']);
    const graph = await store.graph();
    await store.close();
    const again = await open();
    expect(await again.graph()).toEqual(graph);
    await again.close();
  });

  it.each([
    ['a sync fails', ['sync']],
    ['a write fails and cannot be taken back', ['write', 'truncate']],
  ] as const)('takes nothing more after %s, until it is opened again', async (_, operations) => {
    const { files, now } = failing();
    const store = await open(files);
    await store.apply([warnings]);
    for (const operation of operations) now.set(operation, 'EIO');
    await expect(store.apply([denial])).rejects.toMatchObject({ code: 'E_STORE_DOWN' });
    now.clear();
    const before = readFileSync(journal());
    for (const job of [() => store.apply([denial]), () => store.remove('doc:warnings')])
      await expect(job()).rejects.toMatchObject({
        code: 'E_STORE_DOWN',
        message: expect.stringMatching(/takes no more records .* EIO/),
        hint: expect.stringContaining('open it again'),
      });
    expect(readFileSync(journal())).toEqual(before);
    expect(await idsOf(store)).toEqual(['doc:warnings']);
    await store.close();
    const again = await open();
    expect(await again.apply([denial])).toMatchObject({ added: 1 });
    expect(await idsOf(again)).toEqual(['doc:denial', 'doc:warnings']);
    await again.close();
  });
});

describe('an index that can neither be written nor built again', () => {
  it('says so in clear words, keeps the documents and is well when opened again', async () => {
    const cypher = join(directory, 'cypher');
    cpSync(SHIPPED, cypher, { recursive: true });
    const store = await open(systemFiles, cypher);
    rmSync(join(cypher, 'write', 'nodes.cypher'));
    const clear = {
      code: 'E_STORE_DOWN',
      message: expect.stringContaining('cannot be brought up to its journal'),
      hint: expect.stringContaining('safe in the journal'),
    };
    await expect(store.apply([warnings])).rejects.toMatchObject(clear);
    await expect(store.apply([denial])).rejects.toMatchObject(clear);
    await expect(store.run('RETURN 1')).rejects.toMatchObject(clear);
    await expect(store.graph()).rejects.toMatchObject(clear);
    await expect(store.migrate()).rejects.toMatchObject(clear);
    expect(await idsOf(store)).toEqual(['doc:warnings']);
    await store.close();
    expect(readLock(join(directory, 'store'))).toBeNull();
    await expect(store.run('RETURN 1')).rejects.toMatchObject({ code: 'E_USAGE' });
    const again = await open();
    expect(await again.apply([warnings])).toMatchObject({ unchanged: 1 });
    const ids = (await again.graph()).nodes.map(({ properties }) => properties['id']);
    expect(ids).toContain('doc:warnings');
    await again.close();
  });
});

describe('a journal with a damaged record in the middle', () => {
  const documents = Array.from({ length: 40 }, (_, index) => numbered(index));
  /** The journal with one letter of the 20th document altered. */
  const damaged = (): Buffer => Buffer.from(readFileSync(journal(), 'utf8').replace('number 19', 'number 91'));

  it('is refused with the number of the line and left as it is; nothing is lost once the record is put right', async () => {
    const store = await open();
    for (const document of documents) await store.apply([document]);
    await store.close();
    const [good, bad] = [readFileSync(journal()), damaged()];
    writeFileSync(journal(), bad);
    await expect(open()).rejects.toMatchObject({
      code: 'E_STORE_CORRUPT',
      message: `${journal()}: line 20 does not match its checksum`,
      hint: expect.stringContaining('backup'),
    });
    expect(readFileSync(journal())).toEqual(bad);
    writeFileSync(journal(), good);
    const again = await open();
    expect(await idsOf(again)).toHaveLength(documents.length);
    await again.close();
  });

  it('is not given out when it was damaged while the store was open', async () => {
    const store = await open();
    await store.apply(documents);
    writeFileSync(journal(), damaged());
    await expect(idsOf(store)).rejects.toMatchObject({
      code: 'E_STORE_CORRUPT',
      message: expect.stringContaining('the record of document "doc:00019"'),
    });
    await store.close();
  });
});

describe('a journal of a later version', () => {
  const line = (record: object): string => {
    const body = JSON.stringify(record);
    const sha256 = createHash('sha256').update(body).digest('hex');
    return `{"sha256":"${sha256}","bytes":${Buffer.byteLength(body)},"record":${body}}\n`;
  };

  it.each([
    ['another format', { kind: 'format', version: 2 }, 'the journal format 2'],
    ['another kind of record', { kind: 'merge', from: 'a', into: 'b' }, 'a record of a kind'],
  ])('is refused and left alone when it has %s', async (_, record, words) => {
    const store = await open();
    await store.apply([numbered(1)]);
    await store.close();
    const later = `${line(record)}${readFileSync(journal(), 'utf8')}torn`;
    writeFileSync(journal(), later);
    await expect(open()).rejects.toMatchObject({
      code: 'E_STORE_CORRUPT',
      message: expect.stringContaining(words),
      hint: expect.stringContaining('newer'),
    });
    expect(readFileSync(journal(), 'utf8')).toBe(later);
    expect(readLock(join(directory, 'store'))).toBeNull();
  });
});
