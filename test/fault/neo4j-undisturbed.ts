import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { assetPath } from '../../src/assets.ts';
import { graphHash } from '../../src/export/graph-hash.ts';
import type { GraphStore, StoredDocument } from '../../src/ports/graph-store.ts';
import { openStore } from '../../src/store/open.ts';
import { entity, ontology, project, stored } from '../contract/documents.ts';
import type { Neo4jAddress } from '../stores/neo4j-server.ts';

/**
 * One of any number of invented documents. All of them tell of one nation, each by an alias of its own: an update that
 * is lost, of two at the same time, shows in the graph for good.
 */
export function reported(index: number): StoredDocument {
  const [nation, post, person] = ['nation:norland', `agency:post-${index % 7}`, `person:courier-${index % 50}`];
  const warned = `Post ${index % 7} warned Norland in report ${index}`;
  const arrested = `Post ${index % 7} arrested Courier ${index % 50} in report ${index}`;
  return stored(
    { id: `doc:report-${index}`, text: `${warned}. ${arrested}.`, publisher: `Paper ${index % 3}` },
    [
      entity(nation, 'Nation', 'Norland', { aliases: [`N${index}`] }),
      entity(post, 'Agency', `Post ${index % 7}`, { aliases: [`P${index % 20}`] }),
      entity(person, 'Person', `Courier ${index % 50}`),
    ],
    [
      { subject: post, predicate: 'WARNED', object: nation, quote: warned, more: { about: [person] } },
      { subject: post, predicate: 'ARRESTED', object: person, quote: arrested },
    ],
  );
}

/** So many reports in a row. */
export const reports = (first: number, count: number): readonly StoredDocument[] =>
  Array.from({ length: count }, (_, each) => reported(first + each));

/** What a store holds: counts, and one hash for all of it. */
async function contentOf(store: GraphStore) {
  const graph = await store.graph();
  return { nodes: graph.nodes.length, relationships: graph.relationships.length, hash: graphHash(graph) };
}

/** What an embedded store that nothing disturbs makes of documents. */
export async function undisturbed(documents: readonly StoredDocument[]) {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-undisturbed-'));
  const store = await openStore(join(folder, 'store'), { ontology, project });
  try {
    await store.migrate();
    await store.apply(documents);
    return await contentOf(store);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Opens the store of a server. */
export const openAt = (
  { user, password, uri }: Neo4jAddress,
  { at = uri, cypherDirectory }: { readonly at?: string; readonly cypherDirectory?: string } = {},
): Promise<GraphStore> =>
  openStore(at, {
    ontology,
    project,
    credentials: { username: user, password },
    ...(cypherDirectory !== undefined && { cypherDirectory }),
  });

/** What the store of a server holds. */
export async function contentAt(address: Neo4jAddress) {
  const store = await openAt(address);
  try {
    return await contentOf(store);
  } finally {
    await store.close();
  }
}

/** Empties a server and gives it the schema. */
export async function emptied(address: Neo4jAddress): Promise<void> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
  await driver.executeQuery('MATCH (n) WHERE NOT n:Schema DETACH DELETE n');
  await driver.close();
  const store = await openAt(address);
  await store.migrate();
  await store.close();
}

/** A copy of the shipped `cypher` directory with a bug in it: pieces of files under `write/`, each replaced by another. */
export function seededBug(
  folder: string,
  bugs: Readonly<Record<string, readonly [right: string, wrong: string]>>,
): string {
  const directory = mkdtempSync(join(folder, 'cypher-'));
  cpSync(assetPath('cypher'), directory, { recursive: true });
  for (const [name, [right, wrong]] of Object.entries(bugs)) {
    const file = join(directory, 'write', `${name}.cypher`);
    const text = readFileSync(file, 'utf8');
    if (!text.includes(right)) throw new Error(`${name}.cypher has no ${right}`);
    writeFileSync(file, text.replace(right, wrong));
  }
  return directory;
}
