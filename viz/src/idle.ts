const LONGEST_WAIT_MS = 300;

/** Runs work when the page has nothing better to do, or soon at any rate; tells it how many milliseconds it has. */
export function whenIdle(work: (spare: number) => void): void {
  if (typeof requestIdleCallback === 'function')
    requestIdleCallback((deadline) => work(deadline.timeRemaining()), { timeout: LONGEST_WAIT_MS });
  else setTimeout(() => work(0), 50);
}
