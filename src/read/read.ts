import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { ClaimgraphError } from '../domain/errors.ts';
import { EXTENSIONS } from './kind.ts';
import { unreadable } from './unreadable.ts';

/** The name that stands for standard input. */
export const STANDARD_INPUT = '-';

/** Extensions of the files that are read as claim documents when a directory is named. */
export const CLAIM_DOCUMENTS: readonly string[] = ['.json', '.ndjson'];

/** True for what is fetched rather than opened. */
export const isAddress = (input: string): boolean => /^https?:\/\//i.test(input);

/** What is hidden, and what office programs put beside a document while it is open (`~$report.docx`). */
export const isLeftAlone = (name: string): boolean => name.startsWith('.') || name.startsWith('~$');

interface FilesUnder {
  /** Tells of a path that neither it nor what it holds is wanted. */
  readonly leftOut?: (path: string) => boolean;
  /** Told of a directory that cannot be listed; without it that ends the listing. */
  readonly closed?: (directory: string, error: NodeJS.ErrnoException) => void;
}

/** The files of a directory at any depth, sorted; links and what is left alone are not among them. */
export async function* filesUnder(directory: string, options: FilesUnder = {}): AsyncGenerator<string> {
  const { leftOut, closed } = options;
  const entries = await readdir(directory, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (closed === undefined) throw error;
    closed(directory, error);
    return [];
  });
  const sorted = entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of sorted) {
    const path = join(directory, entry.name);
    if (isLeftAlone(entry.name) || leftOut?.(path)) continue;
    if (entry.isDirectory()) yield* filesUnder(path, options);
    else if (entry.isFile()) yield path;
  }
}

/** What a listing leaves out, and who is told. */
export interface Listing extends Pick<FilesUnder, 'leftOut'> {
  /** Told of each file of a directory that has another extension. */
  readonly passOver?: (file: string) => void;
}

const manyOf = (extensions: readonly string[]): string =>
  extensions.length > 4 ? 'file that can be read' : `${extensions.join(' or ')} file`;

/**
 * Lists what inputs mean: a file as itself, a directory as its files with one of the extensions, sorted, at any depth,
 * an address (`https://…`) and standard input (`-`) as themselves. Each is listed once.
 * @throws ClaimgraphError E_INPUT for a path that is not there and for a directory without such files.
 */
export async function listSources(
  inputs: readonly string[],
  extensions = EXTENSIONS,
  { leftOut, passOver }: Listing = {},
): Promise<string[]> {
  const listed = new Set<string>();
  for (const input of inputs) {
    const isPath = input !== STANDARD_INPUT && !isAddress(input);
    const status = isPath
      ? await stat(input).catch((cause: unknown) => Promise.reject(unreadable(input, cause)))
      : undefined;
    if (!status?.isDirectory()) {
      listed.add(input);
      continue;
    }
    let found = 0;
    for await (const file of filesUnder(input, { ...(leftOut && { leftOut }) }))
      if (extensions.includes(extname(file).toLowerCase())) {
        found += 1;
        listed.add(file);
      } else passOver?.(file);
    if (found === 0) throw new ClaimgraphError('E_INPUT', `${input} holds no ${manyOf(extensions)}`);
  }
  return [...listed];
}
