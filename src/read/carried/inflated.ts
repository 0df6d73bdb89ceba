import { pipeline, Readable, type Transform } from 'node:stream';
import { ClaimgraphError } from '../../domain/errors.ts';
import type { Meter } from './within.ts';

const PIECE_BYTES = 64 * 1024;

/** Options of the inflating streams of `node:zlib`: pieces as large as those that files come in. */
export const INFLATING = { chunkSize: PIECE_BYTES } as const;

/** What the library says of bytes that cannot be unfolded. */
export function damaged(name: string, cause: unknown): ClaimgraphError {
  if (cause instanceof ClaimgraphError) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new ClaimgraphError('E_INPUT', `${name} is damaged: ${reason}`, { cause, hint: 'Fetch or pack it again.' });
}

export interface Packed {
  /** For messages. */
  readonly name: string;
  readonly pieces: AsyncIterable<Uint8Array>;
  readonly meter: Meter;
}

/**
 * Unfolds bytes piece by piece, and stops as soon as the meter objects.
 * @throws ClaimgraphError E_INPUT naming it, for damaged bytes and what the meter refuses
 */
export async function* inflated({ name, pieces, meter }: Packed, inflate: Transform): AsyncGenerator<Uint8Array> {
  let packed = 0;
  let unfolded = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces) {
      packed += piece.length;
      yield piece;
    }
  }
  const source = Readable.from(counted(), { objectMode: false, highWaterMark: PIECE_BYTES });
  // The error comes out of the loop below as well, where somebody hears it.
  pipeline(source, inflate, () => {});
  try {
    for await (const piece of inflate as AsyncIterable<Uint8Array>) {
      unfolded += piece.length;
      meter(unfolded, packed);
      yield piece;
    }
  } catch (cause) {
    throw damaged(name, cause);
  } finally {
    inflate.destroy();
  }
}
