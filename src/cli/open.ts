import { existsSync } from 'node:fs';
import type { Config } from '../config.ts';
import { ClaimgraphError } from '../domain/errors.ts';
import { createEngine, type Engine, openGraph } from '../pipeline.ts';
import type { GraphStore } from '../ports/graph-store.ts';
import { isServerAddress, readLock } from '../store/open.ts';
import { localSession } from './local.ts';
import { isLoopback, remoteSession } from './remote.ts';
import type { Session } from './session.ts';
import { say } from './talk.ts';

/** A store that this process may use itself, and the engine for it. */
export interface OpenStore {
  readonly store: GraphStore;
  readonly engine: Engine;
}

/** Opens the store that the configuration names. @throws ClaimgraphError E_STORE_HELD, E_STORE_DOWN and others of it */
export async function openConfigured({ store: address, credentials, ontology }: Config): Promise<OpenStore> {
  const engine = createEngine({ ontology });
  const onNotice = (notice: string): void => say(`claimgraph: ${notice}`);
  const store = await openGraph(address, { engine, onNotice, ...(credentials && { credentials }) });
  return { store, engine };
}

/** @throws ClaimgraphError E_NOT_FOUND when a store that is only to be read is not there */
export function requireStore({ store }: Config): void {
  if (isServerAddress(store) || existsSync(store)) return;
  const hint = 'Put articles into it first: claimgraph ingest <files>.';
  throw new ClaimgraphError('E_NOT_FOUND', `there is no store at ${store}`, { hint });
}

/** The address at which the holder of a store serves it, if it does so on this machine. */
function servedAt(store: string): string | undefined {
  const url = readLock(store)?.url;
  return url !== undefined && isLoopback(url) ? url : undefined;
}

/**
 * A session on the configured store; where another process holds and serves it, through that one's server.
 * @throws ClaimgraphError E_STORE_HELD naming a holder that does not serve it, and whatever else opening throws
 */
export async function openSession(config: Config): Promise<Session> {
  try {
    const { store, engine } = await openConfigured(config);
    return localSession(store, engine);
  } catch (error) {
    const url = error instanceof ClaimgraphError && error.code === 'E_STORE_HELD' ? servedAt(config.store) : undefined;
    if (url === undefined) throw error;
    say(`${config.store} is served by another process; asking it at ${url}`);
    return remoteSession(url);
  }
}

/** Opens a session, does one thing with it, and closes it whatever happens. */
export async function withSession<T>(config: Config, task: (session: Session) => Promise<T>): Promise<T> {
  const session = await openSession(config);
  try {
    return await task(session);
  } finally {
    await session.close();
  }
}
