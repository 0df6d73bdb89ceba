import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { type StartedServer, startNeo4j } from '../../scripts/neo4j/server.ts';
import { writeNewFolder } from '../../src/cli/new-folder.ts';
import type { ClaimDocument } from '../../src/domain/claim.ts';
import { importCommand, writeAdminImport } from '../../src/export/neo4j-admin.ts';
import type { GraphStore } from '../../src/ports/graph-store.ts';
import { batches } from '../../src/store/batches.ts';
import { bulkRows } from '../../src/store/bulk-rows.ts';
import { openStore } from '../../src/store/open.ts';
import { neo4jAdmin } from '../../test/stores/bulk-home.ts';
import { bareLoop, inPieces, stepsOf } from './bare-loop.ts';
import { ontology, project, storedDocument } from './stored.ts';

const LOADED = 200;
const ROUNDS = 3;
const PIECE = 1000;
const SMALL = 1000;
const [WARM_UP, ADDED] = [40, 60];

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** CPU time of a server and of this process so far, in ms; the server's only where /proc tells it. */
function cpuMs({ pid }: StartedServer): number {
  const { user, system } = process.cpuUsage();
  const fields = pid === undefined ? [] : readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  const ticks = Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
  return (user + system) / 1000 + ticks * 10;
}

/** How long a job takes: by the clock, and in CPU time of server and client. */
async function timed(server: StartedServer, job: () => Promise<unknown>) {
  const [started, before] = [performance.now(), cpuMs(server)];
  await job();
  return { ms: performance.now() - started, cpu: cpuMs(server) - before };
}

const openAt = async ({ uri, user, password }: StartedServer, batchSize?: number): Promise<GraphStore> => {
  const options = { ontology, project, credentials: { username: user, password } };
  const store = await openStore(uri, { ...options, ...(batchSize !== undefined && { batchSize }) });
  await store.migrate();
  return store;
};

async function empty(driver: Driver): Promise<void> {
  const session = driver.session();
  await session.run('MATCH (n) WHERE NOT n:Schema CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  await session.close();
}

/** Prints one line of the table: a value that should be at most its bar. */
type Line = (label: string, value: number, unit: string, bar: number) => void;

/** Loads the same documents by the store and by bare loops in turn, and compares medians. */
export async function neo4jLoad(line: Line): Promise<void> {
  const server = await startNeo4j();
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  const documents = Array.from({ length: LOADED }, (_, index) => storedDocument(index, false));
  const store = await openAt(server);
  const small = await openAt(server, 25);
  const alike = await Promise.all(batches(documents, store.batchSize).map(stepsOf));
  const pieces = inPieces(await stepsOf(documents), PIECE);
  const jobs = {
    'bare loop, transactions as the store': () => bareLoop(driver, alike),
    [`bare loop, ${PIECE} rows a statement and transaction`]: () => bareLoop(driver, pieces),
    store: () => store.apply(documents),
    'store, 25 documents a transaction': () => small.apply(documents),
  };
  const times = Object.entries(jobs).map(([name, job]) => ({ name, job, ms: [] as number[], cpu: [] as number[] }));
  for (let round = 0; round <= ROUNDS; round++)
    for (const { job, ms, cpu } of times) {
      await empty(driver);
      const took = await timed(server, job);
      // The first round is for the server to warm up.
      if (round > 0) [ms.push(took.ms), cpu.push(took.cpu)];
    }
  for (const { name, ms, cpu } of times)
    console.log(`${LOADED} documents by ${name}: ${median(ms).toFixed(0)} ms, CPU ${median(cpu).toFixed(0)} ms`);
  const [alikeLoop, piecesLoop, own] = times.map(({ ms }) => median(ms));
  line('Neo4j load beside the faster bare loop', own! / Math.min(alikeLoop!, piecesLoop!), 'times', 1.25);
  for (const one of [store, small, driver]) await one.close();
  await server.stop();
}

async function* briefDocuments(count: number): AsyncGenerator<ClaimDocument> {
  for (let index = 0; index < count; index++) yield storedDocument(index, true).document;
}

/** A server that holds so many brief documents, loaded with neo4j-admin. */
async function imported(folder: string, count: number): Promise<StartedServer> {
  const { home, run } = neo4jAdmin(folder);
  const rows = bulkRows(briefDocuments(count), { ontology, project });
  const written = await writeNewFolder(join(folder, 'csv'), (files) => writeAdminImport(rows, files));
  await run(`cd ${join(folder, 'csv')} && ${importCommand(written, 'neo4j')}`);
  return startNeo4j({ home });
}

/** Adds one document at a time to a small and a large server in turn, and compares medians. */
export async function neo4jGrowth(line: Line, count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-bench-neo4j-'));
  const servers: StartedServer[] = [];
  try {
    for (const size of [SMALL, count]) servers.push(await imported(join(folder, String(size)), size));
    const sides = await Promise.all(
      servers.map(async (server) => ({ server, store: await openAt(server), ms: [] as number[], cpu: [] as number[] })),
    );
    for (let index = 0; index < WARM_UP + ADDED; index++)
      for (const { server, store, ms, cpu } of sides) {
        const document = storedDocument(count * 3 + index, true);
        const took = await timed(server, () => store.apply([document]));
        if (index >= WARM_UP) [ms.push(took.ms), cpu.push(took.cpu)];
      }
    const [small, large] = sides.map(({ ms, cpu }) => ({ ms: median(ms), cpu: cpu.reduce((a, b) => a + b) / ADDED }));
    for (const [size, { ms, cpu }] of [[SMALL, small!] as const, [count, large!] as const])
      console.log(`Neo4j with ${size} documents: one more in ${ms.toFixed(1)} ms, CPU ${cpu.toFixed(1)} ms`);
    line('Neo4j growth of adding one', large!.ms / small!.ms, 'times', 1.5);
    for (const { store } of sides) await store.close();
  } finally {
    for (const server of servers) await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
