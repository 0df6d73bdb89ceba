import { promisify } from 'node:util';
import { type BrotliOptions, brotliDecompress, gunzip, inflate, type ZlibOptions } from 'node:zlib';
import { giveTurn } from '../turns.ts';
import { type Header, headerOf } from './warc-records.ts';
import type { Unfolding } from './within.ts';

const MEGABYTE = 1024 * 1024;
const MOST_BYTES = 100 * MEGABYTE;
const HIGHEST_RATIO = 100;
const MOST_HEADER_BYTES = 256 * 1024;
const CRLF = Buffer.from('\r\n');
/** A body in more layers than this is made to do harm. */
const MOST_ENCODINGS = 2;
/** Chunks of a body between which others may have their turn. */
const CHUNKS_IN_TURN = 1000;

const DECODERS = new Map([
  ['gzip', promisify<Buffer, ZlibOptions, Buffer>(gunzip)],
  ['x-gzip', promisify<Buffer, ZlibOptions, Buffer>(gunzip)],
  ['deflate', promisify<Buffer, ZlibOptions, Buffer>(inflate)],
  ['br', promisify<Buffer, BrotliOptions, Buffer>(brotliDecompress)],
]);

/** What a server answered, taken apart. */
export interface HttpMessage {
  readonly status: number;
  readonly header: Header;
  readonly body: Buffer;
}

/** Takes an answer apart into status, header and body (RFC 9112). Null for what is none. */
export function httpMessage(block: Uint8Array): HttpMessage | null {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.length);
  const end = /\r?\n\r?\n/.exec(bytes.subarray(0, MOST_HEADER_BYTES).toString('latin1'));
  if (end === null) return null;
  const [first = '', ...lines] = bytes.subarray(0, end.index).toString('latin1').split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})\b/.exec(first)?.[1];
  if (status === undefined) return null;
  return { status: Number(status), header: headerOf(lines), body: bytes.subarray(end.index + end[0].length) };
}

/** A body that was sent in chunks, put together (RFC 9112 §7.1); null for one that was not, as some archives keep it. */
async function unchunked(body: Buffer): Promise<Buffer | null> {
  const whole = Buffer.allocUnsafe(body.length);
  let used = 0;
  let at = 0;
  for (let chunk = 0; ; chunk += 1) {
    if (chunk % CHUNKS_IN_TURN === 0) await giveTurn();
    const end = body.indexOf(CRLF, at);
    const size =
      end === -1 ? null : /^([0-9a-f]{1,8})[ \t]*(?:;.*)?$/i.exec(body.toString('latin1', at, Math.min(end, at + 256)));
    if (!size) return null;
    const length = Number.parseInt(size[1]!, 16);
    if (length === 0) return whole.subarray(0, used);
    const start = end + CRLF.length;
    if (start + length > body.length) return null;
    used += body.copy(whole, used, start, start + length);
    at = start + length + CRLF.length;
  }
}

/** The names of codings that were applied, the last one first. */
const codings = (header: Header, name: string): readonly string[] =>
  (header.get(name) ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity')
    .reverse();

async function decoded(body: Buffer, coding: string): Promise<Buffer> {
  // Archives often keep a body unfolded and its header as it was.
  if (coding.endsWith('gzip') && !(body[0] === 0x1f && body[1] === 0x8b)) return body;
  const decode = DECODERS.get(coding);
  if (decode === undefined) throw new Error(`its coding "${coding.slice(0, 20)}" is not read`);
  const most = Math.min(MOST_BYTES, Math.max(MEGABYTE, body.length * HIGHEST_RATIO));
  return decode(body, { maxOutputLength: most });
}

/**
 * The body of an answer as the page that it is: put together from its chunks and unfolded, within the caps of archives.
 * @throws Error for one that is damaged, too large or in a coding that is not read
 */
export async function bodyOf({ header, body }: HttpMessage, name: string, unfolding: Unfolding): Promise<Buffer> {
  const isChunked = codings(header, 'transfer-encoding').includes('chunked');
  const encodings = codings(header, 'content-encoding');
  if (encodings.length > MOST_ENCODINGS) throw new Error(`it is packed ${encodings.length} times`);
  let bytes = (isChunked && (await unchunked(body))) || body;
  for (const encoding of encodings) bytes = await decoded(bytes, encoding);
  unfolding.meter(name)(bytes.length, body.length);
  return bytes;
}
