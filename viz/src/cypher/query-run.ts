import type { Answer } from './answer.ts';

/** What became of what was asked last. */
export type RunState =
  | { readonly status: 'idle' }
  | { readonly status: 'running' }
  | { readonly status: 'cancelled' }
  | { readonly status: 'answered'; readonly answer: Answer; readonly milliseconds: number }
  | { readonly status: 'failed'; readonly error: Error };

/**
 * The query that runs, and the last answer. It outlives the console, so that looking at the drawing loses no answer;
 * nothing of it is in the URL, since a link must not run anything.
 */
export class QueryRun {
  #state: RunState = { status: 'idle' };
  #abort: AbortController | null = null;
  readonly #listeners = new Set<() => void>();

  readonly get = (): RunState => this.#state;

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  };

  /** Asks, in place of whatever is being asked. */
  readonly start = async (ask: (signal: AbortSignal) => Promise<Answer>): Promise<void> => {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.#set({ status: 'running' });
    const started = performance.now();
    const ended = await ask(abort.signal).then(
      (answer): RunState => ({ status: 'answered', answer, milliseconds: performance.now() - started }),
      (error: Error): RunState => ({ status: 'failed', error }),
    );
    if (this.#abort === abort) this.#set(abort.signal.aborted ? { status: 'cancelled' } : ended);
  };

  readonly cancel = (): void => this.#abort?.abort();

  #set(state: RunState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
