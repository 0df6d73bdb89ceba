import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openStore } from '../src/store/open.ts';
import { type Extraction, timeExtraction } from './piles/extraction.ts';
import { newsArticle } from './piles/news.ts';
import { slopeOf, watchedIngest } from './piles/residence.ts';
import { ontology, project } from './stores/stored.ts';

const HELP = `How fast piles of articles are read, and what they take of memory.

  npm run bench:piles [-- --extraction N] [--rounds N] [--articles N] [--workers N]

Example: npm run bench:piles -- --extraction 200 --articles 2000

Invented articles of about 500 words. First, claims are read off N (1000) of them by one thread and by two, in turns, with
threads started anew each time, ROUNDS (2) times; the least time counts. Then a folder of N (10000) articles goes into an
embedded store by the command line with so many threads (2), in a process whose resident memory is sampled. The engine of
the store keeps its graph in memory, so what the graph takes is told as well, by a process that does nothing but open the
store when it is done, and one that opens an empty one. A 0 leaves a part out. Run it on an idle machine.
Bars: two threads are 1.7 times as fast as one; beyond the graph, memory grows by a tenth of it
at most, which only shows in thousands of articles: before, what is compiled and kept on the way still comes.`;

const BAR = { times: 1.7, beyondGraph: 0.1 };

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

async function open(directory: string): Promise<void> {
  const store = await openStore(directory, { ontology, project });
  await store.migrate();
  console.log(process.memoryUsage().rss / 1e6);
  await store.close();
}

async function pile(articles: number, workers: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-piles-'));
  const store = join(folder, 'store');
  try {
    mkdirSync(join(folder, 'articles'));
    for (let index = 0; index < articles; index++)
      writeFileSync(join(folder, 'articles', `${index}.txt`), newsArticle(index));
    const { seconds, samples } = await watchedIngest(join(folder, 'articles'), store, workers);
    line(`${articles} articles into an embedded store, ${workers} threads`, articles / seconds, 'articles a second');
    line('resident memory at most', Math.max(...samples.map(({ resident }) => resident)), 'MB');
    const [slope, empty] = [slopeOf(samples), opened(join(folder, 'empty'))];
    const graph = ((opened(store) - empty) / articles) * 1000;
    line('  grows in the last two thirds by', slope, 'MB for 1,000 articles');
    line('  of that the graph itself, as a store opened anew has it', graph, 'MB for 1,000 articles');
    const rest = slope - graph;
    const most = BAR.beyondGraph * graph;
    line(`  beyond the graph (bar ${most.toFixed(0)})`, rest, 'MB for 1,000 articles', rest <= most);
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
    opened: { type: 'string' },
  },
});
if (values.help) console.log(HELP);
else if (values.opened !== undefined) await open(values.opened);
else {
  if (values.extraction !== '0') await extraction(Number(values.extraction), Number(values.rounds));
  if (values.articles !== '0') await pile(Number(values.articles), Number(values.workers));
  process.exitCode = ok ? 0 : 1;
}
