import { createWriteStream, rmSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ClaimgraphError } from '../domain/errors.ts';
import type { Piece } from '../export/format.ts';
import { onInterruption } from './interruption.ts';

type Pieces = AsyncIterable<Piece> | Iterable<Piece>;

/** Writes data to standard output, at the pace at which it is read there. */
export async function print(pieces: Pieces): Promise<void> {
  await pipeline(Readable.from(pieces), process.stdout, { end: false });
}

/**
 * Writes a file as a whole: it appears, or is replaced, only once everything is written. Interrupted, it leaves nothing.
 * @throws ClaimgraphError E_INPUT when it cannot be written.
 */
export async function writeWhole(file: string, pieces: Pieces): Promise<void> {
  const draft = `${file}.${process.pid}.part`;
  const target = createWriteStream(draft, { flags: 'wx' });
  const finished = onInterruption(() => rmSync(draft, { force: true }));
  const refusal = new Promise<never>((_, reject) => target.once('error', (cause) => reject(cannotWrite(file, cause))));
  try {
    await Promise.race([pipeline(Readable.from(pieces), target), refusal]);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    finished();
  }
}

function cannotWrite(file: string, cause: NodeJS.ErrnoException): ClaimgraphError {
  const missing = cause.code === 'ENOENT';
  const why = missing ? `there is no folder ${dirname(file)}` : cause.message;
  const hint = missing ? 'Make it first, or write somewhere else.' : 'Write somewhere else.';
  return new ClaimgraphError('E_INPUT', `cannot write ${file}: ${why}`, { cause, hint });
}
