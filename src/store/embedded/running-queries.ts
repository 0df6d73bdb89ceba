import { ClaimgraphError } from '../../domain/errors.ts';
import { overtime } from '../query-limits.ts';

/** Queries that the engine is given at once; others wait. */
const MOST_RUNNING = 4;

const busy = (late: number): ClaimgraphError => {
  const message = `the query was not run: ${late} earlier ones are past their time and still running`;
  return new ClaimgraphError('E_QUERY', message, { hint: 'Try again when they are done, or start claimgraph again.' });
};

const inLine = (timeoutMs: number): ClaimgraphError => {
  const message = `the query was not run: it waited ${timeoutMs} ms for others that are running`;
  return new ClaimgraphError('E_QUERY', message, { hint: 'Try again when they are done.' });
};

/**
 * The queries in an engine that cannot stop one. So many run at once and no more; one that is past its time is given up
 * by who asked, but keeps its place until the engine is done with it. Where such ones hold all places, new queries are
 * refused at once instead of waiting.
 */
export class RunningQueries {
  readonly #waiting: (() => void)[] = [];
  #running = 0;
  #late = 0;

  /**
   * Runs a query when there is a place for it, all within its time.
   * @throws ClaimgraphError E_QUERY when that is over or there will be no place; else what `query` throws
   */
  async run<T>(query: () => Promise<T>, timeoutMs: number): Promise<T> {
    const end = Date.now() + timeoutMs;
    if (this.#running < MOST_RUNNING) this.#running++;
    else await this.#place(timeoutMs);
    const running = query();
    let late = false;
    const done = (): void => {
      if (late) this.#late--;
      this.#leave();
    };
    running.then(done, done);
    return within(running, Math.max(0, end - Date.now()), () => {
      late = true;
      this.#late++;
      return overtime(timeoutMs);
    });
  }

  /** Gives a place to who waited longest. */
  #leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#running--;
    else next();
  }

  /** Resolves when there is a place, taken for the caller. */
  #place(timeoutMs: number): Promise<void> {
    if (this.#late >= MOST_RUNNING) throw busy(this.#late);
    let turn: () => void = () => undefined;
    const free = new Promise<void>((resolve) => {
      turn = resolve;
    });
    this.#waiting.push(turn);
    return within(free, timeoutMs, () => {
      this.#waiting.splice(this.#waiting.indexOf(turn), 1);
      return this.#late >= MOST_RUNNING ? busy(this.#late) : inLine(timeoutMs);
    });
  }
}

/** What a promise gives, or after so long the error that `over` makes. */
async function within<T>(promise: Promise<T>, ms: number, over: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(over()), ms);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}
