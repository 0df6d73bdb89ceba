import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { ClaimgraphError } from '../../domain/errors.ts';
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

/** Reads who holds the store in a directory; null for nobody, or a holder that is gone. */
export function readLock(directory: string): LockHolder | null {
  try {
    const holder = JSON.parse(readFileSync(lockPath(directory), 'utf8')) as LockHolder;
    return holds(holder) ? holder : null;
  } catch {
    return null;
  }
}

function heldBy(directory: string, { pid, host, url }: LockHolder): ClaimgraphError {
  const where = host === hostname() ? '' : ` on ${host}`;
  const serving = url === undefined ? '' : `, which serves it at ${url}`;
  const hint =
    host === hostname()
      ? `Wait for process ${pid}, stop it, or use Neo4j, which several processes can share.`
      : `If nothing on ${host} uses it any more, delete ${lockPath(directory)}.`;
  return new ClaimgraphError('E_STORE_HELD', `${directory} is held by process ${pid}${where}${serving}`, { hint });
}

/** Writes the lock file unless there is one. */
function claim(directory: string, holder: LockHolder): boolean {
  try {
    writeFileSync(lockPath(directory), `${JSON.stringify(holder)}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw unwritable(directory, error);
  }
}

/** Moves a stale lock out of the way. Only one of several that try at once succeeds in moving the same file. */
function clear(directory: string): void {
  const aside = `${lockPath(directory)}.${process.pid}`;
  try {
    renameSync(lockPath(directory), aside);
    rmSync(aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

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
  for (let attempt = 0; !claim(directory, holder); attempt++) {
    const other = readLock(directory);
    if (other !== null) throw heldBy(directory, other);
    if (attempt > 10) throw new ClaimgraphError('E_STORE_HELD', `cannot lock ${directory}: others lock it meanwhile`);
    clear(directory);
  }
  return {
    announce: (url) => {
      const next = `${lockPath(directory)}.${process.pid}`;
      writeFileSync(next, `${JSON.stringify(url === null ? holder : { ...holder, url })}\n`);
      renameSync(next, lockPath(directory));
    },
    release: () => rmSync(lockPath(directory), { force: true }),
  };
}
