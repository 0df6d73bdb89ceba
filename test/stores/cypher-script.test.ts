import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { DocumentGraph } from '../../src/domain/graph.ts';
import { cypherScript } from '../../src/export/cypher-script.ts';
import { graphHash, hashOfElements } from '../../src/export/graph-hash.ts';
import { normalizeDocument } from '../../src/resolve/normalize.ts';
import { openStore } from '../../src/store/open.ts';
import type { Row } from '../../src/store/transaction.ts';
import { createVocabulary } from '../../src/store/vocabulary.ts';
import { graphElements } from '../../src/store/whole-graph.ts';
import { ontology, project } from '../contract/documents.ts';
import { gathered } from '../export/gathered.ts';
import { courier } from '../query/story.ts';
import { openBoth } from './both.ts';

type Runner = Parameters<typeof graphElements>[0];

/** Text that would end a literal, be decoded before it is read, or be lost. */
const HOSTILE = 'a\\u0027}) DETACH DELETE n // \\\\u005c\\u0027 \' " ` \\ \u0001\u2028\r\n\t😀 \\';

const folder = mkdtempSync(join(tmpdir(), 'claimgraph-script-'));
const entities = courier.entities.map((entity) => (entity.id === 'ruiz' ? { ...entity, aliases: [HOSTILE] } : entity));
const claims = courier.claims.filter(({ id }) => ['warned', 'silence', 'watched'].includes(id));
const document = normalizeDocument({ ...courier, entities, claims }, ontology);
let graph: DocumentGraph;
let statements: readonly string[];

beforeAll(async () => {
  const store = await openStore(join(folder, 'from'), { ontology, project });
  await store.apply([{ document, graph: project(document) }]);
  graph = { ...(await store.graph()), docId: '', hash: '' };
  let script = '';
  for await (const piece of cypherScript(store.elements())) script += piece;
  await store.close();
  statements = script.split(/;\n/).filter((statement) => statement !== '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('holds the hostile text', () => {
  expect(graph.nodes.flatMap(({ properties }) => properties['aliases'])).toContain(HOSTILE);
});

it('makes the same graph in the embedded engine, and again', async () => {
  const db = grafeo.GrafeoDB.create();
  const run = async (cypher: string, parameters = {}) =>
    (await db.executeCypher(cypher, parameters)).toArray() as readonly Row[];
  for (let time = 0; time < 2; time++) {
    for (const statement of statements) await run(statement);
    const made = (most?: number) => graphElements(run as Runner, createVocabulary(ontology), most);
    expect(await hashOfElements(made())).toBe(graphHash(graph));
    // One or two relationships at a time, so that those of nodes with more come type by type, but in the same order.
    expect(await gathered(made(2))).toEqual(await gathered(made()));
  }
  db.close();
});

it('makes the same graph in Neo4j, and again', async () => {
  const [embedded, server] = await openBoth(folder);
  await embedded.close();
  const { uri, user, password } = inject('neo4j');
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    for (let time = 0; time < 2; time++) {
      for (const statement of statements) await driver.executeQuery(statement);
      expect(await hashOfElements(server.elements())).toBe(graphHash(graph));
    }
    await driver.executeQuery('MATCH (n) WHERE NOT n:Schema DETACH DELETE n');
  } finally {
    await driver.close();
    await server.close();
  }
});
