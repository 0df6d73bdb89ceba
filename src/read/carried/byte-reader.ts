import { Gathered } from './byte-lines.ts';

const NEWLINE = 0x0a;

/** Reads bytes that come in pieces by lines and by counts. */
export class ByteReader {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #piece: Uint8Array = new Uint8Array();

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** The next line without its line break, as Latin-1; null at the end. Of a longer one `most` bytes are given. */
  async line(most: number): Promise<string | null> {
    let text = '';
    for (;;) {
      if (!(await this.#fill())) return text === '' ? null : text;
      const end = this.#piece.indexOf(NEWLINE);
      const part = this.#next(end === -1 ? this.#piece.length : end + 1);
      if (text.length < most) text += Buffer.from(part.buffer, part.byteOffset, part.length).toString('latin1');
      if (end !== -1) return text.slice(0, most).replace(/\r?\n$/, '');
    }
  }

  /**
   * The next bytes. `bytes` is null when they are more than `most`, which are passed over; `missing` says how many there
   * were not.
   */
  async take(count: number, most: number): Promise<{ readonly bytes: Uint8Array | null; readonly missing: number }> {
    const taken = new Gathered(most);
    let missing = count;
    while (missing > 0 && (await this.#fill())) {
      const part = this.#next(Math.min(missing, this.#piece.length));
      missing -= part.length;
      taken.add(part);
    }
    return { bytes: taken.take(), missing };
  }

  /** Lets go of where the bytes come from. */
  async close(): Promise<void> {
    await this.#pieces.return?.();
  }

  #next(count: number): Uint8Array {
    const part = this.#piece.subarray(0, count);
    this.#piece = this.#piece.subarray(count);
    return part;
  }

  /** True once there are bytes to take. */
  async #fill(): Promise<boolean> {
    while (this.#piece.length === 0) {
      const { value, done } = await this.#pieces.next();
      if (done) return false;
      this.#piece = value;
    }
    return true;
  }
}
