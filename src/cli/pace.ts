const WINDOW_MS = 30_000;
const MINUTE = 60;

/** "3 s", "4 min", "2 h 5 min": as exact as somebody who waits wants it. */
function inWords(seconds: number): string {
  if (seconds < MINUTE) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / MINUTE);
  return minutes < MINUTE ? `${minutes} min` : `${Math.floor(minutes / MINUTE)} h ${minutes % MINUTE} min`;
}

/** How fast something goes on, over the last half minute. Times are in milliseconds, from any beginning. */
export class Pace {
  #steps: { readonly time: number; readonly done: number }[];

  constructor(time: number) {
    this.#steps = [{ time, done: 0 }];
  }

  /** So much is done by now, all together. */
  at(time: number, done: number): void {
    this.#steps.push({ time, done });
    // One step from before the window stays: the rate is measured from it.
    while (this.#steps.length > 2 && this.#steps[1]!.time < time - WINDOW_MS) this.#steps.shift();
  }

  /** Things a second; 0 while nothing can be said. */
  rate(now: number): number {
    const first = this.#steps[0]!;
    const seconds = (now - first.time) / 1000;
    return seconds <= 0 ? 0 : (this.#steps.at(-1)!.done - first.done) / seconds;
  }

  /** `12.3/s · 4 min left`; nothing while nothing can be said. @param total what there is to do as far as is known */
  words(now: number, total: number): string {
    const rate = this.rate(now);
    if (rate === 0) return '';
    const left = total - this.#steps.at(-1)!.done;
    const speed = `${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s`;
    return left > 0 ? `${speed} · ${inWords(left / rate)} left` : speed;
  }
}
