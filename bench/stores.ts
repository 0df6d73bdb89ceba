import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assetPath, loadOntology } from '../src/assets.ts';
import type { ClaimDocument } from '../src/domain/claim.ts';
import type { GraphStore, StoredDocument } from '../src/ports/graph-store.ts';
import { ask } from '../src/query/ask.ts';
import { loadQuestions } from '../src/query/library.ts';
import type { Question } from '../src/query/question.ts';
import { normalizeDocument } from '../src/resolve/normalize.ts';
import { projectDocument } from '../src/resolve/project.ts';
import { openStore } from '../src/store/open.ts';
import { HUB, inventedDocument } from './stores/invented.ts';

const HELP = `Measures the embedded store on invented claim documents: every predicate, and names that many documents share.

  npx tsx bench/stores.ts [RELATIONSHIPS] [DOCUMENTS]

Loads documents until they have RELATIONSHIPS (100000) relationships of all kinds: claim documents in, journal and index
out. Then asks every question several times with several parameters, and last adds one document at a time to open stores
of 1,000 and of DOCUMENTS (20000) brief ones. The seed is fixed. Run it on an idle machine: times are wall-clock.
Bars: load 20 s; 250 ms for the 95th percentile of each question; a document is added in at most 1.5 times the time.`;

const BAR = { loadSeconds: 20, answerMs: 250, growth: 1.5 };
const SEED = 1;
const ROUNDS = 7;
const SMALL = 1000;
const ADDED = 60;

const ontology = loadOntology();
const project = (document: ClaimDocument) => projectDocument(document, ontology);
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

function storedDocument(index: number, brief: boolean): StoredDocument {
  const document = normalizeDocument(inventedDocument(SEED, index, ontology, brief), ontology);
  return { document, graph: project(document) };
}

/** Runs a job on a store of its own in a directory that is gone afterwards. */
async function withStore(job: (store: GraphStore) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-bench-'));
  const store = await openStore(join(folder, 'store'), { ontology, project });
  try {
    await store.migrate();
    await job(store);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
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

/** What a question is asked with: its defaults, and for parameters that take a name, a person and a nation of many articles. */
function variants({ parameters }: Question): Record<string, string>[] {
  const names = parameters.filter(({ type }) => type === 'string').map(({ name }) => name);
  const needed = parameters.filter((parameter) => parameter.default === undefined).map(({ name }) => name);
  const fill = (which: readonly string[], values: readonly string[]) =>
    Object.fromEntries(which.map((name, index) => [name, values[index % values.length]!]));
  return [fill(needed, [HUB.person, HUB.nation]), fill(names, [HUB.nation, HUB.person])];
}

/** A question without an answer took for ever. */
async function questions(store: GraphStore): Promise<void> {
  for (const question of loadQuestions(assetPath('cypher/questions'))) {
    const times: number[] = [];
    for (const given of variants(question))
      for (let round = 0; round < ROUNDS; round++) {
        const started = performance.now();
        const answered = await ask(store, question, given, { timeoutMs: 60_000 }).catch(() => null);
        times.push(answered === null ? Number.POSITIVE_INFINITY : performance.now() - started);
      }
    line(question.name, percentile(times, 0.95), 'ms', BAR.answerMs);
  }
}

/** The median time to add one document to a store, in ms. */
async function adding(store: GraphStore, from: number): Promise<number> {
  const times: number[] = [];
  for (let index = from; index < from + ADDED; index++) {
    const document = storedDocument(index, true);
    const started = performance.now();
    await store.apply([document]);
    times.push(performance.now() - started);
  }
  return percentile(times, 0.5);
}

async function growth(store: GraphStore, documents: number): Promise<void> {
  const fill = async (from: number, to: number): Promise<void> => {
    for (let index = from; index < to; index += 25)
      await store.apply(Array.from({ length: 25 }, (_, each) => storedDocument(index + each, true)));
  };
  await fill(0, SMALL);
  const small = await adding(store, documents * 2);
  await fill(SMALL, documents);
  const large = await adding(store, documents * 3);
  console.log(`one document: ${small.toFixed(2)} ms at ${SMALL} documents, ${large.toFixed(2)} ms at ${documents}`);
  line('growth of adding one document', large / small, 'times', BAR.growth);
}

if (process.argv.includes('--help')) console.log(HELP);
else {
  const [relationships = 100_000, documents = 20_000] = process.argv.slice(2).map(Number);
  await withStore(async (store) => {
    await load(store, relationships);
    await questions(store);
  });
  await withStore((store) => growth(store, documents));
  process.exitCode = ok ? 0 : 1;
}
