/** Milliseconds for which reading goes on before others of this process have their turn. */
const STRETCH = 25;
/** Bytes of a piece between which others may have their turn. */
const PIECE_BYTES = 64 * 1024;

let since = performance.now();

/**
 * Lets timers and requests of this process have their turn where reading has gone on for long. Awaited between pieces of
 * work, since promises alone never give way to them.
 */
export async function giveTurn(): Promise<void> {
  if (performance.now() - since < STRETCH) return;
  await new Promise(setImmediate);
  since = performance.now();
}

/** Bytes in pieces no larger than those that files come in, however they came, with turns for others between them. */
export async function* withTurns(pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces)
    for (let at = 0; at < piece.length; at += PIECE_BYTES) {
      await giveTurn();
      yield piece.subarray(at, at + PIECE_BYTES);
    }
}
