import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Kilobytes, gzipped, of the scripts that a built page names: what has to be there before anything is seen. */
export function firstBundle(folder: string): number {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, path]) => path!);
  if (scripts.length === 0) throw new Error(`${folder} names no script: is the viewer built?`);
  const bytes = scripts.map((path) => gzipSync(readFileSync(join(folder, path))).length);
  return bytes.reduce((sum, size) => sum + size, 0) / 1_000;
}
