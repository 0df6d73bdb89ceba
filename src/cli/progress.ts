import { SingleBar } from 'cli-progress';
import { onInterruption } from './interruption.ts';

/** A count that people can watch. */
export interface Progress {
  advance(): void;
  stop(): void;
}

/** A bar on standard error where that is a terminal; elsewhere nothing. */
export function startProgress(total: number, noun: string): Progress {
  if (!process.stderr.isTTY || total === 0) return { advance: () => undefined, stop: () => undefined };
  const bar = new SingleBar({
    format: `{bar} {value}/{total} ${noun} · {duration_formatted}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    stream: process.stderr,
  });
  bar.start(total, 0);
  const end = (): void => (bar.isActive ? bar.stop() : undefined);
  // The bar hides the cursor.
  const callOff = onInterruption(end);
  return {
    advance: () => bar.increment(),
    stop() {
      callOff();
      end();
    },
  };
}
