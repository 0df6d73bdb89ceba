import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, inject } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { ontology, project } from '../contract/documents.ts';
import { graphStoreContract } from '../contract/graph-store.ts';

const root = mkdtempSync(join(tmpdir(), 'claimgraph-contract-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let stores = 0;
graphStoreContract('embedded', async () => {
  const store = await openStore(join(root, `store-${stores++}`), { ontology, project });
  await store.migrate();
  return store;
});

graphStoreContract('neo4j', async () => {
  const { uri, user, password } = inject('neo4j');
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  await driver.executeQuery('MATCH (n) WHERE NOT n:Schema DETACH DELETE n');
  await driver.close();
  const store = await openStore(uri, { ontology, project, credentials: { username: user, password } });
  await store.migrate();
  return store;
});
