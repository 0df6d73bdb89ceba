/** Runs jobs one after the other, in the order in which they came. A job that fails does not stop the next. */
export class Queue {
  #tail: Promise<unknown> = Promise.resolve();

  /** Runs the job when all earlier ones are done; resolves or rejects as it does. */
  run<T>(job: () => Promise<T>): Promise<T> {
    const result = this.#tail.then(job);
    this.#tail = result.catch(() => undefined);
    return result;
  }

  /** Resolves when everything that was queued so far is done. */
  async idle(): Promise<void> {
    await this.#tail;
  }
}
