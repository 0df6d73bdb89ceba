import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { graphHash } from '../../src/export/graph-hash.ts';
import type { GraphStore } from '../../src/ports/graph-store.ts';
import { openStore } from '../../src/store/open.ts';
import { ontology, project } from '../contract/documents.ts';
import { Draw } from '../random/draw.ts';
import { type History, histories } from '../random/histories.ts';
import { storedSet } from '../random/stored-set.ts';
import { emptied, seededBug } from './neo4j-undisturbed.ts';
import { size } from './size.ts';

const SETS = size(200, 2);
/** Histories of each set that the server goes through as well. */
const ON_SERVER = size(6, 1);
const SEED = 20310615;

let folder: string;
let driver: Driver;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'claimgraph-sets-'));
  const { uri, user, password } = inject('neo4j');
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  await emptied(inject('neo4j'));
});
afterAll(async () => {
  await driver.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The histories of one of the sets. */
function historiesOf(seed: number): readonly History[] {
  const { documents, editions } = storedSet(seed);
  return histories(new Draw(seed), documents, editions);
}

/** The hash of what a new store holds after a history. */
async function outcome(open: () => Promise<GraphStore>, { write }: History): Promise<string> {
  const store = await open();
  try {
    await write(store);
    return graphHash(await store.graph());
  } finally {
    await store.close();
  }
}

async function embedded(history: History, cypherDirectory?: string): Promise<string> {
  const directory = mkdtempSync(join(folder, 'store-'));
  const { batchSize } = history;
  const options = { ontology, project, batchSize, ...(cypherDirectory !== undefined && { cypherDirectory }) };
  const hash = await outcome(() => openStore(directory, options), history);
  rmSync(directory, { recursive: true });
  return hash;
}

async function server(history: History): Promise<string> {
  const { uri, user: username, password } = inject('neo4j');
  await driver.executeQuery('MATCH (n) WHERE NOT n:Schema DETACH DELETE n');
  const { batchSize } = history;
  const options = { ontology, project, batchSize, credentials: { username, password } };
  return outcome(() => openStore(uri, options), history);
}

describe(`${SETS} random document sets (seeds from ${SEED})`, () => {
  it('are one graph each, whatever their history, and the same on both stores', async () => {
    const different: string[] = [];
    const hashes = new Set<string>();
    for (let seed = SEED; seed < SEED + SETS; seed += 1) {
      const all = historiesOf(seed);
      const wanted = await embedded(all[0]!);
      hashes.add(wanted);
      for (const [index, history] of all.entries()) {
        if (index > 0 && (await embedded(history)) !== wanted)
          different.push(`seed ${seed}: ${history.name}, embedded`);
        const turn = (index + seed) % all.length < ON_SERVER;
        if (turn && (await server(history)) !== wanted) different.push(`seed ${seed}: ${history.name}, neo4j`);
      }
    }
    expect(different).toEqual([]);
    expect(hashes.size).toBe(SETS);
  });

  it.each<[string, Parameters<typeof seededBug>[1]]>([
    ['what a former edition said of somebody stays', { nodes: ['SET n = row.properties', 'SET n += row.properties'] }],
    ['relationships are not taken out', { 'delete-relationships': ['DELETE r', 'SET r.gone = true'] }],
  ])('would not be if %s', async (_, bug) => {
    const cypherDirectory = seededBug(folder, bug);
    let noticed: string | undefined;
    for (let seed = SEED; seed < SEED + 20 && noticed === undefined; seed += 1) {
      const all = historiesOf(seed);
      const wanted = await embedded(all[0]!);
      for (const history of all) if ((await embedded(history, cypherDirectory)) !== wanted) noticed = history.name;
    }
    expect(noticed).toBeDefined();
  });
});
