import { SingleBar } from 'cli-progress';

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
  return { advance: () => bar.increment(), stop: () => (bar.isActive ? bar.stop() : undefined) };
}
