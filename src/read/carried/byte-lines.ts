const NEWLINE = 0x0a;
/** Small pieces are put together beyond this many, as each holds on to more than it shows. */
const MOST_PIECES = 512;

/** A line with its line break, or another part of a file; null when it is longer than what is read. */
export type ByteLine = Uint8Array | null;

/** Gathers bytes of something up to a limit; beyond it nothing is kept, only counted as too long. */
export class Gathered {
  readonly #most: number;
  /** What was put together; it grows by half or more, so that no byte is copied often. */
  #block: Uint8Array = new Uint8Array();
  #used = 0;
  /** What has come since. */
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
    if (piece === null || this.#size > this.#most) this.#drop();
    else this.#pieces.push(piece);
    if (this.#pieces.length > MOST_PIECES) this.#putTogether();
  }

  /** All bytes since the last time, null when they were too many. */
  take(): ByteLine {
    const taken = this.#size > this.#most ? null : this.#whole();
    this.#drop();
    this.#size = 0;
    return taken;
  }

  #whole(): Uint8Array {
    if (this.#used === 0 && this.#pieces.length === 1) return this.#pieces[0]!;
    return Buffer.concat([this.#block.subarray(0, this.#used), ...this.#pieces]);
  }

  #drop(): void {
    if (this.#used > 0) this.#block = new Uint8Array();
    this.#used = 0;
    this.#pieces = [];
  }

  #putTogether(): void {
    if (this.#size > this.#block.length) {
      const larger = Buffer.allocUnsafe(Math.max(this.#size, Math.ceil(this.#block.length * 1.5)));
      larger.set(this.#block.subarray(0, this.#used));
      this.#block = larger;
    }
    for (const piece of this.#pieces) {
      this.#block.set(piece, this.#used);
      this.#used += piece.length;
    }
    this.#pieces = [];
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
