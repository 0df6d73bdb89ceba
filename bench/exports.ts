import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openStore } from '../src/store/open.ts';
import { growthOf, touched } from './exports/memory.ts';
import { syntheticSource } from './exports/synthetic.ts';
import { timesBare } from './exports/throughput.ts';
import { ontology, project, storedDocument } from './stores/stored.ts';

const HELP = `Speed and memory of exports.

  npm run bench:exports [-- --claims N] [--relationships N] [--store DIRECTORY] [--runs N]

Speed: NDJSON and CSV of 20,000 claims in memory against stringifying and writing the same records bare, in CPU time in
turns; bar: 2 times. Memory: CSV, GEXF and NDJSON of CLAIMS (1000000) claims that are made as they are read, and of an
embedded store with RELATIONSHIPS (1000000) relationships of all kinds, which is made first unless DIRECTORY has one; that
takes minutes. Bar: 200 MB of resident memory above what the store has that was just opened, and above one whose engine has
decoded its properties, which questions make it do; --runs (3) tells how often, each in a process of its own.
--relationships 0 leaves the store out.`;

const BAR = { times: 2, megabytes: 200 };
const FORMATS = ['ndjson', 'csv', 'gexf'];

let ok = true;
function line(label: string, value: number, unit: string, bar: number): void {
  ok &&= value <= bar;
  console.log(
    `${label.padEnd(72)}${value.toFixed(2).padStart(9)} ${unit} (bar ${bar})${value <= bar ? '' : '  MISSED'}`,
  );
}

/** Measures in a process of its own, whose memory nothing else has grown. */
function apart(...words: readonly string[]): { written: number; growth: number; note?: string } {
  const script = fileURLToPath(import.meta.url);
  const { stdout, status } = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', script, ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}`);
  return JSON.parse(stdout);
}

const open = (directory: string) => openStore(directory, { ontology, project });

/** Fills a new store until it has so many relationships. */
async function fill(directory: string, relationships: number): Promise<void> {
  const store = await open(directory);
  for (let documents = 0, loaded = 0; loaded < relationships; documents += 25) {
    const batch = Array.from({ length: 25 }, (_, index) => storedDocument(documents + index, false));
    await store.apply(batch);
    loaded += batch.reduce((sum, { graph }) => sum + graph.relationships.length, 0);
  }
  await store.close();
}

async function ofStore(directory: string, format: string, decoded: boolean): Promise<object> {
  const store = await open(directory);
  const resident = (): string => (process.memoryUsage().rss / 1e6).toFixed(0);
  const opened = resident();
  if (decoded) await touched(store);
  const note = decoded ? `open ${opened} MB, decoded ${resident()} MB` : `open ${opened} MB`;
  const measured = await growthOf(store, format);
  await store.close();
  return { ...measured, note };
}

/** A format several times over, from a store that was just opened and from one that has decoded its properties. */
function ofStores(store: string, format: string, runs: number): void {
  for (const state of ['opened', 'decoded'])
    for (let run = 0; run < runs; run += 1) {
      const { written, growth, note } = apart('--measure', format, '--store', store, '--state', state);
      line(`${format}: store ${state}, ${written.toFixed(0)} MB (${note})`, growth, 'MB', BAR.megabytes);
    }
}

interface Sizes {
  readonly claims: number;
  readonly relationships: number;
  readonly runs: number;
}

async function all({ claims, relationships, runs }: Sizes, directory: string | undefined): Promise<void> {
  for (const format of ['ndjson', 'csv'])
    line(`${format}: CPU time of bare writing`, await timesBare(format, syntheticSource(20_000)), 'times', BAR.times);
  for (const format of FORMATS) {
    const { written, growth } = apart('--measure', format, '--claims', String(claims));
    line(`${format}: ${claims} claims, ${written.toFixed(0)} MB`, growth, 'MB', BAR.megabytes);
  }
  if (relationships === 0 && directory === undefined) return;
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-exports-'));
  try {
    const store = directory ?? join(folder, 'store');
    if (directory === undefined) await fill(store, relationships);
    for (const format of FORMATS) ofStores(store, format, runs);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    claims: { type: 'string', default: '1000000' },
    relationships: { type: 'string', default: '1000000' },
    runs: { type: 'string', default: '3' },
    store: { type: 'string' },
    state: { type: 'string' },
    measure: { type: 'string' },
  },
});
const { help, measure, store, state } = values;
const claims = Number(values.claims);
if (help) console.log(HELP);
else if (measure !== undefined) {
  const measured =
    store === undefined ? growthOf(syntheticSource(claims), measure) : ofStore(store, measure, state === 'decoded');
  console.log(JSON.stringify(await measured));
} else {
  await all({ claims, relationships: Number(values.relationships), runs: Number(values.runs) }, store);
  process.exitCode = ok ? 0 : 1;
}
