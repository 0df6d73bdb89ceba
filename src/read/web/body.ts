import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { FetchFailure } from './fetch-failure.ts';
import { inSize } from './limits.ts';

/** What is asked for, and all that is understood. */
export const ACCEPT_ENCODING = 'gzip, deflate, br';

/** How much of a body is read. */
export interface Amount {
  /** Bytes, as sent and inflated. */
  readonly most: number;
  /** What goes beyond is left out, instead of being an error. */
  readonly cut?: boolean;
}

/** `deflate` is zlib's format (RFC 9110 §8.4.1.2); some servers send it without the frame, which the first byte shows. */
const inflatorOfDeflate = (first: number): Transform => ((first & 0x0f) === 8 ? createInflate() : createInflateRaw());

const INFLATORS: Readonly<Record<string, (first: number) => Transform>> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  deflate: inflatorOfDeflate,
  br: () => createBrotliDecompress(),
};

/** The one layer of compression; undefined for none. @throws FetchFailure for several, and for unknown ones */
function inflatorsOf(encoding: string | undefined): ((first: number) => Transform) | undefined {
  const layers = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((layer) => layer.trim())
    .filter((layer) => layer !== '' && layer !== 'identity');
  if (layers.length === 0) return undefined;
  if (layers.length > 1) throw new FetchFailure(`it is compressed ${layers.length} times over`);
  const layer = layers[0]!;
  if (Object.hasOwn(INFLATORS, layer)) return INFLATORS[layer];
  throw new FetchFailure('it is compressed in a way that was not asked for');
}

const tooLarge = (most: number): FetchFailure =>
  new FetchFailure(`it is larger than ${inSize(most)}`, 'Save it as a file, in parts if need be, and give the files.');

/** Lets pieces through up to the amount. @throws FetchFailure beyond it, unless what goes beyond is to be cut off */
async function* upTo({ most, cut }: Amount, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size <= most) yield piece;
    else if (!cut) throw tooLarge(most);
    else return yield piece.subarray(0, piece.length - (size - most));
  }
}

async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  for await (const piece of pieces) read.push(piece);
  return read.length === 1 ? read[0]! : Buffer.concat(read);
}

const isDamage = (error: unknown): boolean =>
  /^(?:Z_|ERR_?_?BROTLI|ERR__ERROR)/.test((error as { code?: string }).code ?? '');

async function inflated(body: Readable, inflatorOf: (first: number) => Transform, amount: Amount): Promise<Uint8Array> {
  const sent = upTo({ most: amount.most }, body);
  const { value: head, done } = await sent.next();
  if (done) return new Uint8Array();
  const source = async function* (): AsyncGenerator<Uint8Array> {
    yield head;
    yield* sent;
  };
  try {
    let bytes: Uint8Array = new Uint8Array();
    await pipeline(source, inflatorOf(head[0]!), async (pieces: AsyncIterable<Uint8Array>) => {
      bytes = await collect(upTo(amount, pieces));
    });
    return bytes;
  } catch (error) {
    throw isDamage(error) ? new FetchFailure('its compressed content is damaged', 'Try again later.', error) : error;
  }
}

/** What the headers say of a body. */
export interface Declared {
  /** `Content-Encoding`. */
  readonly encoding?: string | undefined;
  /** `Content-Length`, which need not be true. */
  readonly length?: number;
}

/**
 * Reads the body of an answer, taking off one layer of compression; never holds more than the amount, however little was
 * sent.
 * @throws FetchFailure for more than the amount, several layers, damage; errors of the connection as they are
 */
export async function readBody(body: Readable, declared: Declared, amount: Amount): Promise<Uint8Array> {
  if ((declared.length ?? 0) > amount.most && !amount.cut) throw tooLarge(amount.most);
  const inflatorOf = inflatorsOf(declared.encoding);
  return inflatorOf === undefined ? collect(upTo(amount, body)) : inflated(body, inflatorOf, amount);
}
