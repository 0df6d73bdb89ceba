import { FetchFailure } from './fetch-failure.ts';
import { inSeconds } from './limits.ts';

/**
 * Waits for work until the time is over or the caller's signal says so, which the work is told by its own signal. What
 * does not heed it is left behind.
 * @throws FetchFailure when the time is over, the reason of the caller's signal when it was aborted
 */
export async function within<T>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const late = new FetchFailure(`no whole answer came within ${inSeconds(milliseconds)}`, 'Try again later.');
  const stopped = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason), { once: true });
  });
  const timer = setTimeout(() => controller.abort(late), Math.max(milliseconds, 0));
  const stop = (): void => controller.abort(signal?.reason);
  signal?.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([stopped, work(controller.signal)]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}
