/** Items that are taken one at a time, of which the next can be looked at beforehand. */
export class Upcoming<T> {
  readonly #iterator: AsyncIterator<T>;
  #next: IteratorResult<T> | undefined;

  constructor(items: AsyncIterable<T>) {
    this.#iterator = items[Symbol.asyncIterator]();
  }

  /** The next one, which stays there; undefined where there is none. */
  async peek(): Promise<T | undefined> {
    this.#next ??= await this.#iterator.next();
    return this.#next.done ? undefined : this.#next.value;
  }

  /** The next one; undefined where there is none. */
  async take(): Promise<T | undefined> {
    const item = await this.peek();
    if (this.#next?.done !== true) this.#next = undefined;
    return item;
  }

  /** Lets go of what was not taken. */
  async close(): Promise<void> {
    await this.#iterator.return?.();
  }
}
