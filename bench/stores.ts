import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { assetPath } from '../src/assets.ts';
import type { GraphStore } from '../src/ports/graph-store.ts';
import { ask } from '../src/query/ask.ts';
import { loadQuestions } from '../src/query/library.ts';
import type { Question } from '../src/query/question.ts';
import { openStore } from '../src/store/open.ts';
import { HUB } from './stores/invented.ts';
import { neo4jGrowth, neo4jLoad } from './stores/neo4j.ts';
import { ontology, project, storedDocument } from './stores/stored.ts';

const HELP = `Measures the stores on invented claim documents: every predicate, and names that many documents share.

  npx tsx bench/stores.ts [--growth] [RELATIONSHIPS] [DOCUMENTS]
  npx tsx bench/stores.ts --neo4j [--growth] [DOCUMENTS]

The embedded store: loads documents until they have RELATIONSHIPS (100000) relationships of all kinds: claim documents in, journal and index
out. Then asks every question several times with several parameters. Last it opens stores of 1,000 and of DOCUMENTS
(20000) brief ones and adds one document at a time to them; --growth does only this. The seed is fixed. Run it on an idle
machine: times are wall-clock, but for those of adding, which are CPU time.
Bars: load 20 s; 250 ms for the 95th percentile of each question; a document is added in at most 1.5 times the time; 2 s
to open the larger store.

--neo4j starts servers of its own (Java 17): it loads the same documents by the store and by loops that use the driver
alone, in turn, then adds one document at a time to servers of 1,000 and of DOCUMENTS (100000) brief ones, which
neo4j-admin loaded. Bars: 1.25 times the time of the faster loop; 1.5 times the time for one document.`;

const BAR = { loadSeconds: 20, answerMs: 250, growth: 1.5, openSeconds: 2 };
const ROUNDS = 7;
const SMALL = 1000;
const ADDED = 60;

let ok = true;

/** One line of the table: a value, its bar, and whether it holds. */
function line(label: string, value: number, unit: string, bar: number): void {
  const holds = value <= bar;
  ok &&= holds;
  console.log(
    `${label.padEnd(34)}${value.toFixed(2).padStart(10)} ${unit.padEnd(5)} bar ${bar}${holds ? '' : '  MISSED'}`,
  );
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!;
}

/** Runs a job with the directory of a store, which is gone afterwards. */
async function withDirectory(job: (directory: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-bench-'));
  try {
    await job(join(folder, 'store'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function withStore<T>(directory: string, job: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openStore(directory, { ontology, project });
  try {
    return await job(store);
  } finally {
    await store.close();
  }
}

/** Loads documents until there are that many relationships. */
async function load(store: GraphStore, relationships: number): Promise<void> {
  const started = performance.now();
  let [loaded, documents] = [0, 0];
  while (loaded < relationships) {
    const batch = Array.from({ length: 25 }, (_, index) => storedDocument(documents + index, false));
    await store.apply(batch);
    documents += batch.length;
    loaded += batch.reduce((sum, { graph }) => sum + graph.relationships.length, 0);
  }
  console.log(`${documents} documents, ${loaded} relationships`);
  line('load', (performance.now() - started) / 1000, 's', BAR.loadSeconds);
}

/** What a question is asked with: its defaults, and for parameters that take a name, an article or names of many articles. */
function variants({ parameters }: Question): Record<string, string>[] {
  const names = parameters.filter(({ type }) => type === 'string').map(({ name }) => name);
  const needed = parameters.filter((parameter) => parameter.default === undefined).map(({ name }) => name);
  const fill = (which: readonly string[], values: readonly string[]) =>
    Object.fromEntries(
      which.map((name, index) => [name, name === 'article' ? HUB.article : values[index % values.length]!]),
    );
  const asked = [fill(needed, [HUB.person, HUB.nation]), fill(names, [HUB.nation, HUB.person])];
  return [...asked, fill(names, [HUB.person, HUB.otherNation])];
}

/** A question that failed took for ever, and one that found nothing whatever it was asked with was not measured. */
async function questions(store: GraphStore): Promise<void> {
  for (const question of loadQuestions(assetPath('cypher/questions'))) {
    const times: number[] = [];
    let found = 0;
    for (const given of variants(question))
      for (let round = 0; round < ROUNDS; round++) {
        const started = performance.now();
        const answered = await ask(store, question, given, { timeoutMs: 60_000 }).catch(() => null);
        times.push(answered === null ? Number.POSITIVE_INFINITY : performance.now() - started);
        found += answered?.rows.length ?? 0;
      }
    line(question.name, found > 0 ? percentile(times, 0.95) : Number.POSITIVE_INFINITY, 'ms', BAR.answerMs);
  }
}

/** The median CPU time to add one document to a store, in ms. */
async function adding(store: GraphStore, from: number): Promise<number> {
  const times: number[] = [];
  for (let index = from; index < from + ADDED; index++) {
    const document = storedDocument(index, true);
    const before = process.cpuUsage();
    await store.apply([document]);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return percentile(times, 0.5);
}

/** Fills a store up to a number of documents, opens it again and adds to it: seconds to open, ms to add one. */
async function atSize(directory: string, from: number, to: number): Promise<{ open: number; add: number }> {
  await withStore(directory, async (store) => {
    for (let index = from; index < to; index += 25)
      await store.apply(Array.from({ length: 25 }, (_, each) => storedDocument(index + each, true)));
  });
  const started = performance.now();
  return withStore(directory, async (store) => {
    const open = (performance.now() - started) / 1000;
    return { open, add: await adding(store, to * 100) };
  });
}

async function growth(directory: string, documents: number): Promise<void> {
  const small = await atSize(directory, 0, SMALL);
  const large = await atSize(directory, SMALL, documents);
  for (const [count, { open, add }] of [[SMALL, small] as const, [documents, large] as const])
    console.log(`${count} documents: opened in ${open.toFixed(2)} s, one more added in ${add.toFixed(2)} ms of CPU`);
  line('growth of adding one document', large.add / small.add, 'times', BAR.growth);
  line('opening', large.open, 's', BAR.openSeconds);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    help: { type: 'boolean', default: false },
    growth: { type: 'boolean', default: false },
    neo4j: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(HELP);
else if (values.neo4j) {
  if (!values.growth) await neo4jLoad(line);
  await neo4jGrowth(line, Number(positionals[0] ?? 100_000));
  process.exitCode = ok ? 0 : 1;
} else {
  const [relationships = 100_000, documents = 20_000] = positionals.map(Number);
  if (!values.growth)
    await withDirectory((directory) =>
      withStore(directory, async (store) => {
        await load(store, relationships);
        await questions(store);
      }),
    );
  await withDirectory((directory) => growth(directory, documents));
  process.exitCode = ok ? 0 : 1;
}
