import { SingleBar } from 'cli-progress';
import { onInterruption } from './interruption.ts';

/** A count that people can watch. */
export interface Progress {
  /** By one, unless told. */
  advance(by?: number): void;
  /** There is more to do than was known. */
  expect(more: number): void;
  stop(): void;
}

/** True where there is somebody to watch a bar. */
export const isWatched = (): boolean => process.stderr.isTTY === true;

const UNSEEN: Progress = { advance: () => undefined, expect: () => undefined, stop: () => undefined };

/** A bar on standard error where that is a terminal; elsewhere nothing. @param total what is known at first */
export function startProgress(total: number | null, noun: string): Progress {
  if (!isWatched() || total === 0) return UNSEEN;
  let known = total ?? 0;
  const bar = new SingleBar({
    format: `{bar} {value}/{total} ${noun} · {duration_formatted}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    stream: process.stderr,
  });
  bar.start(known, 0);
  const end = (): void => (bar.isActive ? bar.stop() : undefined);
  // The bar hides the cursor.
  const callOff = onInterruption(end);
  return {
    advance: (by = 1) => bar.increment(by),
    expect(more) {
      known += more;
      bar.setTotal(known);
    },
    stop() {
      callOff();
      end();
    },
  };
}
