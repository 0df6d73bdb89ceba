import { expect, it } from 'vitest';
import { inChunks } from '../../src/export/chunks.ts';
import type { Piece } from '../../src/export/format.ts';
import { gathered } from './gathered.ts';

async function* given(...pieces: readonly Piece[]): AsyncGenerator<Piece> {
  yield* pieces;
}

const chunked = (size: number, ...pieces: readonly Piece[]) => gathered(inChunks(given(...pieces), size));

it('makes small pieces of text into chunks of some size', async () => {
  expect(await chunked(4, 'a', 'bc', '', 'def', 'g', 'hijkl', 'm')).toEqual(['abcdef', 'ghijkl', 'm']);
  expect(await chunked(4)).toEqual([]);
});

it('passes bytes as they are, in their place', async () => {
  const [one, two] = [new Uint8Array([1, 2]), new Uint8Array([3])];
  expect(await chunked(4, one, 'a', two, 'b')).toEqual([one, 'a', two, 'b']);
});
