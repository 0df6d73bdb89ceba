import type { SourceDocument } from '../domain/document.ts';
import { type IngestReport, ingest as ingestDocuments, type OnProgress } from '../pipeline.ts';
import { listSources } from '../read/read.ts';
import { readSources } from '../read/sources.ts';
import { type Article, article } from './article.ts';
import type { Store } from './open-store.ts';

/** A path of an article or of a folder of them (.txt, .md, .json), or an article itself. */
export type Source = string | Article;

/** What reading articles may be told. */
export interface IngestOptions {
  /** ISO date that overrides what files say of when they were published. */
  readonly published?: string;
  /** Told after each article, with its claims. */
  readonly onProgress?: OnProgress;
}

/** The documents that a path means. @throws ClaimgraphError E_INPUT at the first that cannot be read */
async function* documentsAt(path: string, published: string | undefined): AsyncGenerator<SourceDocument> {
  for await (const outcome of readSources(await listSources([path]), published ? { published } : {}))
    if ('document' in outcome) yield outcome.document;
    else throw outcome.failure;
}

async function* documentsOf(sources: readonly Source[], published: string | undefined): AsyncGenerator<SourceDocument> {
  for (const source of sources)
    if (typeof source === 'string') yield* documentsAt(source, published);
    else yield article(source);
}

/**
 * Reads articles and stores who did what to whom. What was stored before an error stays; reading an article again changes
 * nothing.
 * @throws ClaimgraphError E_INPUT naming what cannot be read, and whatever the store throws
 * @example
 * const report = await ingest(store, ['article.txt', 'folder/', { text: 'Velden warned the port of Orsk.' }]);
 * console.log(report.documents, report.claims);
 */
export function ingest(
  store: Store,
  sources: Source | readonly Source[],
  { published, onProgress }: IngestOptions = {},
): Promise<IngestReport> {
  const list = Array.isArray(sources) ? (sources as readonly Source[]) : [sources as Source];
  return ingestDocuments(documentsOf(list, published), {
    engine: store.engine,
    store,
    ...(onProgress && { onProgress }),
  });
}
