import { seeded } from '../fault/seeded.ts';

/** Choices that a seed decides. */
export class Draw {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = seeded(seed);
  }

  /** A whole number from 0 to below `limit`. */
  below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  /** A whole number, both bounds included. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** True for this share of all times. */
  chance(share: number): boolean {
    return this.#random() < share;
  }

  /** One of a list, which may not be empty. */
  one<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  /** Up to so many different ones of a list. */
  some<T>(list: readonly T[], most: number): readonly T[] {
    return this.shuffled(list).slice(0, this.between(0, most));
  }

  /** The list in another order. */
  shuffled<T>(list: readonly T[]): readonly T[] {
    const drawn = list.map((item) => ({ item, at: this.#random() }));
    return drawn.sort((a, b) => a.at - b.at).map(({ item }) => item);
  }

  /** A list of several, each made anew. */
  times<T>(least: number, most: number, make: (index: number) => T): readonly T[] {
    return Array.from({ length: this.between(least, most) }, (_, index) => make(index));
  }
}
