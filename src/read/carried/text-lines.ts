import { westernEuropean } from '../decode.ts';
import { type ByteLine, byteLines } from './byte-lines.ts';

const UTF8 = new TextDecoder('utf-8', { fatal: true });
const LENIENT = new TextDecoder();
/** Bytes from which UTF-16 is told. */
const SAMPLE_BYTES = 512;

/** The encoding when it is UTF-16, by its mark or, for text without one, by the zero byte of every Latin letter. */
function utf16Of(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const sample = head.subarray(0, SAMPLE_BYTES);
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2]! += 1;
  const enough = sample.length * 0.35;
  if (zeros[0] === 0 && zeros[1]! > enough) return 'utf-16le';
  return zeros[1] === 0 && zeros[0]! > enough ? 'utf-16be' : null;
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** Turns pieces of a text into UTF-8, once the first shows what they are in. */
function toUtf8(first: Uint8Array): (piece: Uint8Array) => Uint8Array {
  const encoding = utf16Of(first);
  if (encoding === null) return (piece) => piece;
  const decoder = new TextDecoder(encoding);
  return (piece) => Buffer.from(decoder.decode(piece, { stream: true }));
}

/** The pieces of a text without its byte order mark and, where it is in UTF-16, as UTF-8, so that lines end with one byte. */
export async function* utf8Pieces(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let convert: ReturnType<typeof toUtf8> | undefined;
  for await (const piece of pieces) {
    if (convert !== undefined) yield convert(piece);
    else {
      convert = toUtf8(piece);
      const isMarked = BYTE_ORDER_MARK.every((byte, index) => piece[index] === byte);
      yield convert(isMarked ? piece.subarray(BYTE_ORDER_MARK.length) : piece);
    }
  }
}

/**
 * The text of bytes that are told from all others, such as a line: UTF-8, else Windows-1252; what is neither has U+FFFD in
 * place of what cannot be read.
 */
export function decodedBytes(bytes: Uint8Array): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    return westernEuropean(bytes) ?? LENIENT.decode(bytes);
  }
}

/** Longest line, or element of a list, that is read. */
export const MOST_LINE_BYTES = 100 * 1024 * 1024;

/** The lines of a text in UTF-8, UTF-16 or Windows-1252 as UTF-8 or Windows-1252, a few at a time. */
export const linesOf = (pieces: AsyncIterable<Uint8Array>): AsyncGenerator<readonly ByteLine[]> =>
  byteLines(utf8Pieces(pieces), MOST_LINE_BYTES);
