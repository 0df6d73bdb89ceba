import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { type Fault, type Piece, startChaosProxy } from './chaos-proxy.ts';
import { contentAt, emptied, openAt, reports, seededBug, undisturbed } from './neo4j-undisturbed.ts';
import { seeded } from './seeded.ts';
import { size } from './size.ts';

const RESETS = size(120, 20);
const SEED = 20310917;
/** A reset costs the one that wrote a second or more, so several write at once. */
const WRITERS = 4;
const BATCH = 3;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimgraph-network-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => emptied(inject('neo4j')));

/** Breaks connections anywhere, most often where they commit; then the server may have heard it or not. */
const anywhere = ({ commits }: Piece, random: () => number): Fault => {
  if (random() >= (commits ? 0.1 : 0.01)) return 'none';
  return commits && random() < 0.7 ? 'reset when the commit is answered' : 'reset';
};

/** Hides the answer to every other commit. */
const afterCommits = ({ commits }: Piece, random: () => number): Fault =>
  commits && random() < 0.5 ? 'reset when the commit is answered' : 'none';

/** A proxy that, once it is armed, breaks so many connections. */
async function startResets(resets: number, faultOf: typeof anywhere) {
  const random = seeded(SEED);
  const by = { client: 0, server: 0 };
  let left = 0;
  const arm = (): void => {
    left = resets;
  };
  const proxy = await startChaosProxy(Number(new URL(inject('neo4j').uri).port), (piece) => {
    const fault = left > 0 ? faultOf(piece, random) : 'none';
    if (fault === 'none') return fault;
    left--;
    by[piece.from]++;
    return fault;
  });
  return { ...proxy, by, arm };
}

/** Several stores write small batches, no document twice, until so many connections were reset. */
async function writeThrough(resets: number, faultOf: typeof anywhere, cypherDirectory?: string) {
  const proxy = await startResets(resets, faultOf);
  const options = { at: `bolt://127.0.0.1:${proxy.port}`, ...(cypherDirectory !== undefined && { cypherDirectory }) };
  const stores = await Promise.all(Array.from({ length: WRITERS }, () => openAt(inject('neo4j'), options)));
  let written = 0;
  try {
    proxy.arm();
    await Promise.all(
      stores.map(async (store) => {
        while (proxy.resets() < resets) {
          const batch = reports(written, BATCH);
          written += BATCH;
          expect(await store.apply(batch)).toMatchObject({ added: BATCH, replaced: 0, unchanged: 0 });
        }
      }),
    );
    console.log(`${proxy.resets()} resets, seed ${SEED}: ${JSON.stringify(proxy.by)}, ${written} documents`);
    return { written, resets: proxy.resets(), by: proxy.by };
  } finally {
    await Promise.all(stores.map((store) => store.close()));
    await proxy.close();
  }
}

describe('Neo4j behind a network that breaks', () => {
  it(`holds exactly what was written through ${RESETS} resets of the connection (seed ${SEED})`, async () => {
    const { written, resets, by } = await writeThrough(RESETS, anywhere);
    expect(resets).toBeGreaterThanOrEqual(RESETS);
    expect(Math.min(by.client, by.server)).toBeGreaterThan(RESETS / 10);
    expect(await contentAt(inject('neo4j'))).toEqual(await undisturbed(reports(0, written)));
  });

  it('would hold claims twice if it did not look for documents it has, and had CREATE for MERGE', async () => {
    const cypherDirectory = seededBug(folder, {
      'read-ingests': ['MATCH (i:Ingest {id: id})', 'MATCH (i:Ingest {id: id}) WHERE false'],
      relationships: ['MERGE (a)', 'CREATE (a)'],
    });
    const { written } = await writeThrough(4, afterCommits, cypherDirectory);
    const [content, exact] = [await contentAt(inject('neo4j')), await undisturbed(reports(0, written))];
    expect(content.nodes).toBe(exact.nodes);
    expect(content.relationships).toBeGreaterThan(exact.relationships);
  });
});
