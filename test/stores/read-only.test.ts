import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { localSession } from '../../src/cli/local.ts';
import { servicesOf } from '../../src/cli/services.ts';
import { ClaimgraphError } from '../../src/domain/errors.ts';
import type { GraphStore } from '../../src/ports/graph-store.ts';
import { createApp } from '../../src/server/app.ts';
import { Reader as EmbeddedReader } from '../../src/store/embedded/reader.ts';
import { Reader as Neo4jReader } from '../../src/store/neo4j/reader.ts';
import { sessionsOf } from '../../src/store/neo4j/sessions.ts';
import { createVocabulary } from '../../src/store/vocabulary.ts';
import { runCli } from '../cli/run-cli.ts';
import { denial, ontology, warnings } from '../contract/documents.ts';
import { attacksOn, ESCAPES } from '../contract/queries.ts';
import { openBoth } from './both.ts';
import { dumpEmbedded, dumpNeo4j } from './raw-dump.ts';

const root = mkdtempSync(join(tmpdir(), 'claimgraph-read-only-'));
const directory = join(root, 'embedded');
let [hits, url] = [0, ''];
const listener = createServer((_, response) => {
  hits++;
  response.end('a,b\n');
});
const attacks = (): string[] => [...Object.values(attacksOn(url)).flat(), ...ESCAPES];

beforeAll(async () => {
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
});
afterAll(() => {
  listener.close();
  rmSync(root, { recursive: true, force: true });
});

/** A way to ask a store; resolves with the rows of the answer, or null where the query was refused as it should be. */
type Door = (cypher: string) => Promise<readonly unknown[] | null>;

const orRefused = async (answer: Promise<{ readonly rows: readonly unknown[] }>) => {
  try {
    return (await answer).rows;
  } catch (error) {
    if (error instanceof ClaimgraphError && error.code === 'E_QUERY') return null;
    throw error;
  }
};

function doorsOf(store: GraphStore): Readonly<Record<string, Door>> {
  const engine = { ontology } as Parameters<typeof servicesOf>[1];
  const session = localSession(store, engine);
  const app = createApp({ ...servicesOf(store, engine), assetsDirectory: root });
  return {
    'the library': (cypher) => orRefused(store.run(cypher)),
    'the command line': (cypher) => orRefused(session.run(cypher, {})),
    HTTP: async (cypher) => {
      const response = await app.request('http://127.0.0.1:4173/api/cypher', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ cypher }),
      });
      const body = (await response.json()) as { rows: unknown[]; error?: { code: string } };
      if (response.ok) return body.rows;
      expect([response.status, body.error?.code]).toEqual([400, 'E_QUERY']);
      return null;
    },
  };
}

describe('attacks on the doors that only read', () => {
  it('change nothing and reach nothing, whichever store and door', { timeout: 600_000 }, async () => {
    const filled = await openBoth(root);
    for (const store of filled) {
      await store.apply([warnings, denial]);
      await store.close();
    }
    const before = [await dumpEmbedded(directory), await dumpNeo4j()];
    expect(before.every(({ nodes }) => nodes!.length > 5)).toBe(true);
    const stores = await openBoth(root, { keep: true });
    expect(attacks().length).toBeGreaterThan(100);
    for (const store of stores)
      for (const [door, ask] of Object.entries(doorsOf(store)))
        for (const cypher of attacks())
          expect((await ask(cypher)) ?? [], `${store.kind}, ${door}: ${cypher}`).toEqual([]);
    for (const store of stores) await store.close();
    expect([await dumpEmbedded(directory), await dumpNeo4j()]).toEqual(before);
    expect(hits).toBe(0);
  });

  it('are refused by the program itself, which says what was wrong', async () => {
    for (const cypher of ['MATCH (n) DETACH DELETE n', `MATCH (n) LOAD CSV FROM '${url}' AS row RETURN row`]) {
      const query = join(root, 'attack.cypher');
      writeFileSync(query, cypher);
      const { code, stdout, stderr } = await runCli(['query', query, '--store', directory]);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(/the query was not run: it contains (DeleteNode|LoadCsv)|syntax error/);
    }
    expect(hits).toBe(0);
  });
});

describe('without the look at the plan these tests would fail', () => {
  const unwalked = () => undefined;

  it('embedded: a file is read', async () => {
    const secret = join(root, 'secret.csv');
    writeFileSync(secret, 'a secret\n');
    const db = grafeo.GrafeoDB.create();
    const cypher = `UNWIND [1] AS x LOAD CSV FROM '${secret}' AS row RETURN row`;
    const ask = (reader: EmbeddedReader) => orRefused(reader.run(cypher, {}, {}));
    expect(await ask(new EmbeddedReader(db, createVocabulary(ontology)))).toBeNull();
    expect(JSON.stringify(await ask(new EmbeddedReader(db, createVocabulary(ontology), unwalked)))).toContain('secret');
    db.close();
  });

  it('Neo4j: the listener is reached, with what the graph holds', async () => {
    const { uri, user, password } = inject('neo4j');
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    const cypher = `MATCH (n:Nation) LOAD CSV FROM '${url}/' + n.id AS row RETURN row`;
    const ask = (...check: [] | [() => undefined]) =>
      orRefused(
        new Neo4jReader(sessionsOf(driver, undefined), uri, createVocabulary(ontology), ...check).run(cypher, {}, {}),
      );
    expect(await ask()).toBeNull();
    expect(hits).toBe(0);
    expect(await ask(unwalked)).not.toEqual([]);
    expect(hits).toBeGreaterThan(0);
    await driver.close();
  });
});
