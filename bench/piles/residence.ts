import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const BUILT = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const MEGABYTE = 1e6;

/** What a process holds at a moment of its run. */
export interface Sample {
  /** Articles in the store by then, as the journal has them. */
  readonly articles: number;
  /** Resident memory in MB. */
  readonly resident: number;
}

/** How a run went. */
export interface Run {
  readonly seconds: number;
  readonly samples: readonly Sample[];
}

/** Resident memory of a process in MB, by Linux's `/proc`; undefined once it is gone. */
function residentOf(pid: number): number | undefined {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : (Number(kilobytes) * 1024) / MEGABYTE;
  } catch {
    return undefined;
  }
}

/** Counts the lines of a file that grows. */
class GrowingLines {
  #read = 0;
  #lines = 0;
  readonly #file: string;
  readonly #piece = Buffer.alloc(1 << 20);

  constructor(file: string) {
    this.#file = file;
  }

  count(): number {
    if (!existsSync(this.#file)) return 0;
    const file = openSync(this.#file, 'r');
    for (let got = this.#next(file); got > 0; got = this.#next(file)) {
      this.#read += got;
      for (let at = this.#piece.indexOf(10); at !== -1 && at < got; at = this.#piece.indexOf(10, at + 1))
        this.#lines += 1;
    }
    closeSync(file);
    return this.#lines;
  }

  #next(file: number): number {
    return readSync(file, this.#piece, 0, this.#piece.length, this.#read);
  }
}

/** Ingests a folder into an embedded store with the command line in a process of its own, whose memory is sampled every second. */
export async function watchedIngest(folder: string, store: string, workers: number): Promise<Run> {
  const started = performance.now();
  const runnable = process.env['CLAIMGRAPH_TESTED'] === 'dist' ? [BUILT] : ['--import', 'tsx', MAIN];
  const child = spawn(
    process.execPath,
    [...runnable, 'ingest', folder, '--store', store, '--workers', String(workers)],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const journal = new GrowingLines(join(store, 'journal.ndjson'));
  const samples: Sample[] = [];
  const clock = setInterval(() => {
    const resident = residentOf(child.pid!);
    if (resident !== undefined) samples.push({ articles: journal.count(), resident });
  }, 1000);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(clock);
  if (code !== 0) throw new Error(`ingest ended with ${code}`);
  return { seconds: (performance.now() - started) / 1000, samples };
}

/** The slope of resident memory in MB for 1,000 articles, by least squares over the last two thirds of the articles. */
export function slopeOf(samples: readonly Sample[]): number {
  const last = samples.at(-1)?.articles ?? 0;
  const late = samples.filter(({ articles }) => articles > last / 3);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(late.map(({ articles }) => articles)), mean(late.map(({ resident }) => resident))];
  const above = late.reduce((sum, { articles, resident }) => sum + (articles - x) * (resident - y), 0);
  const below = late.reduce((sum, { articles }) => sum + (articles - x) ** 2, 0);
  return (above / below) * 1000;
}
