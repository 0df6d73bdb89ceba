import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readGzip } from '../../../src/read/carried/gzip.ts';
import { readJsonLines } from '../../../src/read/carried/json-lines.ts';
import { readMbox } from '../../../src/read/carried/mbox.ts';
import { readTable } from '../../../src/read/carried/table.ts';
import { readWarc } from '../../../src/read/carried/warc.ts';
import { readZip } from '../../../src/read/carried/zip.ts';
import type { Carrier } from '../../../src/read/reading.ts';
import { carry, inPieces } from './carry.ts';
import { response } from './warc-bytes.ts';
import { zipOf } from './zip-bytes.ts';

/** Damaged copies of each format; CLAIMGRAPH_FUZZ multiplies them for a long run. */
const COPIES = 60 * Number(process.env['CLAIMGRAPH_FUZZ'] ?? 1);

/** Numbers below 2^32 from a seed: xorshift32 (Marsaglia 2003). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

/** A copy cut off somewhere, or with some of its bits turned, or both. */
function damagedCopy(whole: Buffer, next: () => number): Buffer {
  const copy = Buffer.from(whole.subarray(0, next() % 3 === 0 ? next() % (whole.length + 1) : whole.length));
  for (let count = next() % 8; count > 0 && copy.length > 0; count -= 1)
    copy[next() % copy.length]! ^= 1 << (next() % 8);
  return copy;
}

const rows = Array.from({ length: 12 }, (_, index) => `Title ${index},"Text ${index}, ""so""\nit goes.",2015-11-16\n`);
const lines = Array.from({ length: 12 }, (_, index) => `{"title":"T${index}","text":"Größe ${index}","tags":["a",{}]}`);
const message = 'From ada@courier.example Mon Nov 16 08:00:00 2015\nSubject: A\n\n>From the dam\n\n';
const pages = [
  response('https://courier.example/a', '<p>A</p>'),
  response('https://courier.example/b', gzipSync('<p>B</p>'), { 'Content-Encoding': 'gzip' }),
  response('https://courier.example/c', '3\r\n<p>\r\n0\r\n\r\n', { 'Transfer-Encoding': 'chunked' }),
];
const zip = zipOf([
  { name: 'a.txt', data: 'The dam broke.' },
  { name: 'b/c.md', data: '# Mill\n\nIt burned.', method: 0 },
  { name: 'raw', data: 'x'.repeat(500) },
]);

const FORMATS: readonly (readonly [string, Carrier, Buffer])[] = [
  ['JSON lines', readJsonLines, Buffer.from(lines.join('\n'))],
  ['a JSON list', readJsonLines, Buffer.from(`[${lines.join(',')}]`)],
  ['a table', readTable, Buffer.from(`title,text,published\n${rows.join('')}`)],
  ['a ZIP archive', readZip, zip],
  ['gzip', readGzip, Buffer.concat([gzipSync(lines.join('\n')), gzipSync(lines.join('\n'))])],
  ['a mailbox', readMbox, Buffer.from(message.repeat(6))],
  ['an archive of the web', readWarc, Buffer.concat(pages)],
];

describe('damaged copies', () => {
  it.each(FORMATS)('of %s give what can be read and errors that name it', async (_, carrier, whole) => {
    const next = numbersFrom(0x5eed);
    for (let count = 0; count < COPIES; count += 1) {
      const copy = damagedCopy(whole, next);
      // Anything but a ClaimgraphError is thrown on by `carry`.
      const carried = await carry(carrier, inPieces('pile', copy, 1 + (next() % 700)));
      expect(carried.length).toBeGreaterThan(0);
      for (const { error } of carried) if (error !== undefined) expect(error).toMatch(/^pile/);
    }
  });
});
