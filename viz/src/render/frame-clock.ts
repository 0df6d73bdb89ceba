/** The cost of drawing, as whoever drives the page from outside reads it. */
export interface FrameCosts {
  /** When the first picture was drawn, in milliseconds after the navigation; null before. */
  readonly first: number | null;
  /** Frames drawn so far. */
  readonly count: number;
  /** JavaScript of the last frame, in milliseconds. */
  readonly last: number;
}

/** Times the frames of a drawing. */
export class FrameClock {
  #began = 0;
  #costs: FrameCosts = { first: null, count: 0, last: 0 };

  begin(): void {
    this.#began = performance.now();
  }

  end(): void {
    const now = performance.now();
    const { first, count } = this.#costs;
    this.#costs = { first: first ?? now, count: count + 1, last: now - this.#began };
  }

  get costs(): FrameCosts {
    return this.#costs;
  }
}
