import { createHash } from 'node:crypto';
import type { NewTextHash } from '../domain/claims-manifest.ts';
import { createEngine, type Engine, openGraph } from '../pipeline.ts';
import type { GraphStore } from '../ports/graph-store.ts';
import type { StoreOptions } from '../store/open.ts';

/** A store, and the engine that reads articles into it. */
export interface Store extends GraphStore {
  readonly engine: Engine;
  /** For exports. */
  readonly newHash: NewTextHash;
}

/** What opening a store may be told. */
export interface OpenOptions extends Pick<StoreOptions, 'batchSize' | 'credentials' | 'onNotice'> {
  /** The path of a file with a model of your own, see the README; name it whenever you open a store filled with it. */
  readonly ontology?: string;
}

/**
 * Opens the store at an address, made if it is not there: a directory, or `bolt://…` or `neo4j://…` for a Neo4j server.
 * One process at a time holds a directory; close the store when done.
 * @throws ClaimgraphError E_USAGE, E_STORE_HELD, E_STORE_DOWN, E_STORE_CORRUPT, E_ASSET, and E_INPUT for a model of your own
 * @example
 * const store = await openStore('./graph');
 * console.log((await store.search('Velden')).map(({ node }) => node.properties.name));
 * await store.close();
 * @example
 * const credentials = { username: 'neo4j', password: process.env.NEO4J_PASSWORD ?? '' };
 * const store = await openStore('bolt://localhost:7687', { credentials });
 */
export async function openStore(address: string, { ontology, ...options }: OpenOptions = {}): Promise<Store> {
  const engine = createEngine({ ontology });
  const store = await openGraph(address, { ...options, engine });
  return Object.assign(store, { engine, newHash: () => createHash('sha256') });
}
