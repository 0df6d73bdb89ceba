import { dirname } from 'node:path';
import { ClaimgraphError } from '../../domain/errors.ts';
import { type JournalFiles, systemFiles } from './journal-files.ts';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'a part of the path is not a directory',
  EEXIST: 'it is not a directory',
};

/** Why a file system refused something, in words. */
export function reasonOf(cause: unknown): string {
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  return REASONS[code] ?? (cause instanceof Error ? cause.message : String(cause));
}

/** The error for a directory in which a store cannot write: says why in words. */
export function unwritable(directory: string, cause: unknown): ClaimgraphError {
  const reason = reasonOf(cause);
  const hint = 'Choose a directory that you can write to, with room for the store.';
  return new ClaimgraphError('E_STORE_DOWN', `cannot write the store in ${directory}: ${reason}`, { cause, hint });
}

/** Creates the directory of a store if there is none, and makes its name durable. @throws ClaimgraphError E_STORE_DOWN */
export function prepareDirectory(directory: string, files: JournalFiles = systemFiles): void {
  try {
    const outermost = files.makeDirectory(directory);
    if (outermost === undefined) return;
    // A directory is found after a crash only when the one above it was synced, up to one that was there before.
    for (let made = directory; made.length >= outermost.length; made = dirname(made))
      files.syncDirectory(dirname(made));
  } catch (cause) {
    throw unwritable(directory, cause);
  }
}
