import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prose } from '../extract/prose.ts';
import { zipOf } from '../read/carried/zip-bytes.ts';

/** How many things of a mixed pile cannot be read. */
export const BAD = 7;

/** One of any number of short articles of our own making. */
const article = (index: number): string =>
  `Published: 2031-05-${String(1 + (index % 28)).padStart(2, '0')}\n\n${prose(120, index + 1)}\n`;

/**
 * Fills a folder with articles, half of them as files, a quarter in an archive, a quarter in JSON lines; among them are one
 * that comes twice and some that cannot be read. @returns how many different ones can
 */
export function mixedPile(folder: string, count: number): number {
  const [files, packed] = [count >> 1, count >> 2];
  mkdirSync(join(folder, 'deeper'), { recursive: true });
  for (let index = 0; index < files; index++)
    writeFileSync(join(folder, index % 3 === 0 ? 'deeper' : '', `a${index}.txt`), article(index));
  const entries = Array.from({ length: packed }, (_, index) => ({
    name: `z${index}.txt`,
    data: article(files + index),
  }));
  writeFileSync(join(folder, 'b.zip'), zipOf([...entries, { name: 'empty.txt', data: '' }, entries[0]!]));
  const rest = Array.from({ length: count - files - packed }, (_, index) =>
    JSON.stringify({ title: `Line ${index}`, text: prose(120, 10_000 + index), published: '2031-05-06' }),
  );
  writeFileSync(join(folder, 'c.jsonl'), [...rest, '{"text":', '{"title":"No text"}'].join('\n'));
  writeFileSync(join(folder, 'd.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
  writeFileSync(join(folder, 'e.txt'), '');
  writeFileSync(join(folder, 'f.zip'), 'PK\u0003\u0004 and nothing more');
  writeFileSync(join(folder, 'g.txt'), article(0));
  truncateSync(join(folder, 'g.txt'), 100 * 1024 * 1024);
  return count;
}
