import { setTimeout as pause } from 'node:timers/promises';
import { Neo4jError } from 'neo4j-driver';

const WAIT_MS = 500;

/**
 * True for a connection that broke while it logged in. The driver takes that for an error of the protocol, which it
 * does not try again; nothing was asked of the server yet.
 */
export const isLostLogin = (error: unknown): boolean => error instanceof Neo4jError && error.code === 'ProtocolError';

/** Runs a job, again while connections break as they log in, for so long. The job tries all else again by itself. */
export async function throughLostLogins<T>(job: () => Promise<T>, forMs: number): Promise<T> {
  for (const deadline = Date.now() + forMs; ; await pause(WAIT_MS))
    try {
      return await job();
    } catch (error) {
      if (!isLostLogin(error) || Date.now() > deadline) throw error;
    }
}
