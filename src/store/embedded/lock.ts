import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { ClaimgraphError } from '../../domain/errors.ts';
import { createWhole, readText, replaceWhole, takeOver } from '../../lock-file.ts';
import { fateOf, markOf, type ProcessMark } from '../../process-mark.ts';
import { unwritable } from './directory.ts';

/** Who holds an embedded store. */
export interface LockHolder extends ProcessMark {
  /** Where the holder answers, while it serves. */
  readonly url?: string;
}

const lockPath = (directory: string): string => join(directory, 'lock.json');

/** A holder that cannot be checked counts as alive. */
function holds(holder: LockHolder): boolean {
  const fate = fateOf(holder);
  return fate === 'alive' || fate === 'unknown';
}

/** Who holds a lock with this text; null for a holder that is gone, or a text that is none. */
function holderOf(text: string | null): LockHolder | null {
  try {
    const holder = JSON.parse(text ?? '') as LockHolder;
    return holds(holder) ? holder : null;
  } catch {
    return null;
  }
}

/** Reads who holds the store in a directory; null for nobody, or a holder that is gone. */
export const readLock = (directory: string): LockHolder | null => holderOf(readText(lockPath(directory)));

function heldBy(directory: string, { pid, host, url }: LockHolder): ClaimgraphError {
  const where = host === hostname() ? '' : ` on ${host}`;
  const serving = url === undefined ? '' : `, which serves it at ${url}`;
  const hint =
    host === hostname()
      ? `Wait for process ${pid}, stop it, or use Neo4j, which several processes can share.`
      : `If nothing on ${host} uses it any more, delete ${lockPath(directory)}.`;
  return new ClaimgraphError('E_STORE_HELD', `${directory} is held by process ${pid}${where}${serving}`, { hint });
}

/** Writes the lock file unless somebody holds the store. False when others were at it and it is to be tried again. */
function claim(directory: string, text: string): boolean {
  const path = lockPath(directory);
  try {
    if (createWhole(path, text)) return true;
    const other = readText(path);
    const holder = holderOf(other);
    if (holder !== null) throw heldBy(directory, holder);
    return other !== null && takeOver(path, other, text, (right) => holderOf(right) !== null);
  } catch (error) {
    throw error instanceof ClaimgraphError ? error : unwritable(directory, error);
  }
}

/** Lets other processes go on. */
const pause = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};

/** A lock that this process holds. */
export interface Lock {
  /** Publishes where the store can be reached through this process; null takes the address back. */
  announce(url: string | null): void;
  release(): void;
}

/**
 * Locks the store of a directory for this process.
 * @throws ClaimgraphError E_STORE_HELD, at once, naming the holder; E_STORE_DOWN where no lock can be written
 */
export function acquireLock(directory: string): Lock {
  const holder: LockHolder = markOf(process.pid);
  // The number makes every lock another text, also those of one process.
  const write = (url?: string) => `${JSON.stringify({ ...holder, url, id: randomUUID() })}\n`;
  for (let attempt = 0; !claim(directory, write()); attempt++) {
    if (attempt > 20) throw new ClaimgraphError('E_STORE_HELD', `cannot lock ${directory}: others lock it meanwhile`);
    pause(20);
  }
  return {
    announce: (url) => replaceWhole(lockPath(directory), write(url ?? undefined)),
    release: () => rmSync(lockPath(directory), { force: true }),
  };
}
