import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { hashOfElements } from '../../src/export/graph-hash.ts';
import type { GraphStore } from '../../src/ports/graph-store.ts';
import { openStore } from '../../src/store/open.ts';
import { openStatements } from '../../src/store/statements.ts';
import { denial, hostile, ontology, project, warnings } from '../contract/documents.ts';

const SHIPPED = fileURLToPath(new URL('../../cypher/', import.meta.url));
const DOCUMENTS = [warnings, denial, hostile];
const migrations = openStatements(SHIPPED).migrations('neo4j');
const newest = migrations.at(-1)!.version;
const earlier = migrations.map(({ version }) => version).filter((version) => version < newest);

let folder: string;
let driver: Driver;
beforeAll(() => {
  const { uri, user, password } = inject('neo4j');
  folder = mkdtempSync(join(tmpdir(), 'claimgraph-migrations-'));
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
});
afterAll(async () => {
  // Other tests want the schema: this leaves the newest.
  await using(SHIPPED, async () => undefined);
  await driver.close();
  rmSync(folder, { recursive: true, force: true });
});

const rowsOf = async (cypher: string) => (await driver.executeQuery(cypher)).records.map((record) => record.toObject());

/** Takes everything off the server, the schema too. */
async function clear(): Promise<void> {
  await rowsOf('MATCH (n) DETACH DELETE n');
  for (const { name } of await rowsOf('SHOW CONSTRAINTS YIELD name')) await rowsOf(`DROP CONSTRAINT ${name}`);
  const indexes = await rowsOf("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
  for (const { name } of indexes) await rowsOf(`DROP INDEX ${name}`);
}

/** The statements of an earlier version: those that ship, with the migrations up to that one. */
function upTo(version: number): string {
  const directory = join(folder, `cypher-${version}`);
  cpSync(SHIPPED, directory, { recursive: true });
  for (const file of readdirSync(join(directory, 'schema')))
    if (Number(file.slice(1, 5)) > version) rmSync(join(directory, 'schema', file));
  return directory;
}

async function using<T>(cypherDirectory: string, job: (store: GraphStore) => Promise<T>): Promise<T> {
  const { uri, user, password } = inject('neo4j');
  const credentials = { username: user, password };
  const store = await openStore(uri, { ontology, project, cypherDirectory, credentials });
  try {
    await store.migrate();
    return await job(store);
  } finally {
    await store.close();
  }
}

/** The names of all constraints and indexes, and the version that the server remembers. */
async function schemaOf() {
  const names = await rowsOf("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name ORDER BY name");
  const [version] = await rowsOf("MATCH (s:Schema {id: 'schema'}) RETURN s.version AS version");
  return { names: names.map(({ name }) => name), version: Number(version?.['version']) };
}

/** Fills a database of an earlier version; the hash of its graph. */
async function fill(version: number): Promise<string> {
  const hash = await using(upTo(version), async (store) => {
    await store.apply(DOCUMENTS);
    return hashOfElements(store.elements());
  });
  expect((await schemaOf()).version).toBe(version);
  return hash;
}

/** Migrates to the newest version and checks that schema and documents are what they are in a new database. */
async function expectNewest(hash: string, names: readonly string[]): Promise<void> {
  await using(SHIPPED, async (store) => {
    expect(await schemaOf()).toEqual({ names, version: newest });
    expect(await hashOfElements(store.elements())).toBe(hash);
    expect((await store.search('norland'))[0]?.node.id).toBe('nation:norland');
    expect(await store.apply(DOCUMENTS)).toMatchObject({ added: 0, replaced: 0, unchanged: DOCUMENTS.length });
  });
}

describe('a Neo4j database of an earlier schema', () => {
  let names: readonly string[];
  beforeAll(async () => {
    await clear();
    await using(SHIPPED, async () => undefined);
    ({ names } = await schemaOf());
    expect(names).toContain('entity_names');
  });
  beforeEach(clear);

  it.each(earlier)('version %i, migrates to the newest with its documents in it', async (version) => {
    await expectNewest(await fill(version), names);
  });

  it('of which a bulk import dropped the lists without elements, gets them back', async () => {
    const hash = await fill(3);
    await rowsOf('MATCH (n:Entity) WHERE n.aliases = [] REMOVE n.aliases');
    await rowsOf('MATCH ()-[r]->() WHERE r.about = [] REMOVE r.about, r.aboutNames');
    await expectNewest(hash, names);
  });

  // What a killed process leaves: some statements were run, each as a whole, and the version was not set.
  const statements = migrations.flatMap(({ statements: each }) => each);
  it.each([1, Math.ceil(statements.length / 2), statements.length])(
    'is migrated again when %i statements were run and then the process was killed',
    async (count) => {
      const hash = await fill(1);
      for (const statement of statements.slice(0, count)) await rowsOf(statement);
      await expectNewest(hash, names);
    },
  );
});

describe('a Neo4j database that somebody else uses', () => {
  beforeEach(clear);
  afterEach(clear);

  it('is left alone where other labels are used', async () => {
    await rowsOf("CREATE (:Person {name: 'Ada Holm'})-[:WROTE]->(:Report {title: 'A letter'})");
    await using(SHIPPED, (store) => store.apply(DOCUMENTS));
    const graph = await using(SHIPPED, (store) => store.graph());
    expect(graph.nodes.filter(({ properties }) => properties['title'] === 'A letter')).toEqual([]);
    expect(await rowsOf('MATCH (p:Person)-[:WROTE]->(r) RETURN properties(p) AS p, properties(r) AS r')).toEqual([
      { p: { name: 'Ada Holm' }, r: { title: 'A letter' } },
    ]);
  });

  it.each([
    ["CREATE (:Article {id: 'a', title: 'A letter'})", 'nodes that claimgraph did not write (1 Article)'],
    ["CREATE (:Entity {id: 'e', name: 'Ada Holm'}), (:Claim {id: 'c'})", '(1 Claim, 1 Entity)'],
    ['CREATE INDEX mine FOR (n:Article) ON (n.id)', 'an index mine on Article(id)'],
    ['CREATE CONSTRAINT entity_id FOR (n:Person) REQUIRE n.number IS UNIQUE', 'an index entity_id on Person(number)'],
  ])('is refused, and nothing in it changed, after %s', async (cypher, message) => {
    await rowsOf(cypher);
    const before = [
      await schemaOf(),
      await rowsOf('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties'),
    ];
    await expect(using(SHIPPED, async () => undefined)).rejects.toMatchObject({
      code: 'E_USAGE',
      message: expect.stringContaining(message),
      hint: expect.stringContaining('Nothing was changed'),
    });
    const after = [await schemaOf(), await rowsOf('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties')];
    expect(after).toEqual(before);
  });
});
