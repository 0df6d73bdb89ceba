import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ClaimgraphError } from '../../src/domain/errors.ts';
import type { GraphElement, Subgraph } from '../../src/domain/graph.ts';
import { parseSelection } from '../../src/domain/parse-selection.ts';
import { exportGraph } from '../../src/export/formats.ts';
import { hashOfElements } from '../../src/export/graph-hash.ts';
import { elementsWithin } from '../../src/export/subgraph.ts';
import { importClaims } from '../../src/pipeline.ts';
import type { GraphStore } from '../../src/ports/graph-store.ts';
import { ask } from '../../src/query/ask.ts';
import { findQuestion } from '../../src/query/library.ts';
import { select } from '../../src/query/select.ts';
import { readClaimDocuments } from '../../src/read/claim-documents.ts';
import { normalizeDocument } from '../../src/resolve/normalize.ts';
import type { Row } from '../../src/store/transaction.ts';
import { createVocabulary } from '../../src/store/vocabulary.ts';
import { graphElements } from '../../src/store/whole-graph.ts';
import { hostile, ontology, project } from '../contract/documents.ts';
import { gathered, wholeText } from '../export/gathered.ts';
import { harbour } from '../fixtures/viewer/open-store.ts';
import { courier, herald } from '../query/story.ts';
import { questions } from './answers.ts';
import { openBoth } from './both.ts';

/** By steps, by question, and an article full of hostile names. */
const SELECTIONS = ['entity:"Tomas Brack" hops:1', 'question:missed_warnings', 'document:doc:hostile'];

/** Names somebody whom only another article calls by an alias. */
const HERALD = 'document:doc:herald';

/** What a selection is made of in one of the stores, and what is written of it. */
interface Taken {
  readonly part: Subgraph;
  readonly elements: readonly GraphElement[];
  readonly ndjson: string;
  readonly script: string;
}

const root = mkdtempSync(join(tmpdir(), 'claimgraph-round-'));
const taken = new Map<string, Taken>();
let driver: Driver;
let empties: readonly GraphStore[];

const within = (store: Pick<GraphStore, 'elements'>, part: Subgraph) => elementsWithin(() => store.elements(), part);
const streamed = async function* <T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
};
const hashOf = (elements: readonly GraphElement[]): Promise<string> => hashOfElements(streamed(elements));

async function take(store: GraphStore, text: string): Promise<Taken> {
  const part = await select(store, parseSelection(text), (name, parameters) =>
    ask(store, findQuestion(questions, name), parameters),
  );
  const write = (format: string) => wholeText(exportGraph(store, { format, ontology, subgraph: part }));
  return {
    part,
    elements: await gathered(within(store, part)),
    ndjson: await write('ndjson'),
    script: await write('cypher'),
  };
}

beforeAll(async () => {
  const { uri, user, password } = inject('neo4j');
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const full = await openBoth(join(root, 'full'));
  const documents = [courier, herald, harbour(), hostile.document].map((input) => normalizeDocument(input, ontology));
  for (const store of full) {
    await store.apply(documents.map((document) => ({ document, graph: project(document) })));
    for (const text of [...SELECTIONS, HERALD]) taken.set(`${store.kind} ${text}`, await take(store, text));
    await store.close();
  }
  empties = await openBoth(join(root, 'empty'));
});
afterAll(async () => {
  for (const store of empties ?? []) await store.close();
  await driver?.close();
  rmSync(root, { recursive: true, force: true });
});

/** Reads claim documents as `claimgraph import` does; the first error ends it. */
async function* recordsIn(ndjson: string): AsyncGenerator<unknown> {
  const path = join(root, 'part.ndjson');
  writeFileSync(path, ndjson);
  for await (const found of readClaimDocuments(path)) {
    if (found instanceof ClaimgraphError) throw found;
    yield found.document;
  }
}

const statementsOf = (script: string): readonly string[] => script.split(/;\n/).filter((statement) => statement !== '');

/** The elements that a script makes in a new engine. */
async function replayed(script: string): Promise<readonly GraphElement[]> {
  const db = grafeo.GrafeoDB.create();
  const run = async (cypher: string, parameters = {}) =>
    (await db.executeCypher(cypher, parameters)).toArray() as readonly Row[];
  for (const statement of statementsOf(script)) await run(statement);
  const made = await gathered(graphElements(run, createVocabulary(ontology)));
  db.close();
  return made;
}

/** What a store has after an import of the claim documents, of the same part; it is empty again then. */
async function imported(store: GraphStore, { ndjson, part }: Taken): Promise<readonly GraphElement[]> {
  await importClaims(recordsIn(ndjson), { ontology, store });
  const [all, back] = [await gathered(store.elements()), await gathered(within(store, part))];
  for await (const { doc } of store.documents()) await store.remove(doc.id);
  expect(all.filter((one) => 'node' in one && one.node.labels[0] === 'Claim')).toHaveLength(part.claims.size);
  return back;
}

describe('a selection of a store', () => {
  it.each(SELECTIONS)(
    'has the same elements, and is written in the same bytes, whatever the kind: %s',
    async (text) => {
      const [embedded, server] = [taken.get(`embedded ${text}`)!, taken.get(`neo4j ${text}`)!];
      expect(embedded.part.claims.size).toBeGreaterThan(0);
      expect(server).toEqual(embedded);
    },
  );

  it.each(SELECTIONS)('comes back from NDJSON in either kind of store: %s', async (text) => {
    const written = taken.get(`embedded ${text}`)!;
    for (const store of empties)
      expect(await hashOf(await imported(store, written)), store.kind).toBe(await hashOf(written.elements));
  });

  it.each(SELECTIONS)('comes back from its Cypher script in either kind of database: %s', async (text) => {
    const { elements, script } = taken.get(`embedded ${text}`)!;
    expect(await hashOf(await replayed(script))).toBe(await hashOf(elements));
    const server = empties.find((store) => store.kind === 'neo4j')!;
    for (const statement of statementsOf(script)) await driver.executeQuery(statement);
    const hash = await hashOfElements(server.elements());
    await driver.executeQuery('MATCH (n) WHERE NOT n:Schema DETACH DELETE n');
    expect(hash).toBe(await hashOf(elements));
  });

  it('lacks in NDJSON only the aliases that articles outside of it give', async () => {
    const written = taken.get(`embedded ${HERALD}`)!;
    const aliases = (elements: readonly GraphElement[]) =>
      elements.flatMap((one) =>
        'node' in one && one.node.id === 'person:tomas-brack' ? one.node.properties['aliases'] : [],
      );
    const without = (elements: readonly GraphElement[]): readonly GraphElement[] =>
      elements.map((one) =>
        'node' in one ? { node: { ...one.node, properties: { ...one.node.properties, aliases: [] } } } : one,
      );
    const back = await imported(empties[0]!, written);
    expect([aliases(written.elements), aliases(back)]).toEqual([['T. Brack'], []]);
    expect(await hashOf(without(back))).toBe(await hashOf(without(written.elements)));
  });
});
