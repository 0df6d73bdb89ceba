import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { quarantined } from '../../src/cli/quarantine.ts';
import { readingStateDirectory } from '../../src/config.ts';
import { graphHash } from '../../src/export/graph-hash.ts';
import { createEngine, openGraph } from '../../src/pipeline.ts';
import { startScript } from '../cli/run-cli.ts';
import { BAD, mixedPile } from './mixed-pile.ts';
import { emptied } from './neo4j-undisturbed.ts';
import { seeded } from './seeded.ts';
import { size } from './size.ts';

const KILLS = 5;
const SEED = 20310518;
const COUNT = size(300, 60);

/** A store to be filled: its address, what a run needs to reach it, and how many articles it holds while a run fills it. */
interface Filled {
  readonly address: string;
  readonly environment: Readonly<Record<string, string>>;
  held(): Promise<number>;
}

let folder: string;
let articles: string;
let readable: number;
let undisturbed: unknown;
const engine = createEngine();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'claimgraph-pile-kill-'));
  articles = join(folder, 'articles');
  readable = mixedPile(articles, COUNT);
  const store = embedded('undisturbed');
  expect(await ended(start(store, '0'))).toBe(1);
  undisturbed = await contentOf(store);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function embedded(name: string): Filled {
  const address = join(folder, name);
  const journal = join(address, 'journal.ndjson');
  const held = async (): Promise<number> => {
    try {
      return readFileSync(journal, 'utf8').split('\n').length - 1;
    } catch {
      return 0;
    }
  };
  return { address, environment: {}, held };
}

async function server(): Promise<Filled> {
  const { uri, user, password } = inject('neo4j');
  await emptied({ uri, user, password });
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const state = mkdtempSync(join(folder, 'state-'));
  return {
    address: uri,
    environment: { NEO4J_USERNAME: user, NEO4J_PASSWORD: password, XDG_STATE_HOME: state },
    held: async () =>
      (await driver.executeQuery('MATCH (d:Article) RETURN count(d) AS held')).records[0]!.get('held').toInt(),
  };
}

const start = ({ address, environment }: Filled, workers: string): ChildProcess =>
  startScript('src/cli/main.ts', ['ingest', articles, '--store', address, '--workers', workers], environment);

/** The exit code of a run, or the signal that ended it. */
function ended(child: ChildProcess): Promise<number | NodeJS.Signals | null> {
  child.stdout?.resume();
  child.stderr?.resume();
  return new Promise((resolve) => child.once('close', (code, signal) => resolve(code ?? signal)));
}

/** What a store holds in the end: the hash of its graph, and what could not be read. */
async function contentOf({ address, environment }: Filled) {
  const { NEO4J_USERNAME: username = '', NEO4J_PASSWORD: password = '' } = environment;
  const credentials = username === '' ? undefined : { username, password };
  const store = await openGraph(address, { engine, ...(credentials && { credentials }) });
  try {
    const { rows } = await store.run('MATCH (d:Article) RETURN count(d) AS held', {});
    const directory = readingStateDirectory({ store: address, ...(credentials && { credentials }) }, environment);
    const left = quarantined(directory).map(({ name, code, reason, hint }) => [name, code, reason, hint].join(' | '));
    return { held: rows[0], hash: graphHash(await store.graph()), quarantine: left.sort() };
  } finally {
    await store.close();
  }
}

/** How a run is ended, with how many threads, into which store, how often. */
type Case = readonly [signal: 'SIGKILL' | 'SIGINT', workers: string, kind: 'embedded' | 'Neo4j', kills: number];

/** Ends runs at moments that lie all over the pile, the first while it is opened, and lets the last one come to its end. */
async function fillWithKills(store: Filled, [signal, workers, , kills]: Case): Promise<readonly unknown[]> {
  const random = seeded(SEED);
  const ends: unknown[] = [];
  for (let kill = 0; kill < kills; kill++) {
    const child = start(store, workers);
    const end = ended(child);
    const from = Math.floor((readable * kill) / (kills + 1));
    while (child.exitCode === null && (await store.held()) < from) await pause(5);
    await pause(random() * (kill === 0 ? 800 : 150));
    child.kill(signal);
    ends.push(await end);
  }
  return [...ends, await ended(start(store, workers))];
}

const CASES: readonly Case[] = [
  ['SIGKILL', '2', 'embedded', KILLS],
  ['SIGKILL', '2', 'Neo4j', size(KILLS, 2)],
  ...size<readonly Case[]>(
    [
      ['SIGKILL', '0', 'embedded', KILLS],
      ['SIGINT', '2', 'embedded', KILLS],
      ['SIGINT', '0', 'embedded', KILLS],
      ['SIGINT', '0', 'Neo4j', KILLS],
    ],
    [],
  ),
];

describe(`a pile of ${COUNT} articles whose reading is ended again and again (seed ${SEED})`, () => {
  it('has some that cannot be read', () => {
    expect(undisturbed).toMatchObject({ held: { held: readable }, quarantine: { length: BAD } });
  });

  it.each(CASES)('by %s, with %s threads, is in the end what it is undisturbed: %s, %d times', async (...given) => {
    const [signal, workers, kind] = given;
    const store = kind === 'embedded' ? embedded(`${signal}-${workers}`) : await server();
    const ends = await fillWithKills(store, given);
    expect(ends.slice(0, -1).filter((end) => end !== signal && end !== 130)).toEqual([]);
    expect(ends.at(-1)).toBe(1);
    expect(await contentOf(store)).toEqual(undisturbed);
  });
});
