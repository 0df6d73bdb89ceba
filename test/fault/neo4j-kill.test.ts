import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type StartedServer, startNeo4j } from '../../scripts/neo4j/server.ts';
import type { GraphStore } from '../../src/ports/graph-store.ts';
import { contentAt, openAt, reports, undisturbed } from './neo4j-undisturbed.ts';
import { seeded } from './seeded.ts';
import { size } from './size.ts';

const KILLS = size(3, 1);
const SEED = 20310222;
const BATCH = 4;

let home: string;
let server: StartedServer;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'claimgraph-neo4j-kill-'));
  server = await startNeo4j({ home });
  const store = await openAt(server);
  await store.migrate();
  await store.close();
});
afterAll(async () => {
  await server.stop();
  rmSync(home, { recursive: true, force: true });
});

/** Ends the server as a crash would, leaves it away for a while, and starts it on the same port and data. */
async function crash(awayMs: number): Promise<void> {
  process.kill(server.pid!, 'SIGKILL');
  await server.stop();
  await pause(awayMs);
  const { password } = server;
  server = await startNeo4j({ home, password });
}

/** Kills and restarts the server at random points between batches and inside them; `sent` counts documents. */
async function killAndRestart(sent: () => number): Promise<void> {
  const random = seeded(SEED);
  for (let kill = 1; kill <= KILLS; kill++) {
    for (const at = sent() + BATCH * (3 + Math.floor(random() * 10)); sent() < at; ) await pause(2);
    await pause(random() * 100);
    console.log(`kill ${kill} of seed ${SEED}: ${sent()} documents were sent`);
    await crash(random() * 3_000);
  }
}

/** A store with a bug: its driver tries nothing again. */
async function openWithoutRetries(): Promise<GraphStore> {
  vi.resetModules();
  vi.doMock('neo4j-driver', async (original) => {
    const actual = await original<typeof import('neo4j-driver')>();
    const driver: typeof actual.driver = (uri, token, config) =>
      actual.driver(uri, token, { ...config, maxTransactionRetryTime: 0 });
    return { ...actual, default: { ...actual.default, driver } };
  });
  const again = await import('./neo4j-undisturbed.ts');
  return again.openAt(server);
}

/** Writes, but changes nothing, until that fails. */
async function untilError(store: GraphStore): Promise<unknown> {
  try {
    for (;;) await store.remove('doc:nowhere');
  } catch (error) {
    await store.close();
    return error;
  }
}

describe('a Neo4j that is killed while it is written to', () => {
  it(`holds exactly what was written, and no error shows, in ${KILLS} kills (seed ${SEED})`, async () => {
    const store = await openAt(server);
    const surfaced = untilError(await openWithoutRetries());
    let sent = 0;
    let end = Number.POSITIVE_INFINITY;
    const ingest = async (): Promise<void> => {
      for (; sent < end; sent += BATCH) {
        const report = await store.apply(reports(sent, BATCH));
        expect(report).toMatchObject({ added: BATCH, replaced: 0, unchanged: 0 });
      }
    };
    const killing = killAndRestart(() => sent).then(() => {
      end = sent + 5 * BATCH;
    });
    await Promise.all([ingest(), killing]);
    await store.close();
    expect(await contentAt(server)).toEqual(await undisturbed(reports(0, sent)));
    expect(await surfaced, 'without retries').toMatchObject({ code: 'E_STORE_DOWN' });
  });
});
