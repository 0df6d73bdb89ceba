import { closeSync, fstatSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';

/** What a journal asks of a file system, so that tests can stand in one that fails or loses what was not synced. */
export interface JournalFiles {
  /** Creates a directory with its parents; the outermost one that was missing, or undefined if there was none. */
  makeDirectory(path: string): string | undefined;
  /** Makes the names in a directory durable, where the system allows it. */
  syncDirectory(path: string): void;
  /** Opens a file to read and append, created for its owner alone if missing; a number that stands for it. */
  open(path: string): number;
  /** Bytes of the file. */
  size(file: number): number;
  /** Reads into the buffer from an offset of the file on; the number of bytes, 0 at the end. */
  read(file: number, into: Buffer, offset: number): number;
  /** Appends the bytes from an index of the buffer on; how many it took. */
  write(file: number, bytes: Buffer, from: number): number;
  /** Cuts the file to a size. */
  truncate(file: number, size: number): void;
  /** Makes the contents of the file durable. */
  sync(file: number): void;
  close(file: number): void;
}

/** Ways in which a system says that it does not sync directories, or not this one: Windows, some network drives. */
const UNSUPPORTED: ReadonlySet<string | undefined> = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP']);

function syncDirectory(path: string): void {
  let handle: number | undefined;
  try {
    handle = openSync(path, 'r');
    fsyncSync(handle);
  } catch (error) {
    if (!UNSUPPORTED.has((error as NodeJS.ErrnoException).code)) throw error;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** The file system of the machine. */
export const systemFiles: JournalFiles = {
  makeDirectory: (path) => mkdirSync(path, { recursive: true, mode: 0o700 }),
  syncDirectory,
  open: (path) => openSync(path, 'a+', 0o600),
  size: (file) => fstatSync(file).size,
  read: (file, into, offset) => readSync(file, into, 0, into.length, offset),
  write: (file, bytes, from) => writeSync(file, bytes, from),
  truncate: ftruncateSync,
  sync: fsyncSync,
  close: closeSync,
};
