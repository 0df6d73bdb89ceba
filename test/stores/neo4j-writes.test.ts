import neo4j from 'neo4j-driver';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { ontology, project } from '../contract/documents.ts';
import { type Fault, type Piece, startChaosProxy } from '../fault/chaos-proxy.ts';
import { numbered } from './numbered.ts';

const credentials = () => ({ username: inject('neo4j').user, password: inject('neo4j').password });
const open = (uri = inject('neo4j').uri) => openStore(uri, { ontology, project, credentials: credentials() });

async function direct(cypher: string, parameters = {}): Promise<void> {
  const { uri, user, password } = inject('neo4j');
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  await driver.executeQuery(cypher, parameters);
  await driver.close();
}

/** A store behind a proxy that hides the answer to the next commit after `arm`. */
async function behindProxy() {
  let armed = false;
  const fault = ({ commits }: Piece): Fault => {
    if (!armed || !commits) return 'none';
    armed = false;
    return 'reset when the commit is answered';
  };
  const proxy = await startChaosProxy(Number(new URL(inject('neo4j').uri).port), fault);
  const store = await open(`bolt://127.0.0.1:${proxy.port}`);
  const arm = () => {
    armed = true;
  };
  const close = async () => {
    await store.close();
    await proxy.close();
  };
  return { store, proxy, arm, close };
}

describe('writes to Neo4j', () => {
  beforeEach(async () => {
    await direct('MATCH (n) WHERE NOT n:Schema DETACH DELETE n');
    const store = await open();
    await store.migrate();
    await store.close();
  });

  it('says what was changed when the answer to the commit was lost', async () => {
    const { store, proxy, arm, close } = await behindProxy();
    arm();
    expect(await store.apply([numbered(1), numbered(2)])).toMatchObject({ added: 2, replaced: 0, unchanged: 0 });
    expect(proxy.resets()).toBe(1);
    expect(await store.apply([numbered(1)])).toMatchObject({ added: 0, replaced: 0, unchanged: 1 });
    arm();
    expect(await store.remove(numbered(1).graph.docId)).toBe(true);
    expect(proxy.resets()).toBe(2);
    expect(await store.remove(numbered(1).graph.docId)).toBe(false);
    await close();
  });

  it('tries again, writing or asking, when the connection breaks while it logs in', async () => {
    const faults: Fault[] = [];
    const proxy = await startChaosProxy(Number(new URL(inject('neo4j').uri).port), ({ from }) =>
      from === 'client' ? (faults.shift() ?? 'none') : 'none',
    );
    const store = await open(`bolt://127.0.0.1:${proxy.port}`);
    // The connection in use, then of a new one what comes after the handshake.
    faults.push('reset', 'none', 'reset');
    expect(await store.apply([numbered(1)])).toMatchObject({ added: 1, replaced: 0, unchanged: 0 });
    expect(proxy.resets()).toBe(2);
    faults.push('reset', 'none', 'reset');
    expect((await store.run('MATCH (c:Claim) RETURN count(c) AS claims')).rows).toEqual([{ claims: 1 }]);
    expect(proxy.resets()).toBe(4);
    await store.close();
    await proxy.close();
  });

  it('refuses a server whose schema a later version made, and changes nothing', async () => {
    const store = await open();
    await direct("MATCH (s:Schema {id: 'schema'}) SET s.version = 99");
    try {
      const refused = { code: 'E_STORE_CORRUPT', message: expect.stringContaining('version 99') };
      await expect(store.migrate()).rejects.toMatchObject(refused);
      await expect(store.apply([numbered(1)])).rejects.toMatchObject(refused);
      await expect(store.remove('doc:00001')).rejects.toMatchObject(refused);
      expect((await store.graph()).nodes).toEqual([]);
      await expect(open()).rejects.toMatchObject({ ...refused, hint: expect.stringContaining('a newer one') });
    } finally {
      await direct("MATCH (s:Schema {id: 'schema'}) SET s.version = 3");
      await store.close();
    }
  });

  it('migrates an empty server once when several begin at the same time', async () => {
    await direct('MATCH (s:Schema) DELETE s');
    const stores = await Promise.all([open(), open(), open()]);
    await Promise.all(stores.map((store) => store.migrate()));
    const { rows } = await stores[0]!.run('MATCH (s:Schema) RETURN s.version AS version');
    expect(rows).toEqual([{ version: 6 }]);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('keeps every name and alias when several stores write of one entity at once', async () => {
    const stores = await Promise.all([open(), open(), open(), open()]);
    await Promise.all(
      stores.map(async (store, first) => {
        for (let index = first; index < 40; index += stores.length) await store.apply([numbered(index)]);
      }),
    );
    const together = await stores[0]!.graph();
    await direct('MATCH (n) WHERE NOT n:Schema DETACH DELETE n');
    await stores[0]!.apply(Array.from({ length: 40 }, (_, index) => numbered(index)));
    expect(together).toEqual(await stores[0]!.graph());
    await Promise.all(stores.map((store) => store.close()));
  });
});
