import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readGzip } from '../../../src/read/carried/gzip.ts';
import { readItem } from '../../../src/read/sources.ts';
import { carry, inPieces, shown, textOf } from './carry.ts';

const read = (name: string, bytes: Uint8Array, told = {}) => carry(readGzip, textOf(name, bytes, told));

describe('readGzip', () => {
  it('gives what is packed by its inner name, in several members too', async () => {
    const bytes = Buffer.concat([gzipSync('The dam '), gzipSync('broke.')]);
    expect(shown(await read('in/a.txt.gz', bytes))).toEqual(['in/a.txt.gz › a.txt: The dam broke.']);
    expect(shown(await carry(readGzip, inPieces('a.txt.gz', bytes, 3)))).toEqual(['a.txt.gz › a.txt: The dam broke.']);
    expect(shown(await read('https://p.example/get?1', bytes))[0]).toBe(
      'https://p.example/get?1 › contents: The dam broke.',
    );
  });

  it('tells what was told, but for the media type of the packing', async () => {
    const told = { mediaType: 'application/gzip', address: 'https://p.example/a.txt.gz', given: { title: 'T' } };
    const [carried] = await read('a.txt.gz', gzipSync('x'), told);
    expect(carried?.told).toEqual({ address: 'https://p.example/a.txt.gz', given: { title: 'T' } });
  });

  it('names what is damaged or cut off', async () => {
    const bytes = gzipSync('The dam broke.'.repeat(100));
    expect(shown(await read('a.txt.gz', bytes.subarray(0, -12)))[0]).toMatch(
      /^a\.txt\.gz › a\.txt is damaged: unexpected end/,
    );
    bytes[bytes.length - 6]! ^= 0xff;
    expect(shown(await read('a.txt.gz', bytes))[0]).toMatch(/^a\.txt\.gz › a\.txt is damaged: incorrect data check/);
  });

  it('stops at a bomb, also one of many members', async () => {
    const member = gzipSync(Buffer.alloc(4 * 1024 * 1024));
    for (const bytes of [member, Buffer.concat(Array(20).fill(member))])
      expect(shown(await read('a.txt.gz', bytes))[0]).toMatch(
        /^a\.txt\.gz › a\.txt unfolds to more than 100 times its size/,
      );
  });

  it('is read to the end where it is cut off, what is whole being kept', async () => {
    const lines = Array.from({ length: 5000 }, (_, index) => `{"text":"Row ${index} ${Math.sin(index)}."}\n`).join('');
    const found: string[] = [];
    for await (const outcome of readItem(textOf('a.jsonl.gz', gzipSync(lines).subarray(0, -1000))))
      found.push('document' in outcome ? 'read' : outcome.failure.message);
    expect(found.filter((each) => each === 'read').length).toBeGreaterThan(4000);
    expect(found.at(-1)).toMatch(/^a\.jsonl\.gz › a\.jsonl is damaged/);
  });
});
