import { SingleBar } from 'cli-progress';
import { onInterruption } from './interruption.ts';
import { Pace } from './pace.ts';
import { say } from './talk.ts';

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

/** Between two lines, where no bar can be shown. */
const LINES_MS = 30_000;

/** Something that shows how far things are. */
interface Shown {
  update(done: number, total: number, pace: string): void;
  end(): void;
}

function bar(total: number, noun: string): Shown {
  const shown = new SingleBar({
    format: `{bar} {value}/{total} ${noun} {pace}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    stream: process.stderr,
  });
  shown.start(total, 0, { pace: '' });
  return {
    update(done, all, pace) {
      shown.setTotal(all);
      shown.update(done, { pace: pace === '' ? '' : `· ${pace}` });
    },
    end: () => (shown.isActive ? shown.stop() : undefined),
  };
}

/** A line now and then. */
function lines(noun: string, every: number): Shown {
  let line = '';
  const clock = setInterval(() => (line === '' ? undefined : say(line)), every).unref();
  return {
    update(done, all, pace) {
      const words = `${done.toLocaleString('en')} of ${all.toLocaleString('en')} ${noun}`;
      line = pace === '' ? words : `${words} · ${pace}`;
    },
    end: () => clearInterval(clock),
  };
}

/**
 * How far things are, how fast they go and how long the rest will take: a bar on standard error where that is a terminal,
 * elsewhere a line every half minute. @param total what is known at first
 */
export function startProgress(total: number | null, noun: string, every = LINES_MS): Progress {
  if (total === 0) return UNSEEN;
  let [done, known] = [0, total ?? 0];
  const pace = new Pace(performance.now());
  const shown = isWatched() ? bar(known, noun) : lines(noun, every);
  // The bar hides the cursor.
  const callOff = isWatched() ? onInterruption(() => shown.end()) : () => undefined;
  const update = (): void => shown.update(done, known, pace.words(performance.now(), known));
  return {
    advance(by = 1) {
      done += by;
      pace.at(performance.now(), done);
      update();
    },
    expect(more) {
      known += more;
      update();
    },
    stop() {
      callOff();
      shown.end();
    },
  };
}
