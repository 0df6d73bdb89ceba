import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startNeo4j } from '../scripts/neo4j/server.ts';
import { openStore } from '../src/store/open.ts';
import { type Extraction, timeExtraction } from './piles/extraction.ts';
import { newsArticle } from './piles/news.ts';
import { type Ingest, slopeOf, watchedIngest } from './piles/residence.ts';
import { ontology, project, storedDocument } from './stores/stored.ts';

/** Documents that are written to a store that was opened anew. */
const WRITTEN = 25;
const BAR = { times: 1.7, beyondGraph: 0.1, flat: 16 };

const HELP = `How fast piles of articles are read, and what they take of memory.

  npm run bench:piles [-- --extraction N] [--rounds N] [--articles N] [--workers N] [--neo4j]

Example: npm run bench:piles -- --extraction 200 --articles 2000

Invented articles of about 500 words. First, claims are read off N (1000) of them by one thread and by two, in turns, with
threads started anew each time, ROUNDS (2) times; the least time counts. Then a folder of N (10000) articles goes into an
embedded store, or with --neo4j into a server started for it (Java 17), by the command line with so many threads (2), in a
process whose resident memory is sampled. A 0 leaves a part out. Run it on an idle machine.
The engine of the embedded store keeps its graph in memory, so what the graph takes is told as well: by a process that does
nothing but open the store when it is done and write to it once, and one that does so with an empty one.
Bars: two threads are 1.7 times as fast as one; beyond the graph, memory grows by a tenth of it at most, and with a server by
${BAR.flat} MB for 1,000 articles.`;

let ok = true;
function line(label: string, value: number, unit: string, holds = true): void {
  ok &&= holds;
  console.log(`${label.padEnd(58)}${value.toFixed(2).padStart(10)} ${unit}${holds ? '' : '  MISSED'}`);
}

const fastest = (rounds: readonly Extraction[]): Extraction =>
  rounds.reduce((best, round) => (round.wall < best.wall ? round : best));

async function extraction(articles: number, rounds: number): Promise<void> {
  const runs: Record<1 | 2, Extraction[]> = { 1: [], 2: [] };
  for (let round = 0; round < rounds; round++)
    for (const workers of [1, 2] as const) runs[workers].push(await timeExtraction(articles, workers));
  const [one, two] = [fastest(runs[1]), fastest(runs[2])];
  for (const [label, { wall, cpu, main, claims }] of [
    ['one thread', one],
    ['two threads', two],
  ] as const) {
    line(`${articles} articles, ${claims} claims, ${label}`, wall, 's');
    line('  processor time, all threads', cpu, 's');
    line('  of that the thread that hands out and collects', main, 's');
  }
  line(`two threads (bar ${BAR.times})`, one.wall / two.wall, 'times as fast', one.wall / two.wall >= BAR.times);
}

/** What a process that does nothing but open a store holds, in MB. */
function opened(store: string): number {
  const script = fileURLToPath(import.meta.url);
  const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', script, '--opened', store], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`opening ${store} ended with ${status}`);
  return Number(stdout);
}

/** The engine unpacks what it has on disk when it is first written to. */
async function open(directory: string): Promise<void> {
  const store = await openStore(directory, { ontology, project });
  await store.migrate();
  await store.apply(Array.from({ length: WRITTEN }, (_, index) => storedDocument(index, true)));
  console.log(process.memoryUsage().rss / 1e6);
  await store.close();
}

/** Fills a store, and says how fast that goes and by how many MB memory grows for 1,000 articles. */
async function filled(folder: string, articles: number, ingest: Ingest): Promise<number> {
  mkdirSync(join(folder, 'articles'));
  for (let index = 0; index < articles; index++)
    writeFileSync(join(folder, 'articles', `${index}.txt`), newsArticle(index));
  const { seconds, samples } = await watchedIngest(join(folder, 'articles'), ingest);
  const into = ingest.variables === undefined ? 'an embedded store' : 'Neo4j';
  line(`${articles} articles into ${into}, ${ingest.workers} threads`, articles / seconds, 'articles a second');
  line('resident memory at most', Math.max(...samples.map(({ resident }) => resident)), 'MB');
  return slopeOf(samples);
}

async function pile(folder: string, articles: number, workers: number): Promise<void> {
  const store = join(folder, 'store');
  const slope = await filled(folder, articles, { store, workers });
  const graph = ((opened(store) - opened(join(folder, 'empty'))) / articles) * 1000;
  line('  grows in the last two thirds by', slope, 'MB for 1,000 articles');
  line('  of that the graph itself, in a store opened anew', graph, 'MB for 1,000 articles');
  const rest = slope - graph;
  const most = BAR.beyondGraph * graph;
  line(`  beyond the graph (bar ${most.toFixed(0)})`, rest, 'MB for 1,000 articles', rest <= most);
}

async function pileOnServer(folder: string, articles: number, workers: number): Promise<void> {
  const server = await startNeo4j();
  try {
    const variables = { NEO4J_USERNAME: server.user, NEO4J_PASSWORD: server.password };
    const slope = await filled(folder, articles, { store: server.uri, workers, variables });
    const label = `  grows in the last two thirds by (bar ${BAR.flat})`;
    line(label, slope, 'MB for 1,000 articles', slope <= BAR.flat);
  } finally {
    await server.stop();
  }
}

async function inFolder(job: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-piles-'));
  try {
    await job(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const { values } = parseArgs({
  options: {
    help: { type: 'boolean' },
    extraction: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '2' },
    articles: { type: 'string', default: '10000' },
    workers: { type: 'string', default: '2' },
    neo4j: { type: 'boolean', default: false },
    opened: { type: 'string' },
  },
});
if (values.help) console.log(HELP);
else if (values.opened !== undefined) await open(values.opened);
else {
  if (values.extraction !== '0') await extraction(Number(values.extraction), Number(values.rounds));
  const [articles, workers] = [Number(values.articles), Number(values.workers)];
  if (articles > 0) await inFolder((folder) => (values.neo4j ? pileOnServer : pile)(folder, articles, workers));
  process.exitCode = ok ? 0 : 1;
}
