import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { assetPath } from '../../src/assets.ts';
import { graphHash } from '../../src/export/graph-hash.ts';
import { toParameters } from '../../src/store/neo4j/parameters.ts';
import { RowWriter } from '../../src/store/row-writer.ts';
import { openStatements } from '../../src/store/statements.ts';
import { BOOKKEEPING_LABELS, createVocabulary, type Vocabulary } from '../../src/store/vocabulary.ts';
import { ontology, warnings } from '../contract/documents.ts';
import { hostileTexts } from '../random/hostile.ts';
import { documentsNamed } from '../random/hostile-documents.ts';
import { misnamed } from '../random/misnamed.ts';
import { emptied, openAt, undisturbed } from './neo4j-undisturbed.ts';
import { size } from './size.ts';

const TEXTS = size(500, 50);
const SEED = 20311015;
const texts = hostileTexts(SEED, TEXTS);

let driver: Driver;
beforeAll(() => {
  const { uri, user, password } = inject('neo4j');
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
});
afterAll(() => driver.close());
beforeEach(async () => {
  await emptied(inject('neo4j'));
  await driver.executeQuery("CREATE (:Canary {song: 'tweet'})-[:SITS_ON]->(:Canary {song: 'perch'})");
});

/** The canary and what it sits on, as they are. */
async function canary(): Promise<unknown[]> {
  const { records } = await driver.executeQuery(
    'MATCH (n:Canary)-[r:SITS_ON]->(m) RETURN labels(n) AS labels, properties(n) AS n, properties(r) AS r, properties(m) AS m',
  );
  return records.map((record) => record.toObject());
}

const ALIVE = [{ labels: ['Canary'], n: { song: 'tweet' }, r: {}, m: { song: 'perch' } }];

/** The vocabulary as it must not be: any name, with its backticks doubled. */
const escaping: Vocabulary = {
  labels: (names) => names.map((name) => `:\`${name.replaceAll('`', '``')}\``).join(''),
  relationshipType: (name) => `:\`${name.replaceAll('`', '``')}\``,
  ordered: (names) => names,
};

/** Writes nodes and relationships with a text for a label and a type, past the check that comes before. */
async function attack(vocabulary: Vocabulary, text: string): Promise<unknown> {
  const rows = new RowWriter(openStatements(assetPath('cypher')), vocabulary);
  const [labelled, , typed] = misnamed(text);
  const session = driver.session();
  const run = async (cypher: string, parameters: object) => {
    const { records } = await session.run(cypher, toParameters(parameters));
    return records.map((record) => record.toObject());
  };
  const tx = { run, send: async (cypher: string, parameters: object) => void (await run(cypher, parameters)) };
  try {
    await rows.nodes(tx, labelled!.nodes).catch(() => undefined);
    await rows.nodes(tx, warnings.graph.nodes);
    return await rows.relationships(tx, [typed!]);
  } catch (error) {
    return error;
  } finally {
    await session.close();
  }
}

describe(`${TEXTS} hostile texts on a server (seed ${SEED})`, () => {
  it('are kept as text, found as text, refused as names, and change nothing else', async () => {
    const store = await openAt(inject('neo4j'));
    const documents = documentsNamed(texts);
    await store.apply(documents);
    for (const text of new Set(texts)) {
      for (const graph of misnamed(text))
        await expect(store.apply([{ ...warnings, graph }]), text).rejects.toMatchObject({ code: 'E_INPUT' });
      expect(Array.isArray(await store.search(text)), text).toBe(true);
    }
    expect(await canary()).toEqual(ALIVE);
    await driver.executeQuery('MATCH (n:Canary) DETACH DELETE n');
    const graph = await store.graph();
    await store.close();
    const { hash, nodes } = await undisturbed(documents);
    expect({ hash: graphHash(graph), nodes: graph.nodes.length }).toEqual({ hash, nodes });
    const { records } = await driver.executeQuery('MATCH (n) UNWIND labels(n) AS label RETURN DISTINCT label');
    const known = [...Object.keys(ontology.data.labels), ...BOOKKEEPING_LABELS];
    expect(records.map((record) => record.get('label')).filter((label) => !known.includes(label))).toEqual([]);
  });

  it('are refused by the vocabulary itself', async () => {
    const vocabulary = createVocabulary(ontology);
    for (const text of texts.slice(0, 20)) expect(await attack(vocabulary, text)).toMatchObject({ code: 'E_INPUT' });
    expect(await canary()).toEqual(ALIVE);
  });

  it('would kill the canary if names were only escaped', async () => {
    const crafted = texts.filter((text) => /u0060.*DELETE v/.test(text));
    for (const text of crafted) {
      await attack(escaping, text);
      if ((await canary()).length === 0) break;
    }
    expect(await canary()).toEqual([]);
  });
});
