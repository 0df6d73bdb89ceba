import { type Compare, joined, merged } from '../sorted.ts';
import type { RunFolder } from './run-folder.ts';

/** How items are put in order. Equal ones are joined, the earlier with the later. */
export interface Sorting<T> {
  readonly compare: Compare<T>;
  readonly join: (a: T, b: T) => T;
}

/** Items in order, in memory or in a file. */
type Run<T> = readonly T[] | string;

/**
 * An external merge sort: pieces of a bounded size, each in order, become runs in files, which are merged as they are read.
 * A single piece stays in memory and touches no file.
 */
export class ExternalSort<T> {
  readonly #folder: RunFolder;
  readonly #sorting: Sorting<T>;
  readonly #fanIn: number;
  #runs: readonly Run<T>[] = [];

  /** @param fanIn files that are merged and so open at once, 2 or more */
  constructor(folder: RunFolder, sorting: Sorting<T>, fanIn: number) {
    this.#folder = folder;
    this.#sorting = sorting;
    this.#fanIn = fanIn;
  }

  /** Takes the pieces, each in order and without equal items. @throws ClaimgraphError E_STORE_DOWN */
  async take(pieces: AsyncIterable<readonly T[]>): Promise<void> {
    for await (const piece of pieces) {
      if (this.#runs.length === 1) this.#runs = [await this.#written(this.#runs[0]!)];
      this.#runs = [...this.#runs, this.#runs.length === 0 ? piece : await this.#folder.write(piece)];
    }
    while (this.#runs.length > this.#fanIn) this.#runs = await this.#fewer();
  }

  /** All items, each once, in order; can be read again and again. */
  read(): Iterable<T> {
    return this.#merged(this.#runs);
  }

  /** Removes the files. */
  remove(): void {
    this.#folder.remove();
  }

  async #written(run: Run<T>): Promise<string> {
    return typeof run === 'string' ? run : this.#folder.write(run);
  }

  /** Merges runs that are neighbours, so that of equal items the later stay the later. */
  async #fewer(): Promise<readonly string[]> {
    const fewer: string[] = [];
    for (let at = 0; at < this.#runs.length; at += this.#fanIn) {
      const group = this.#runs.slice(at, at + this.#fanIn);
      fewer.push(await this.#folder.write(this.#merged(group)));
      for (const run of group) if (typeof run === 'string') this.#folder.remove(run);
    }
    return fewer;
  }

  #merged(runs: readonly Run<T>[]): Iterable<T> {
    const { compare, join } = this.#sorting;
    const sources = runs.map((run) => (typeof run === 'string' ? (this.#folder.read(run) as Iterable<T>) : run));
    return sources.length === 1 ? sources[0]! : joined(merged(sources, compare), compare, join);
  }
}
