import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const BUILT = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const MEGABYTE = 1e6;

/** What a process holds at a moment of its run. */
export interface Sample {
  /** Articles that were done when the command said so last. */
  readonly articles: number;
  /** Resident memory in MB. */
  readonly resident: number;
}

/** Into which store, with how many threads, and what the command is told by variables. */
export interface Ingest {
  readonly store: string;
  readonly workers: number;
  readonly variables?: Readonly<Record<string, string>>;
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

/** What the command says every half minute: "1,200 of 10,000 articles · 11/s · 13 min left". */
const PROGRESS = /^([\d,]+) of [\d,]+ articles/;

const EVERY_MS = 2_000;

/** Ingests a folder into a store with the command line in a process of its own, whose memory is sampled on the way. */
export async function watchedIngest(folder: string, { store, workers, variables = {} }: Ingest): Promise<Run> {
  const started = performance.now();
  const runnable = process.env['CLAIMGRAPH_TESTED'] === 'dist' ? [BUILT] : ['--import', 'tsx', MAIN];
  const child = spawn(
    process.execPath,
    [...runnable, 'ingest', folder, '--store', store, '--workers', String(workers)],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...variables } },
  );
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const samples: Sample[] = [];
  let articles = 0;
  const clock = setInterval(() => {
    const resident = residentOf(child.pid!);
    if (resident !== undefined) samples.push({ articles, resident });
  }, EVERY_MS);
  for await (const line of createInterface(child.stderr)) {
    console.error(line);
    articles = Number(PROGRESS.exec(line)?.[1]?.replaceAll(',', '') ?? articles);
  }
  clearInterval(clock);
  const code = await ended;
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
