import { ClaimgraphError } from '../../domain/errors.ts';
import { FORMAT } from './journal-line.ts';

/** The error for a part of a journal that does not check out. */
export function corruptJournal(path: string, where: string): ClaimgraphError {
  const hint = 'Nothing was changed. Restore the file from a backup, or move that line to another file and open again.';
  return new ClaimgraphError('E_STORE_CORRUPT', `${path}: ${where} does not match its checksum`, { hint });
}

/** The error for a journal that a later version wrote; the format is undefined when it does not say. */
export function laterJournal(path: string, format: number | undefined): ClaimgraphError {
  const what = format === undefined ? 'a record of a kind' : `the journal format ${format},`;
  const message = `${path}: has ${what} that this version does not know; it reads format ${FORMAT}`;
  const hint = 'Nothing was changed. Open the store with the version of claimgraph that wrote it, or a newer one.';
  return new ClaimgraphError('E_STORE_CORRUPT', message, { hint });
}

/** The error for writing to a journal whose file is in doubt since a write or sync of it failed. */
export function doubtfulJournal(path: string, cause: unknown): ClaimgraphError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const message = `${path}: takes no more records since it could not be written: ${reason}`;
  const hint = 'What was acknowledged is safe. See to the disk, then close the store and open it again.';
  return new ClaimgraphError('E_STORE_DOWN', message, { cause, hint });
}
