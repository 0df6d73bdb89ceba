import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ClaimgraphError } from '../domain/errors.ts';
import type { Ontology } from '../domain/ontology.ts';
import type { GraphStore, Project } from '../ports/graph-store.ts';
import type { Credentials } from './neo4j/connect.ts';

export { readLock } from './embedded/lock.ts';

/** What every store needs besides its address. */
export interface StoreOptions {
  readonly ontology: Ontology;
  /** Turns a claim document and corrections into its graph: when it is corrected, and to build an embedded index again. */
  readonly project: Project;
  /** The directory with `schema/` and `write/`; by default the one that ships with the package. */
  readonly cypherDirectory?: string;
  /** For Neo4j. They are in no message. */
  readonly credentials?: Credentials;
  /** Documents in one transaction at most, 1 to 1,000; 25 unless told otherwise. What is stored does not depend on it. */
  readonly batchSize?: number;
  /** Told what was repaired on opening, in words. */
  readonly onNotice?: (notice: string) => void;
}

const SHIPPED = fileURLToPath(new URL('../../cypher/', import.meta.url));
const SERVER = /^(bolt|neo4j)(\+s|\+ssc)?:\/\//i;
const ANY_SCHEME = /^([a-z][a-z0-9+.-]+):\/\//i;

/** True for the address of a Neo4j server, false for a directory. */
export const isServerAddress = (target: string): boolean => SERVER.test(target);

/** @throws ClaimgraphError E_USAGE for an address with a password in it, which the message does not repeat. */
function refusePassword(target: string): void {
  const authority = target.replace(SERVER, '').split(/[/?#]/, 1)[0]!;
  if (!authority.includes('@')) return;
  const hint = 'Give user and password as NEO4J_USERNAME and NEO4J_PASSWORD in the environment.';
  throw new ClaimgraphError('E_USAGE', 'the address of a store may not contain a user or password', { hint });
}

/**
 * Opens the store at an address: `bolt://`, `neo4j://` and their `+s` and `+ssc` forms are Neo4j, anything else is a
 * directory, created if missing. @throws ClaimgraphError E_USAGE, E_STORE_HELD, E_STORE_DOWN, E_STORE_CORRUPT, E_ASSET
 */
export async function openStore(target: string, options: StoreOptions): Promise<GraphStore> {
  const { cypherDirectory = SHIPPED, ...rest } = options;
  if (isServerAddress(target)) {
    refusePassword(target);
    const { Neo4jStore } = await import('./neo4j/neo4j-store.ts');
    return Neo4jStore.open(target, { ...rest, cypherDirectory });
  }
  const scheme = ANY_SCHEME.exec(target)?.[1];
  if (scheme !== undefined || target.trim() === '') {
    const hint = 'A store is a directory, or the bolt:// or neo4j:// address of a Neo4j server.';
    throw new ClaimgraphError('E_USAGE', `no store has an address of the kind "${scheme ?? ''}"`, { hint });
  }
  const { EmbeddedStore } = await import('./embedded/embedded-store.ts');
  return EmbeddedStore.open(resolve(target), { ...rest, cypherDirectory });
}
