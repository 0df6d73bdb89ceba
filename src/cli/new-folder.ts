import { rmSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ClaimgraphError } from '../domain/errors.ts';
import type { Folder } from '../export/neo4j-admin.ts';
import { onInterruption } from './interruption.ts';

const failed = (directory: string, cause: unknown): ClaimgraphError =>
  new ClaimgraphError('E_INPUT', `cannot write ${directory}: ${(cause as Error).message}`, { cause });

/** @throws ClaimgraphError E_USAGE unless there is nothing at the path, or a directory with nothing in it */
export async function requireNothingAt(directory: string): Promise<void> {
  const content = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'ENOTDIR') return ['a file'];
    throw failed(directory, error);
  });
  if (content.length === 0) return;
  const hint = 'Name a directory that does not exist yet, or an empty one.';
  throw new ClaimgraphError('E_USAGE', `${directory} is not empty; nothing was written`, { hint });
}

/**
 * Makes a directory as a whole: it appears under its name only once the task has written everything into it.
 * Interrupted, it leaves nothing.
 * @throws ClaimgraphError E_USAGE where something is already, E_INPUT when it cannot be written; whatever the task throws
 */
export async function writeNewFolder<T>(directory: string, task: (folder: Folder) => Promise<T>): Promise<T> {
  const target = resolve(directory);
  await requireNothingAt(target);
  const draft = `${target}.${process.pid}.part`;
  const finished = onInterruption(() => rmSync(draft, { recursive: true, force: true }));
  const files = new Map<string, FileHandle>();
  const append = async (name: string, text: string): Promise<void> => {
    try {
      const file = files.get(name) ?? (await open(join(draft, name), 'ax'));
      files.set(name, file);
      await file.appendFile(text);
    } catch (cause) {
      throw failed(directory, cause);
    }
  };
  const closeAll = () => Promise.all([...files.values()].map((file) => file.close()));
  try {
    await mkdir(draft, { recursive: true }).catch((cause: unknown) => {
      throw failed(directory, cause);
    });
    const result = await task({ append });
    await closeAll();
    await rename(draft, target).catch((cause: unknown) => {
      throw failed(directory, cause);
    });
    return result;
  } catch (error) {
    await closeAll().catch(() => undefined);
    await rm(draft, { recursive: true, force: true });
    throw error;
  } finally {
    finished();
  }
}
