import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore, StoredDocument } from '../../src/ports/graph-store.ts';
import { ask } from '../../src/query/ask.ts';
import type { GivenParameters } from '../../src/query/parameters.ts';
import type { Question } from '../../src/query/question.ts';
import { project } from '../contract/documents.ts';
import { drawParameters } from '../random/asking.ts';
import { Draw } from '../random/draw.ts';
import { storedSet } from '../random/stored-set.ts';
import { questions } from '../stores/answers.ts';
import { openBoth } from '../stores/both.ts';
import { size } from './size.ts';

const GRAPHS = size(50, 1);
/** How often each question is asked of each graph. */
const TURNS = 2;
/** In so many of its answers, at least, a question must have rows; the short cut is too short to tell. */
const LEAST_ANSWERED = size(5, 0);
const SEED = 20310801;
/** A busy server plans a long question for seconds when it sees a new graph. */
const PATIENT = { timeoutMs: 60_000 };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimgraph-random-questions-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Documents = readonly StoredDocument[];

/** Documents of which the last one tells a claim less. */
function withoutLastClaim(documents: Documents): Documents {
  const { document } = documents.at(-1)!;
  const shorter = { ...document, claims: document.claims.slice(0, -1) };
  return [...documents.slice(0, -1), { document: shorter, graph: project(shorter) }];
}

/** Both stores with the documents of one set, or with what becomes of them on the way to the server. */
async function filled(seed: number, onTheWay: (documents: Documents) => Documents) {
  const [embedded, server] = await openBoth(mkdtempSync(join(folder, 'store-')));
  const { documents } = storedSet(seed);
  await embedded.apply(documents);
  await server.apply(onTheWay(documents));
  return [embedded, server] as const;
}

/** What one question answers on both stores; null where a store answers otherwise. */
async function rowsOf(stores: readonly GraphStore[], question: Question, given: GivenParameters) {
  const answers: string[] = [];
  let rows = 0;
  for (const store of stores) {
    const answer = await ask(store, question, given, PATIENT);
    answers.push(JSON.stringify(answer));
    rows = answer.rows.length;
  }
  return answers[0] === answers[1] ? rows : null;
}

/** Asks everything of one graph. `answered` gets the names of the questions that had rows. */
async function askAll(
  seed: number,
  answered: Map<string, number>,
  onTheWay = (documents: Documents) => documents,
): Promise<string[]> {
  const stores = await filled(seed, onTheWay);
  const different: string[] = [];
  try {
    const graph = await stores[0].graph();
    const draw = new Draw(seed);
    for (const question of questions)
      for (let turn = 0; turn < TURNS; turn += 1) {
        const given = drawParameters(draw, question, graph);
        const rows = await rowsOf(stores, question, given);
        if (rows === null) different.push(`seed ${seed}: ${question.name} ${JSON.stringify(given)}`);
        else if (rows > 0) answered.set(question.name, (answered.get(question.name) ?? 0) + 1);
      }
  } finally {
    for (const store of stores) await store.close();
  }
  return different;
}

describe(`${GRAPHS} random graphs, every question (seeds from ${SEED})`, () => {
  it('both stores give the same rows in the same order, and every question has some', async () => {
    const different: string[] = [];
    const answered = new Map<string, number>();
    for (let seed = SEED; seed < SEED + GRAPHS; seed += 1) different.push(...(await askAll(seed, answered)));
    console.log(`answers with rows: ${JSON.stringify(Object.fromEntries(answered))}`);
    expect(different).toEqual([]);
    const seldom = questions.filter(({ name }) => (answered.get(name) ?? 0) < LEAST_ANSWERED);
    expect(seldom.map(({ name }) => name)).toEqual([]);
  });

  it('would notice that one store lacks one claim', async () => {
    const different: string[] = [];
    for (let seed = SEED; seed < SEED + 5 && different.length === 0; seed += 1)
      different.push(...(await askAll(seed, new Map(), withoutLastClaim)));
    expect(different.length).toBeGreaterThan(0);
  });
});
