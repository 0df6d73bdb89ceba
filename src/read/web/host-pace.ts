import type { Clock } from './clock.ts';

/** Hosts that are remembered before those are forgotten that need not wait any more. */
const MANY_HOSTS = 1_000;

/** When and how long. */
export interface Turn {
  /** Milliseconds from its end to the beginning of the host's next. */
  readonly gap: number;
  /** Does not wait for the gap of the turn before. */
  readonly atOnce?: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** Keeps requests to one host apart: one at a time, with a gap between. Several hosts are asked at once. */
export class HostPace {
  readonly #clock: Clock;
  readonly #queues = new Map<string, Promise<unknown>>();
  /** When the next turn of a host may begin. */
  readonly #ready = new Map<string, number>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Does the work when it is the host's turn. @throws what the work throws, or the reason of the signal */
  async turn<T>(host: string, { gap, atOnce, signal }: Turn, work: () => Promise<T>): Promise<T> {
    const mine = (this.#queues.get(host) ?? Promise.resolve()).then(async () => {
      const wait = atOnce ? 0 : (this.#ready.get(host) ?? 0) - this.#clock.now();
      await this.#clock.sleep(wait, signal);
      try {
        return await work();
      } finally {
        this.#end(host, gap);
      }
    });
    const settled = mine.then(
      () => undefined,
      () => undefined,
    );
    this.#queues.set(host, settled);
    try {
      return await mine;
    } finally {
      if (this.#queues.get(host) === settled) this.#queues.delete(host);
    }
  }

  #end(host: string, gap: number): void {
    const now = this.#clock.now();
    this.#ready.set(host, now + gap);
    if (this.#ready.size > MANY_HOSTS) for (const [each, at] of this.#ready) if (at <= now) this.#ready.delete(each);
  }
}
