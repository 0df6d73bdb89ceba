import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { graphHash } from '../../src/export/graph-hash.ts';
import type { GraphStore, StoredDocument } from '../../src/ports/graph-store.ts';
import { Journal } from '../../src/store/embedded/journal.ts';
import { openStore } from '../../src/store/open.ts';
import { correction } from '../contract/corrections.ts';
import { bombing, denial, denialCorrected, ontology, project, warnings } from '../contract/documents.ts';
import { openBoth } from './both.ts';
import { numbered } from './numbered.ts';

const root = mkdtempSync(join(tmpdir(), 'claimgraph-corrections-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let folders = 0;
const folder = () => join(root, String(folders++));

const DOCUMENTS = [warnings, denial, denialCorrected, bombing, numbered(1), numbered(8)];

const NORLAND = { id: 'nation:norland', type: 'Nation', name: 'Norland' };
const BUREAU = { id: 'agency:harbour-bureau', type: 'Agency', name: 'Harbour Bureau' };
const POST = { id: 'agency:post-1', type: 'Agency', name: 'Post 1' };
const GUARD = { id: 'agency:coast-guard', type: 'Agency', name: 'Coast Guard' };
const SPLIT = { id: `${BUREAU.id}~doc:denial`, type: 'Agency', name: 'another bureau' };
const COURIER = { id: 'organization:the-norland-courier', type: 'Organization', name: 'The Courier' };

/** Corrections that meet: chains and circles of merges, a publisher, two of one claim, names of what was merged. */
const CHANGES: readonly object[] = [
  ...[warnings, denial, bombing, numbered(1)].flatMap(({ document: { doc, claims } }) =>
    claims.flatMap(({ id: claim }) => [
      { kind: 'reject', document: doc.id, claim },
      { kind: 'confirm', document: doc.id, claim },
      { kind: 'amend', document: doc.id, claim, to: { subject: GUARD, modality: 'possible' } },
      { kind: 'amend', document: doc.id, claim, to: { object: null, predicate: 'ACCUSED', attributedTo: POST } },
    ]),
  ),
  ...[
    [BUREAU, POST],
    [POST, GUARD],
    [GUARD, BUREAU],
    [BUREAU, GUARD],
    [SPLIT, POST],
    [NORLAND, GUARD],
    [COURIER, BUREAU],
  ].map(([from, into]) => ({ kind: 'merge', from: from!.id, into })),
  { kind: 'split', document: 'doc:denial', entity: BUREAU.id },
  { kind: 'split', document: 'doc:warnings', entity: NORLAND.id },
  { kind: 'split', document: 'doc:warnings', entity: COURIER.id },
  ...[NORLAND, BUREAU, POST, GUARD, SPLIT, COURIER].flatMap(({ id }) => [
    { kind: 'rename', entity: id, name: `new name of ${id}` },
    { kind: 'retype', entity: id, type: 'Group' },
  ]),
];
const CORRECTIONS = CHANGES.map((change, index) =>
  correction(change, { time: `2031-06-0${(index % 4) + 1}T10:00:00Z` }),
);

/** A step by the positions of what it takes in `DOCUMENTS` and `CORRECTIONS`, which keeps a counterexample short. */
type Step =
  | { readonly apply: readonly number[] }
  | { readonly remove: number }
  | { readonly correct: readonly number[] }
  | { readonly undo: number };

const positions = (values: readonly unknown[]) => values.map((_, index) => index);
const one = (values: readonly unknown[]) => fc.constantFrom(...positions(values));
const some = (values: readonly unknown[], maxLength: number) =>
  fc.subarray(positions(values), { minLength: 1, maxLength });

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: some(DOCUMENTS, 6).map((apply): Step => ({ apply })) },
    { weight: 1, arbitrary: one(DOCUMENTS).map((remove): Step => ({ remove })) },
    { weight: 4, arbitrary: some(CORRECTIONS, 4).map((correct): Step => ({ correct })) },
    { weight: 2, arbitrary: one(CORRECTIONS).map((undo): Step => ({ undo })) },
  ),
  { minLength: 4, maxLength: 14 },
);

async function take(store: GraphStore, step: Step): Promise<unknown> {
  if ('apply' in step) return store.apply(step.apply.map((index) => DOCUMENTS[index]!));
  if ('remove' in step) return store.remove(DOCUMENTS[step.remove]!.graph.docId);
  if ('correct' in step) return store.correct(step.correct.map((index) => CORRECTIONS[index]!));
  return store.undo(CORRECTIONS[step.undo]!.id);
}

/** What the steps leave: the last reading of each document, and the corrections that were not taken back. */
function leftBy(all: readonly Step[]) {
  const documents = new Map<string, StoredDocument>();
  const corrections = new Set<number>();
  for (const step of all) {
    if ('apply' in step)
      for (const index of step.apply) documents.set(DOCUMENTS[index]!.graph.docId, DOCUMENTS[index]!);
    else if ('remove' in step) documents.delete(DOCUMENTS[step.remove]!.graph.docId);
    else if ('correct' in step) for (const index of step.correct) corrections.add(index);
    else corrections.delete(step.undo);
  }
  return { documents: [...documents.values()], corrections: [...corrections].map((index) => CORRECTIONS[index]!) };
}

const stateOf = async (store: GraphStore) => ({
  hash: graphHash(await store.graph()),
  corrections: await store.corrections(),
});

const openEmbedded = async (at: string): Promise<GraphStore> => openStore(at, { ontology, project });

/** What a store holds that took everything at once, corrections last. */
async function atOnce(all: readonly Step[]) {
  const store = await openEmbedded(folder());
  const { documents, corrections } = leftBy(all);
  await store.apply(documents);
  await store.correct(corrections);
  const state = await stateOf(store);
  await store.close();
  return state;
}

describe('documents and corrections that come and go in any order', () => {
  it('leave what the last ones alone make, in an embedded store, also after its index is built again', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const at = folder();
        const store = await openEmbedded(at);
        for (const step of all) await take(store, step);
        const state = await stateOf(store);
        await store.close();
        expect(state).toEqual(await atOnce(all));
        rmSync(join(at, 'index'), { recursive: true });
        const again = await openEmbedded(at);
        expect(await stateOf(again)).toEqual(state);
        await again.close();
      }),
      { numRuns: 25 },
    );
  });

  it('are made up for where the journal has corrections that the index lacks', async () => {
    const at = folder();
    const store = await openEmbedded(at);
    await store.apply(DOCUMENTS);
    await store.close();
    const journal = Journal.open(at);
    journal.append([{ kind: 'correct', corrections: CORRECTIONS }]);
    journal.append([{ kind: 'undo', correction: CORRECTIONS[0]!.id }]);
    journal.close();
    const again = await openEmbedded(at);
    const all = [{ apply: positions(DOCUMENTS) }, { correct: positions(CORRECTIONS) }, { undo: 0 }];
    expect(await stateOf(again)).toEqual(await atOnce(all));
    await again.close();
  });

  it('leave the same on Neo4j', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const [embedded, server] = await openBoth(folder());
        for (const step of all) expect(await take(server, step)).toEqual(await take(embedded, step));
        const state = await stateOf(server);
        expect(state).toEqual(await stateOf(embedded));
        await embedded.close();
        await server.close();
        expect(state).toEqual(await atOnce(all));
      }),
      { numRuns: 3 },
    );
  }, 300_000);
});
