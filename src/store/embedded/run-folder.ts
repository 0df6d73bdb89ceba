import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, readSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ClaimgraphError } from '../../domain/errors.ts';
import { reasonOf } from './directory.ts';
import { readLines } from './journal-reading.ts';

/** Bytes that are read at once of each file, and characters that are written at once. */
const CHUNK = 64 << 10;
const PREFIX = 'sorting-';

function unsorted(store: string, cause: unknown): ClaimgraphError {
  if (cause instanceof ClaimgraphError) return cause;
  const message = `cannot put the graph of the store in ${store} in order: ${reasonOf(cause)}`;
  const hint =
    'Nothing is lost. It takes files of several times the size of the journal there: make room, then ask again.';
  return new ClaimgraphError('E_STORE_DOWN', message, { cause, hint });
}

/**
 * Removes what processes left in the directory of a store that were killed while they put its graph in order. A directory
 * that is gone, with its disk or by somebody's hand, holds nothing to be removed.
 */
export function sweepRuns(store: string): void {
  if (!existsSync(store)) return;
  for (const name of readdirSync(store))
    if (name.startsWith(PREFIX)) rmSync(join(store, name), { recursive: true, force: true });
}

function* inChunks(items: Iterable<unknown>): Generator<string> {
  let text = '';
  for (const item of items) {
    text += `${JSON.stringify(item)}\n`;
    if (text.length < CHUNK) continue;
    yield text;
    text = '';
  }
  yield text;
}

function* itemsOf(path: string): Generator<unknown> {
  const file = openSync(path, 'r');
  const read = (_: number, into: Buffer, offset: number): number => readSync(file, into, 0, into.length, offset);
  try {
    for (const { line } of readLines({ read }, file, 0, CHUNK)) yield JSON.parse(line.toString('utf8'));
  } finally {
    closeSync(file);
  }
}

/** Runs of a sort, one a file of JSON lines, in a folder within the directory of a store that is made with the first. */
export class RunFolder {
  readonly #store: string;
  #path: string | null = null;
  #written = 0;

  constructor(store: string) {
    this.#store = store;
  }

  /** Writes a run and resolves to its path. @throws ClaimgraphError E_STORE_DOWN */
  async write(items: Iterable<unknown>): Promise<string> {
    try {
      this.#path ??= mkdtempSync(join(this.#store, PREFIX));
      const path = join(this.#path, `${this.#written++}.ndjson`);
      await writeFile(path, inChunks(items), { mode: 0o600 });
      return path;
    } catch (cause) {
      throw unsorted(this.#store, cause);
    }
  }

  /** The items of a run. @throws ClaimgraphError E_STORE_DOWN */
  *read(path: string): Generator<unknown> {
    try {
      yield* itemsOf(path);
    } catch (cause) {
      throw unsorted(this.#store, cause);
    }
  }

  /** Removes one run, or all of them with the folder. What the system holds on to is swept when the store is opened. */
  remove(path: string | null = this.#path): void {
    try {
      if (path !== null) rmSync(path, { recursive: true, force: true });
    } catch {
      // Windows removes no file that is being read.
    }
  }
}
