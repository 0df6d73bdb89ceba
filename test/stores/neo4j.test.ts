import { createServer } from 'node:http';
import { type AddressInfo, createServer as createSocketServer, type Socket } from 'node:net';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { GraphStore } from '../../src/ports/graph-store.ts';
import { openStore } from '../../src/store/open.ts';
import { ontology, project, warnings } from '../contract/documents.ts';

const open = (uri: string, username: string, password: string, database?: string) =>
  openStore(uri, { ontology, project, credentials: { username, password, ...(database && { database }) } });

/** How long a promise took to be rejected, and with what. */
async function rejection(promise: Promise<unknown>): Promise<{ readonly error: Error; readonly ms: number }> {
  const start = Date.now();
  const error = await promise.then(
    () => new Error('was not rejected'),
    (reason: Error) => reason,
  );
  return { error, ms: Date.now() - start };
}

describe('connecting to Neo4j', () => {
  it('says that nothing answers, soon', async () => {
    for (const uri of ['bolt://127.0.0.1:9', 'neo4j://127.0.0.1:9', 'bolt://no-such-host.invalid']) {
      const { error, ms } = await rejection(open(uri, 'neo4j', 'canary-secret'));
      expect(error).toMatchObject({ code: 'E_STORE_DOWN', hint: expect.any(String) });
      expect(error.message).toContain(uri.replace(/^\w+:\/\//, ''));
      expect(ms).toBeLessThan(8_000);
      expect(`${error.message} ${error.stack}`).not.toContain('canary-secret');
    }
  });

  it('says that a server which accepts and stays silent does not answer', async () => {
    const sockets: Socket[] = [];
    const silent = createSocketServer((socket) => sockets.push(socket.resume())).listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const { port } = silent.address() as AddressInfo;
    const { error, ms } = await rejection(open(`bolt://127.0.0.1:${port}`, 'neo4j', 'x'));
    for (const socket of sockets) socket.destroy();
    silent.close();
    expect(error).toMatchObject({ code: 'E_STORE_DOWN' });
    expect(ms).toBeLessThan(20_000);
  });

  it('says that the password or the database is wrong', async () => {
    const { uri, user, password } = inject('neo4j');
    const wrong = await rejection(open(uri, user, 'canary-secret'));
    expect(wrong.error).toMatchObject({ code: 'E_STORE_DOWN', hint: expect.stringContaining('NEO4J_PASSWORD') });
    expect(`${wrong.error.message} ${wrong.error.stack}`).not.toContain('canary-secret');
    const missing = await rejection(open(uri, user, password, 'nosuch'));
    expect(missing.error).toMatchObject({ code: 'E_STORE_DOWN', message: expect.stringContaining('database') });
  });

  it('works by a routing address too', async () => {
    const { uri, user, password } = inject('neo4j');
    const store = await open(uri.replace('bolt:', 'neo4j:'), user, password);
    expect((await store.run('RETURN 1 AS one')).rows).toEqual([{ one: 1 }]);
    await store.close();
  });
});

describe('a Neo4j store', () => {
  let store: GraphStore;
  const driver = () => {
    const { uri, user, password } = inject('neo4j');
    return neo4j.driver(uri, neo4j.auth.basic(user, password));
  };
  beforeAll(async () => {
    const { uri, user, password } = inject('neo4j');
    const direct = driver();
    await direct.executeQuery('MATCH (n) WHERE NOT n:Schema DETACH DELETE n');
    await direct.close();
    store = await open(uri, user, password);
    await store.migrate();
    await store.apply([warnings]);
  });
  afterAll(() => store.close());

  it('writes whole numbers as integers', async () => {
    const { rows } = await store.run('MATCH ()-[w:WARNED {count: 1}]->() RETURN valueType(w.count) AS type LIMIT 1');
    expect(rows).toEqual([{ type: 'INTEGER NOT NULL' }]);
  });

  it('finds nodes by an index on their id', async () => {
    const direct = driver();
    const { summary } = await direct.executeQuery("EXPLAIN MATCH (n:Entity {id: 'x'}) RETURN n");
    await direct.close();
    expect(JSON.stringify(summary.plan)).toContain('NodeUniqueIndexSeek');
  });

  it('sends nothing to an address that a query names', async () => {
    let hits = 0;
    const server = createServer((_, response) => {
      hits++;
      response.end('a,b\n');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    for (const cypher of [
      `MATCH (n:Nation) LOAD CSV FROM '${url}/' + n.name AS row RETURN row`,
      `MATCH (n:Nation) CALL { WITH n LOAD CSV FROM '${url}/' + n.name AS row RETURN row } RETURN row`,
      `CALL { LOAD CSV FROM $url AS row RETURN row } RETURN row`,
      `RETURN COLLECT { LOAD CSV FROM '${url}' AS row RETURN row } AS rows`,
      `UNWIND [1] AS x CALL (x) { LOAD CSV FROM '${url}' AS row RETURN row UNION LOAD CSV FROM '${url}' AS row RETURN row } RETURN row`,
    ])
      await expect(store.run(cypher, { url })).rejects.toMatchObject({ code: 'E_QUERY' });
    server.close();
    expect(hits).toBe(0);
  });

  it('gives the server a time limit, so that nothing runs on when the client has given up', async () => {
    const endless = 'UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y RETURN sum(x * y) AS s';
    await expect(store.run(endless, {}, { timeoutMs: 500 })).rejects.toMatchObject({ code: 'E_QUERY' });
    const direct = driver();
    for (let left = 1, tries = 0; left > 0 && tries < 40; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 250));
      const { records } = await direct.executeQuery(
        'SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery AS query',
      );
      left = records.filter((record) => String(record.get('query')).includes('range(1, 100000)')).length;
      if (tries === 39) expect(left).toBe(0);
    }
    await direct.close();
  });

  it('remembers its schema version', async () => {
    expect((await store.run("MATCH (s:Schema {id: 'schema'}) RETURN s.version AS version")).rows).toEqual([
      { version: 6 },
    ]);
  });
});
