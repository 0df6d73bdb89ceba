import type { Stats } from 'node:fs';
import { lstat } from 'node:fs/promises';

/** What tells that a file was written since. */
const signatureOf = ({ size, mtimeMs, ino }: Stats): string => `${size} ${mtimeMs} ${ino}`;

interface Waiting {
  /** When it was last seen to change, in milliseconds since 1970. */
  readonly since: number;
  readonly signature: string;
}

/** How often it is looked whether files have come to rest while they are waited for. */
const LOOKS = 4;

/**
 * Files that are waited for until nobody has written to them for a while, so that none is read half written. They come out
 * in the order in which they came to rest, each version of a file once. Links and what is no file never come out.
 */
export class Resting {
  readonly #after: number;
  readonly #rested: (path: string) => void;
  readonly #waiting = new Map<string, Waiting>();
  /** What came out, as it was then. */
  readonly #given = new Map<string, string>();
  #clock: NodeJS.Timeout | undefined;
  #isLooking = false;

  /** @param after milliseconds without a change; @param rested told of each file */
  constructor(after: number, rested: (path: string) => void) {
    this.#after = after;
    this.#rested = rested;
  }

  /** A file is there or was changed. @param since when it was written; clocks of other machines are not believed */
  changed(path: string, status: Stats, since = Date.now()): void {
    const signature = signatureOf(status);
    if (!status.isFile() || this.#given.get(path) === signature) return;
    if (this.#waiting.get(path)?.signature === signature) return;
    this.#waiting.delete(path);
    this.#waiting.set(path, { since: Math.min(since, Date.now()), signature });
    this.#clock ??= setInterval(() => void this.#look(), this.#after / LOOKS);
  }

  /** A file was removed: should it come back, it is another one. */
  removed(path: string): void {
    this.#waiting.delete(path);
    this.#given.delete(path);
  }

  close(): void {
    clearInterval(this.#clock);
    this.#waiting.clear();
  }

  async #look(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    try {
      for (const [path, waiting] of [...this.#waiting])
        if (waiting.since + this.#after <= Date.now()) await this.#settle(path, waiting);
      if (this.#waiting.size > 0) return;
      clearInterval(this.#clock);
      this.#clock = undefined;
    } finally {
      this.#isLooking = false;
    }
  }

  async #settle(path: string, waiting: Waiting): Promise<void> {
    const status = await lstat(path).catch(() => undefined);
    // It may have changed or gone meanwhile.
    if (this.#waiting.get(path) !== waiting) return;
    this.#waiting.delete(path);
    if (!status?.isFile()) return;
    const { signature } = waiting;
    if (signatureOf(status) !== signature) return this.changed(path, status);
    this.#given.set(path, signature);
    this.#rested(path);
  }
}
