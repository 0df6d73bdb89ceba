import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { inject } from 'vitest';
import type { GraphStore } from '../../src/ports/graph-store.ts';
import { openStore } from '../../src/store/open.ts';
import { ontology, project } from '../contract/documents.ts';

/** An embedded store under the folder and the run's Neo4j, emptied unless it is to keep what it has, in this order. */
export async function openBoth(folder: string, { keep = false } = {}): Promise<readonly [GraphStore, GraphStore]> {
  const { uri, user, password } = inject('neo4j');
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  if (!keep) await driver.executeQuery('MATCH (n) WHERE NOT n:Schema DETACH DELETE n');
  await driver.close();
  const embedded = await openStore(join(folder, 'embedded'), { ontology, project });
  const server = await openStore(uri, { ontology, project, credentials: { username: user, password } });
  await embedded.migrate();
  await server.migrate();
  return [embedded, server];
}
