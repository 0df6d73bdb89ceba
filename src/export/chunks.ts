import type { Piece } from './format.ts';

/** Characters of a chunk of text at least, but for the last one. */
const SIZE = 1 << 16;

/**
 * The same text in fewer and larger pieces; bytes pass as they are. Formats write a piece for each element, and handing
 * each of those to a stream or a socket costs more than making it.
 */
export async function* inChunks<P extends Piece>(
  pieces: AsyncIterable<P> | Iterable<P>,
  size = SIZE,
): AsyncGenerator<P | string> {
  let chunk = '';
  for await (const piece of pieces) {
    const isText = typeof piece === 'string';
    if (isText) chunk += piece;
    if (isText && chunk.length < size) continue;
    if (chunk !== '') yield chunk;
    chunk = '';
    if (!isText) yield piece;
  }
  if (chunk !== '') yield chunk;
}
