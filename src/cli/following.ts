import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Config, readingStateDirectory } from '../config.ts';
import { ClaimgraphError } from '../domain/errors.ts';
import { addReports, type IngestReport, NOTHING_INGESTED } from '../pipeline.ts';
import { FollowedFolder } from '../read/following/follow.ts';
import { isAddress, STANDARD_INPUT } from '../read/read.ts';
import { unreadable } from '../read/unreadable.ts';
import { type ArticleOptions, Articles } from './articles.ts';
import { type IngestOptions, summaryOf } from './ingesting.ts';
import { withSession } from './open.ts';
import { sayPassedOver } from './passed-over.ts';
import { Quarantine } from './quarantine.ts';
import { readingMeans } from './reading-means.ts';
import type { Session } from './session.ts';
import { stopOnInterruption } from './stopping.ts';
import { say, sayError } from './talk.ts';

/**
 * The folder that `--watch` is to follow. @throws ClaimgraphError E_USAGE for anything but one folder and together with
 * `--dry-run`, E_INPUT for a path that is not there
 */
export function folderToFollow(inputs: readonly string[], { dryRun }: { readonly dryRun?: boolean }): string {
  const [folder, ...others] = inputs;
  const refuse = (message: string, hint: string): never => {
    throw new ClaimgraphError('E_USAGE', message, { hint });
  };
  if (dryRun) return refuse('--watch stores what it reads, and --dry-run stores nothing', 'Give one of the two.');
  const hint = 'Give one folder: claimgraph ingest --watch inbox/.';
  if (folder === undefined || others.length > 0) return refuse('--watch follows one folder at a time', hint);
  const what = folder === STANDARD_INPUT ? 'standard input' : folder;
  if (folder === STANDARD_INPUT || isAddress(folder))
    return refuse(`${what} is no folder that --watch can follow`, hint);
  try {
    if (statSync(folder).isDirectory()) return folder;
  } catch (cause) {
    throw unreadable(folder, cause);
  }
  return refuse(`${folder} is no folder that --watch can follow`, hint);
}

/** A folder as the system names it, without links; where it is not there, as it would be named. */
function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return resolve(folder);
  }
}

/** What one reading after the other needs. */
interface Means {
  readonly config: Config;
  readonly session: Session;
  readonly options: IngestOptions;
  readonly articleOptions: ArticleOptions & Required<Pick<ArticleOptions, 'signal'>>;
}

/** Reads files that have come, says what could not be read, and goes on whatever that was. */
async function takeIn(files: readonly string[], means: Means): Promise<IngestReport> {
  const { config, session, articleOptions } = means;
  const { workers = 'auto', again } = means.options;
  const { signal } = articleOptions;
  const articles = new Articles(files, config, articleOptions);
  const { onStored, onFailure } = articles;
  try {
    return await session.ingest(articles.documents, { workers, again, signal, onStored, onFailure });
  } finally {
    await articles.close();
    const failure = articles.sayFailures();
    if (failure !== undefined) sayError(failure);
  }
}

const AGAIN = 'Then run the same command again: what was read is in the store, and it goes on from there.';

/** A store that was there and is not any more, with what to do about it; other errors as they are. */
function storeGone(error: unknown): unknown {
  if (!(error instanceof ClaimgraphError) || !['E_STORE_DOWN', 'E_STORE_HELD'].includes(error.code)) return error;
  const { code, message, hint, cause } = error;
  return new ClaimgraphError(code, message, { cause, hint: hint === undefined ? AGAIN : `${hint} ${AGAIN}` });
}

/** Reads what comes until the signal is given; what came while something was read is told of with it. */
async function takeAll(folder: FollowedFolder, means: Means, passedOver: string[]): Promise<void> {
  const { signal } = means.articleOptions;
  let report = NOTHING_INGESTED;
  while (!signal.aborted) {
    sayPassedOver(passedOver.splice(0));
    const files = await folder.next(signal);
    if (files.length > 0)
      report = addReports(report, await takeIn(files, means).catch((error) => Promise.reject(storeGone(error))));
    if (folder.hasMore && !signal.aborted) continue;
    if (report.documents > 0) say(summaryOf(report, 'article'));
    report = NOTHING_INGESTED;
  }
}

/**
 * Reads the articles of a folder into the configured store, then each that is put there or changed, until it is interrupted.
 * @throws Stopped when it was interrupted, ClaimgraphError when the folder or the store is gone
 */
export async function followInto(config: Config, folder: string, options: IngestOptions = {}): Promise<void> {
  const stopping = stopOnInterruption();
  const { signal } = stopping;
  const { columns } = options;
  const reading = readingMeans(config, { remembering: true });
  const quarantine = new Quarantine(readingStateDirectory(config));
  const shared = { remembering: true, mayGo: true, means: reading, quarantine, signal, ...(columns && { columns }) };
  const passedOver: string[] = [];
  try {
    await withSession(config, async (session) => {
      const followed = await FollowedFolder.open(folder, {
        except: [config.store, readingStateDirectory(config)].map(realFolder),
        passOver: (file) => passedOver.push(file),
        warn: (message) => say(`claimgraph: ${message}`),
      });
      try {
        say(`claimgraph: watching ${folder}; Ctrl-C ends`);
        await takeAll(followed, { config, session, options, articleOptions: shared }, passedOver);
      } finally {
        await followed.close();
      }
    });
  } finally {
    await reading.close();
    stopping.end();
  }
}
