import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/ports/graph-store.ts';
import type { EmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { isServerAddress, openStore, readLock } from '../../src/store/open.ts';
import { denial, ontology, project, warnings } from '../contract/documents.ts';
import { numbered } from './numbered.ts';

let directory: string;
let notices: string[];
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'claimgraph-embedded-'));
  notices = [];
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const open = (at = directory): Promise<GraphStore> =>
  openStore(at, { ontology, project, onNotice: (notice) => notices.push(notice) });
const journal = () => join(directory, 'journal.ndjson');
const index = () => join(directory, 'index');

/** Opens the store, does something with it and closes it again. */
async function using<T>(job: (store: GraphStore) => Promise<T>, at = directory): Promise<T> {
  const store = await open(at);
  try {
    return await job(store);
  } finally {
    await store.close();
  }
}
const graph = () => using((store) => store.graph());
const fill = () => using((store) => store.apply([warnings, denial]));

async function idsOf(store: GraphStore): Promise<string[]> {
  const ids: string[] = [];
  for await (const { doc } of store.documents()) ids.push(doc.id);
  return ids;
}

/** A process that holds the store; `lines` are what it says. */
function child(...args: string[]) {
  const script = new URL('ingest-child.ts', import.meta.url).pathname;
  const held = spawn(process.execPath, ['--import', 'tsx', script, directory, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: held.stdout })[Symbol.asyncIterator]();
  const kill = async () => {
    if (held.exitCode !== null || held.signalCode !== null) return;
    held.kill('SIGKILL');
    await once(held, 'exit');
  };
  return { pid: held.pid!, lines, kill };
}

describe('the journal of an embedded store', () => {
  it('is one line of valid JSON a record, and stays closed and opened the same', async () => {
    await fill();
    const lines = readFileSync(journal(), 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).record.docId)).toEqual(['doc:warnings', 'doc:denial']);
    const before = await graph();
    expect(await graph()).toEqual(before);
    expect(notices).toEqual([]);
  });

  it.each([1, 40, 300])('loses a record that lacks its last %i bytes, and nothing else', async (bytes) => {
    await using((store) => store.apply([warnings]));
    const wanted = await graph();
    await using((store) => store.apply([denial]));
    truncateSync(journal(), readFileSync(journal()).length - 1 - bytes);
    expect(await graph()).toEqual(wanted);
    expect(notices.join()).toMatch(/unfinished record of \d+ bytes/);
    await fill();
    expect(await using(idsOf)).toEqual(['doc:denial', 'doc:warnings']);
  });

  it('keeps a last record that only lacks its line break', async () => {
    await fill();
    const before = readFileSync(journal());
    truncateSync(journal(), before.length - 1);
    expect(await using(idsOf)).toEqual(['doc:denial', 'doc:warnings']);
    expect(readFileSync(journal())).toEqual(before);
  });

  it('takes off garbage after the last line break', async () => {
    await fill();
    appendFileSync(journal(), Buffer.from([0, 1, 255, 123]));
    expect(await using(idsOf)).toEqual(['doc:denial', 'doc:warnings']);
    expect(notices.join()).toContain('unfinished record of 4 bytes');
  });

  it.each(['one letter', 'the length', 'a whole line'])('refuses a record in which %s was changed', async (what) => {
    await fill();
    const good = readFileSync(journal(), 'utf8');
    const changes: Record<string, string> = {
      'one letter': good.replace('Harbour', 'Harbor'),
      'the length': good.replace(/"bytes":(\d)/, '"bytes":9$1'),
      'a whole line': `not json\n${good}`,
    };
    writeFileSync(journal(), changes[what]!);
    const error = await open().catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: 'E_STORE_CORRUPT',
      message: expect.stringContaining(`${journal()}: line 1 `),
      hint: expect.stringContaining('backup'),
    });
    expect(readFileSync(journal(), 'utf8')).toBe(changes[what]);
    expect(readLock(directory)).toBeNull();
    writeFileSync(journal(), good);
    expect(await using(idsOf)).toHaveLength(2);
  });
});

describe('the index of an embedded store', () => {
  it.each(['missing', 'damaged', 'empty'])('is built again from the journal when it is %s', async (state) => {
    await using(async (store) => {
      await store.apply([warnings, denial, numbered(1)]);
      await store.remove('doc:warnings');
    });
    const before = await graph();
    if (state === 'missing') rmSync(index(), { recursive: true });
    else writeFileSync(join(index(), 'graph.grafeo'), state === 'empty' ? '' : 'no graph in here '.repeat(500));
    expect(await graph()).toEqual(before);
    expect(notices.join()).toContain('built the index again from 2 documents');
  });

  it('catches up when it is behind the journal', async () => {
    await using((store) => store.apply([warnings]));
    const old = join(directory, 'old');
    cpSync(index(), old, { recursive: true });
    await using(async (store) => {
      await store.apply([denial, numbered(1), numbered(2)]);
      await store.remove('doc:00001');
    });
    const wanted = await graph();
    rmSync(index(), { recursive: true });
    cpSync(old, index(), { recursive: true });
    expect(await graph()).toEqual(wanted);
    expect(notices).toEqual([]);
  });

  it('is built again when it belongs to another journal', async () => {
    await fill();
    const wanted = await graph();
    const other = join(directory, 'other');
    await using((store) => store.apply([numbered(1), numbered(2), numbered(3)]), other);
    rmSync(index(), { recursive: true });
    cpSync(join(other, 'index'), index(), { recursive: true });
    expect(await graph()).toEqual(wanted);
  });
});

