import type { ClaimDocument } from '../domain/claim.ts';
import type { SourceDocument } from '../domain/document.ts';
import { ClaimThread, type ThreadOptions } from './claim-thread.ts';

/** Threads that read documents side by side. A thread is started when a document finds all others at work, up to `count`. */
export class ClaimThreads {
  readonly #count: number;
  readonly #options: ThreadOptions;
  readonly #threads = new Set<ClaimThread>();
  readonly #idle: ClaimThread[] = [];
  readonly #queue: ((thread: ClaimThread) => void)[] = [];

  constructor(count: number, options: ThreadOptions) {
    this.#count = count;
    this.#options = options;
  }

  /** Reads a document when a thread is free, in the order of asking. @throws ClaimgraphError as `ClaimThread.read` does */
  async read(document: SourceDocument): Promise<ClaimDocument> {
    const thread = await this.#free();
    try {
      return await thread.read(document);
    } finally {
      this.#release(thread);
    }
  }

  /** Ends all threads, also those at work. */
  async close(): Promise<void> {
    await Promise.all([...this.#threads].map((thread) => thread.end()));
  }

  #free(): ClaimThread | Promise<ClaimThread> {
    const idle = this.#idle.pop();
    if (idle !== undefined) return idle;
    if (this.#threads.size < this.#count) return this.#started();
    return new Promise((resolve) => this.#queue.push(resolve));
  }

  #started(): ClaimThread {
    const thread = new ClaimThread(this.#options);
    this.#threads.add(thread);
    return thread;
  }

  /** Gives a thread to whoever waits; one that is over is replaced. */
  #release(thread: ClaimThread): void {
    if (thread.isOver) this.#threads.delete(thread);
    const next = this.#queue.shift();
    if (next !== undefined) next(thread.isOver ? this.#started() : thread);
    else if (!thread.isOver) this.#idle.push(thread);
  }
}
