import type { Config } from '../config.ts';
import type { IngestReport } from '../pipeline.ts';
import { openArticles } from './articles.ts';
import { withSession } from './open.ts';
import { counted, say } from './talk.ts';

/** What a run did, in one line. */
export function summaryOf(report: IngestReport, noun: string): string {
  const { documents, claims, corrections, added, replaced, unchanged } = report;
  const read = `${counted(documents, noun)}: ${added} added, ${replaced} replaced, ${unchanged} unchanged; ${counted(claims, 'claim')}`;
  return corrections === 0 ? read : `${read}; ${counted(corrections, 'new correction')}`;
}

/** Reads articles into the configured store and says how it went. @throws ClaimgraphError when a file was left out */
export async function ingestInto(config: Config, inputs: readonly string[]): Promise<void> {
  const articles = await openArticles(inputs, config, { remembering: true });
  try {
    const report = await withSession(config, (session) => session.ingest(articles.documents, articles.onStored));
    articles.stop();
    if (report.documents > 0) say(summaryOf(report, 'article'));
  } finally {
    await articles.close();
  }
  articles.reportFailures();
}
