import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ClaimgraphError } from '../domain/errors.ts';
import { createWhole, readText, replaceWhole, takeOver } from '../lock-file.ts';
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

/** The record that a text holds; null when it says nothing usable. */
function recordIn(written: string): ServerRecord | null {
  try {
    return recordSchema.safeParse(JSON.parse(written)).data ?? null;
  } catch {
    return null;
  }
}

const text = (record: ServerRecord): string => `${JSON.stringify(record)}\n`;

/**
 * Reads which process runs the server of a home, and what became of it; null where none was started, or it was stopped.
 * @throws ClaimgraphError E_STORE_HELD for a file that says nothing usable
 */
export function readRecord(home: string): { readonly record: ServerRecord; readonly fate: Fate } | null {
  const file = recordFile(home);
  if (!existsSync(file)) return null;
  const record = recordIn(readText(file) ?? '');
  if (record !== null) return { record, fate: fateOf(record) };
  const hint = `If no Neo4j uses ${home}, delete ${file}.`;
  throw new ClaimgraphError('E_STORE_HELD', `${file} does not say which process runs the server`, { hint });
}

/** True unless the record with this text is surely of a process that is gone. */
function isHeld(written: string): boolean {
  const record = recordIn(written);
  if (record === null) return true;
  const fate = fateOf(record);
  return fate === 'alive' || fate === 'unknown';
}

/** Writes the record unless there is one of a process that lives. False when another came first. */
export function claimRecord(home: string, record: ServerRecord): boolean {
  const file = recordFile(home);
  if (createWhole(file, text(record))) return true;
  const other = readText(file);
  return other !== null && !isHeld(other) && takeOver(file, other, text(record), isHeld);
}

/** Writes another record in the place of this process's own: readers see the one or the other. */
export const replaceRecord = (home: string, record: ServerRecord): void => replaceWhole(recordFile(home), text(record));

/** Takes the record away. */
export const removeRecord = (home: string): void => rmSync(recordFile(home), { force: true });
