import { readdirSync, readFileSync } from 'node:fs';
import { compileLate } from '../../src/cli/late-compiling.ts';
import { createEngine } from '../../src/pipeline.ts';
import { readPlainText } from '../../src/read/plain-text.ts';
import { toDocument } from '../../src/read/to-document.ts';
import { readClaims } from '../../src/workers/read-claims.ts';
import { newsArticle } from './news.ts';

/** What reading claims off all articles took, in seconds. */
export interface Extraction {
  readonly wall: number;
  /** Of all threads, those of the engine of JavaScript included. */
  readonly cpu: number;
  /** Of the thread that hands out articles and takes claims; 0 where the system does not tell. */
  readonly main: number;
  readonly claims: number;
}

/** Clock ticks a second in `/proc` (proc(5): `sysconf(_SC_CLK_TCK)`, 100 on Linux). */
const TICKS = 100;

/** Seconds of processor time of the main thread of this process, by Linux's `/proc`; 0 elsewhere. */
function mainSeconds(): number {
  try {
    const [main] = readdirSync('/proc/self/task').filter((task) => Number(task) === process.pid);
    const fields = readFileSync(`/proc/self/task/${main}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return 0;
  }
}

/** Reads claims off so many articles in so many threads, as the command does, and says what it took. */
export async function timeExtraction(articles: number, workers: number): Promise<Extraction> {
  compileLate();
  const documents = Array.from({ length: articles }, (_, index) =>
    toDocument(readPlainText(newsArticle(index)), `article ${index}`),
  );
  const [started, before, main] = [performance.now(), process.cpuUsage(), mainSeconds()];
  let claims = 0;
  for await (const read of readClaims(documents, { engine: createEngine(), workers }))
    if ('claims' in read) claims += read.claims.claims.length;
    else throw read.failure;
  const { user, system } = process.cpuUsage(before);
  return {
    wall: (performance.now() - started) / 1000,
    cpu: (user + system) / 1e6,
    main: mainSeconds() - main,
    claims,
  };
}
