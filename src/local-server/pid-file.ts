import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ClaimgraphError } from '../domain/errors.ts';
import { type Fate, fateOf, type ProcessMark } from '../process-mark.ts';

/** Which process runs the server of a home, as `server.json` in it says. */
export interface ServerRecord extends ProcessMark {
  readonly port: number;
  /** True while the process is the one that starts the server, not yet the server itself. */
  readonly starting: boolean;
}

// The id of a group (negative) or of everything (-1) must never get to a kill.
const recordSchema = z.object({
  pid: z.int().min(2),
  startedAt: z.string().min(1).nullable(),
  host: z.string(),
  port: z.int().min(1).max(65_535),
  starting: z.boolean(),
});

/** The file's path in a home. */
export const recordFile = (home: string): string => join(home, 'server.json');

const text = (record: ServerRecord): string => `${JSON.stringify(record)}\n`;

/**
 * Reads which process runs the server of a home, and what became of it; null where none was started, or it was stopped.
 * @throws ClaimgraphError E_STORE_HELD for a file that says nothing usable
 */
export function readRecord(home: string): { readonly record: ServerRecord; readonly fate: Fate } | null {
  const file = recordFile(home);
  let written: unknown;
  try {
    written = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  }
  const { success, data } = recordSchema.safeParse(written);
  if (success) return { record: data, fate: fateOf(data) };
  const hint = `If no Neo4j uses ${home}, delete ${file}.`;
  throw new ClaimgraphError('E_STORE_HELD', `${file} does not say which process runs the server`, { hint });
}

/** Writes the record unless there is one. False when another came first. */
export function claimRecord(home: string, record: ServerRecord): boolean {
  try {
    writeFileSync(recordFile(home), text(record), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Writes another record in the place of this process's own: readers see the one or the other. */
export function replaceRecord(home: string, record: ServerRecord): void {
  const next = `${recordFile(home)}.${process.pid}`;
  writeFileSync(next, text(record), { mode: 0o600 });
  renameSync(next, recordFile(home));
}

/** Takes the record away. */
export const removeRecord = (home: string): void => rmSync(recordFile(home), { force: true });
