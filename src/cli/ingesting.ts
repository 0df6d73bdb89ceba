import { type Config, readingStateDirectory } from '../config.ts';
import type { IngestReport, Workers } from '../pipeline.ts';
import { type ArticleOptions, openArticles } from './articles.ts';
import { withSession } from './open.ts';
import { Quarantine } from './quarantine.ts';
import { stopOnInterruption } from './stopping.ts';
import { counted, say } from './talk.ts';

/** What a run did, in one line. */
export function summaryOf(report: IngestReport, noun: string): string {
  const { documents, claims, corrections, added, replaced, unchanged } = report;
  const read = `${counted(documents, noun)}: ${added} added, ${replaced} replaced, ${unchanged} unchanged; ${counted(claims, 'claim')}`;
  return corrections === 0 ? read : `${read}; ${counted(corrections, 'new correction')}`;
}

/** What a run over articles may be told. */
export interface IngestOptions extends Pick<ArticleOptions, 'columns'> {
  readonly workers?: Workers;
  readonly again?: boolean;
}

/**
 * Reads articles into the configured store and says how it went. What cannot be taken is kept in the quarantine of the store.
 * @throws ClaimgraphError when something was left out, Stopped when it was interrupted
 */
export async function ingestInto(
  config: Config,
  inputs: readonly string[],
  { workers = 'auto', again, columns }: IngestOptions = {},
): Promise<void> {
  const stopping = stopOnInterruption();
  const { signal } = stopping;
  const quarantine = new Quarantine(readingStateDirectory(config));
  const articles = await openArticles(inputs, config, {
    remembering: true,
    quarantine,
    signal,
    ...(columns && { columns }),
  });
  const { onStored, onFailure } = articles;
  try {
    const report = await withSession(config, (session) =>
      session.ingest(articles.documents, { workers, again, signal, onStored, onFailure }),
    );
    articles.stop();
    if (report.documents > 0) say(summaryOf(report, 'article'));
    articles.reportFailures();
  } finally {
    await articles.close();
    stopping.end();
  }
}
