const NEWLINE = 0x0a;
/** Small pieces are put together beyond this many, as each holds on to more than it shows. */
const MOST_PIECES = 512;

/** A line with its line break, or another part of a file; null when it is longer than what is read. */
export type ByteLine = Uint8Array | null;

/** Gathers bytes of something up to a limit; beyond it nothing is kept, only counted as too long. */
export class Gathered {
  readonly #most: number;
  #pieces: Uint8Array[] = [];
  #size = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get isEmpty(): boolean {
    return this.#size === 0;
  }

  /** @param piece null for one that was too long itself */
  add(piece: ByteLine): void {
    this.#size += piece?.length ?? Number.POSITIVE_INFINITY;
    if (piece === null || this.#size > this.#most) this.#pieces = [];
    else this.#pieces.push(piece);
    if (this.#pieces.length > MOST_PIECES) this.#pieces = [Buffer.concat(this.#pieces)];
  }

  /** All bytes since the last time, null when they were too many. */
  take(): ByteLine {
    const [first, ...more] = this.#pieces;
    const whole = first !== undefined && more.length === 0 ? first : Buffer.concat(this.#pieces);
    const taken = this.#size > this.#most ? null : whole;
    this.#pieces = [];
    this.#size = 0;
    return taken;
  }
}

/** Splits bytes into lines, as many at a time as a piece holds. @param most longest line, in bytes */
export async function* byteLines(pieces: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<readonly ByteLine[]> {
  const open = new Gathered(most);
  for await (const piece of pieces) {
    const lines: ByteLine[] = [];
    let start = 0;
    for (let end = piece.indexOf(NEWLINE); end !== -1; end = piece.indexOf(NEWLINE, start)) {
      open.add(piece.subarray(start, end + 1));
      lines.push(open.take());
      start = end + 1;
    }
    if (start < piece.length) open.add(piece.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (!open.isEmpty) yield [open.take()];
}
