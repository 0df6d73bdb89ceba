import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { SourceDocument } from '../domain/document.ts';
import { ClaimgraphError } from '../domain/errors.ts';
import { type Format, type ReadOptions, readArticle } from './article.ts';

/** The name that stands for standard input. */
export const STANDARD_INPUT = '-';

const FORMATS: Readonly<Record<string, Format>> = { '.txt': 'text', '.md': 'markdown', '.json': 'json' };
/** Extensions of the files that are read as articles, and as claim documents, when a directory is named. */
export const ARTICLES: readonly string[] = Object.keys(FORMATS);
export const CLAIM_DOCUMENTS: readonly string[] = ['.json', '.ndjson'];

const formatOf = (file: string): Format | undefined => FORMATS[extname(file).toLowerCase()];

/** Turns what the system says about a path into what a person can use. */
export function unreadable(file: string, cause: unknown): ClaimgraphError {
  const code = (cause as NodeJS.ErrnoException).code;
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'no such file',
    EACCES: 'may not be read',
    EISDIR: 'is a directory',
  };
  const reason = reasons[code ?? ''] ?? (cause as Error).message;
  const hint = code === 'ENOENT' ? 'Check the path; it is taken from the directory the command runs in.' : undefined;
  return new ClaimgraphError('E_INPUT', `cannot read ${file}: ${reason}`, {
    cause,
    ...(hint !== undefined && { hint }),
  });
}

async function filesUnder(directory: string, extensions: readonly string[]): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  const sorted = entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of sorted) {
    const path = join(directory, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith('.')) found.push(...(await filesUnder(path, extensions)));
    else if (entry.isFile() && extensions.includes(extname(entry.name).toLowerCase())) found.push(path);
  }
  return found;
}

/**
 * Lists the files that inputs mean: a file as itself, a directory as its files with one of the
 * extensions, sorted, at any depth, `-` as standard input. A path is listed once.
 * @throws ClaimgraphError E_INPUT for a path that is not there and for a directory without such files.
 */
export async function listSources(inputs: readonly string[], extensions = ARTICLES): Promise<string[]> {
  const listed: string[] = [];
  for (const input of inputs) {
    if (input === STANDARD_INPUT) {
      listed.push(input);
      continue;
    }
    const status = await stat(input).catch((cause: unknown) => Promise.reject(unreadable(input, cause)));
    const files = status.isDirectory() ? await filesUnder(input, extensions) : [input];
    if (files.length === 0) throw new ClaimgraphError('E_INPUT', `${input} holds no ${extensions.join(' or ')} file`);
    listed.push(...files);
  }
  return [...new Set(listed)];
}

/** All of standard input. */
export async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Standard input has no extension: an object is a JSON article, front matter means Markdown, the rest is text. */
function sniffedFormat(bytes: Buffer): Format {
  const head = bytes.subarray(0, 64).toString('utf8').trimStart();
  if (head.startsWith('{')) return 'json';
  return head.startsWith('---\n') || head.startsWith('---\r\n') ? 'markdown' : 'text';
}

/**
 * Reads one article, from a file by its extension (unknown ones as plain text) or from standard input (`-`).
 * @throws ClaimgraphError E_INPUT, naming the file.
 */
export async function readSource(file: string, options: ReadOptions = {}): Promise<SourceDocument> {
  if (file === STANDARD_INPUT) {
    const bytes = await readStandardInput();
    return readArticle(bytes, sniffedFormat(bytes), 'standard input', options);
  }
  const bytes = await readFile(file).catch((cause: unknown) => Promise.reject(unreadable(file, cause)));
  return readArticle(bytes, formatOf(file) ?? 'text', file, options);
}