describe('the lock of an embedded store', () => {
  it('names the process that holds the store and where it serves it, within a second', async () => {
    const store = await open();
    (store as EmbeddedStore).announce('http://127.0.0.1:4321');
    expect(readLock(directory)).toMatchObject({ pid: process.pid, url: 'http://127.0.0.1:4321' });
    const start = Date.now();
    await expect(open()).rejects.toMatchObject({
      code: 'E_STORE_HELD',
      message: expect.stringMatching(`process ${process.pid}.*http://127.0.0.1:4321`),
    });
    expect(Date.now() - start).toBeLessThan(1_000);
    (store as EmbeddedStore).announce(null);
    expect(readLock(directory)).not.toHaveProperty('url');
    await store.close();
    expect(readLock(directory)).toBeNull();
    expect(existsSync(join(directory, 'lock.json'))).toBe(false);
  });

  it('keeps others out while the process lives, and is taken over when it is gone', async () => {
    const holder = child('hold');
    try {
      expect((await holder.lines.next()).value).toBe('open');
      const start = Date.now();
      await expect(open()).rejects.toMatchObject({
        code: 'E_STORE_HELD',
        message: expect.stringContaining(`process ${holder.pid}`),
      });
      expect(Date.now() - start).toBeLessThan(1_000);
    } finally {
      await holder.kill();
    }
    expect(readLock(directory)).toBeNull();
    await fill();
  });

  it('is taken over from an earlier process with the same number, and when it is not readable', async () => {
    const holder = { pid: process.ppid, startedAt: 'another-boot/1', host: (await import('node:os')).hostname() };
    writeFileSync(join(directory, 'lock.json'), JSON.stringify(holder));
    await fill();
    writeFileSync(join(directory, 'lock.json'), '{"pid":');
    await fill();
  });

  it('of another host is respected, since nothing can be known of it', async () => {
    const holder = { pid: 1, startedAt: null, host: 'another-host.example' };
    writeFileSync(join(directory, 'lock.json'), JSON.stringify(holder));
    const held = { code: 'E_STORE_HELD', hint: expect.stringContaining('delete') };
    await expect(open()).rejects.toMatchObject(held);
  });
});

describe('the directory of an embedded store', () => {
  it('may not be a file, and must be writable', async () => {
    const file = join(directory, 'file');
    writeFileSync(file, '');
    await expect(open(file)).rejects.toMatchObject({ code: 'E_STORE_DOWN', message: expect.stringContaining(file) });
    await expect(open(join(file, 'below'))).rejects.toMatchObject({ code: 'E_STORE_DOWN' });
    // The superuser may write anywhere but in a file system of the kernel.
    const locked = process.getuid?.() === 0 ? '/sys/claimgraph' : join(directory, 'locked', 'store');
    if (process.getuid?.() !== 0) chmodSync(directory, 0o500);
    await expect(open(locked)).rejects.toMatchObject({
      code: 'E_STORE_DOWN',
      message: expect.stringMatching(/permission is denied|read-only/),
      hint: expect.any(String),
    });
    chmodSync(directory, 0o700);
  });
});

describe('a closed store', () => {
  it('says that it is closed, and closes again to no effect', async () => {
    const store = await open();
    await store.close();
    await store.close();
    await expect(store.run('RETURN 1')).rejects.toMatchObject({ code: 'E_USAGE' });
    await expect(store.apply([warnings])).rejects.toMatchObject({ code: 'E_USAGE' });
    await expect(store.graph()).rejects.toMatchObject({ code: 'E_USAGE' });
  });
});

describe('the address of a store', () => {
  it('tells servers from directories, and refuses a password without repeating it', async () => {
    expect(['bolt://h', 'neo4j+s://h', 'bolt+ssc://h:1'].every(isServerAddress)).toBe(true);
    expect(['store', './bolt', '/var/neo4j'].some(isServerAddress)).toBe(false);
    const error = await open('bolt://neo4j:s3cret@localhost').catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'E_USAGE', hint: expect.stringContaining('NEO4J_PASSWORD') });
    expect(`${(error as Error).message} ${(error as Error).stack}`).not.toContain('s3cret');
    await expect(open('http://localhost')).rejects.toMatchObject({ code: 'E_USAGE' });
    await expect(open('')).rejects.toMatchObject({ code: 'E_USAGE' });
  });
});

describe('kill -9 while documents come in', () => {
  /** A small seeded generator (mulberry32), so that a failing run can be run again. */
  let seed = 20310301;
  const random = () => {
    seed += 0x6d2b79f5;
    let t = seed;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };

  it('loses no document that was acknowledged and doubles none', async () => {
    let acknowledged = -1;
    for (let round = 0; round < 4; round++) {
      const ingest = child(String(acknowledged + 1));
      expect((await ingest.lines.next()).value).toBe('open');
      const stopAt = acknowledged + 3 + Math.floor(random() * 20);
      while (acknowledged < stopAt) acknowledged = Number((await ingest.lines.next()).value);
      await new Promise((resolve) => setTimeout(resolve, random() * 8));
      await ingest.kill();
      for await (const line of { [Symbol.asyncIterator]: () => ingest.lines }) acknowledged = Number(line);
    }
    const ids = await using(idsOf);
    expect(ids.length).toBeGreaterThan(acknowledged);
    expect(ids).toEqual(ids.map((_, index) => numbered(index).graph.docId));
    const fresh = join(directory, 'fresh');
    const documents = ids.map((_, index) => numbered(index));
    await using((store) => store.apply(documents.reverse()), fresh);
    expect(await graph()).toEqual(await using((store) => store.graph(), fresh));
  });
});
