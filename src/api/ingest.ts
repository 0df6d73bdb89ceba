import type { SourceDocument } from '../domain/document.ts';
import type { ClaimgraphError } from '../domain/errors.ts';
import { type IngestReport, ingest as ingestDocuments, type OnProgress, type Workers } from '../pipeline.ts';
import { listSources } from '../read/read.ts';
import { readSources } from '../read/sources.ts';
import { type Article, article } from './article.ts';
import type { Store } from './open-store.ts';
import { type ReadingOptions, type ReadingWith, readingWith } from './reading-with.ts';

/** A path of an article, a feed, an archive, or of a folder of them; a web address; or an article itself. */
export type Source = string | Article;

/** What reading articles may be told. */
export interface IngestOptions extends ReadingOptions {
  /** Told after each article, with its claims. */
  readonly onProgress?: OnProgress;
  /**
   * Threads that read claims; 0, as without it, reads them in this one, `auto` starts threads once there are more than
   * twenty articles or a long one.
   */
  readonly workers?: Workers;
  /** Reads also what the store holds as it would be read. */
  readonly again?: boolean;
}

/** The documents that a path or address means. @throws ClaimgraphError E_INPUT at the first that cannot be read */
async function* documentsAt(source: string, { reading, documents }: ReadingWith, onFailure: OnFailure) {
  for await (const outcome of readSources(await listSources([source]), reading)) {
    documents.expect(outcome);
    if ('document' in outcome) yield outcome.document;
    else onFailure(outcome.failure);
  }
}

type OnFailure = (failure: ClaimgraphError) => void;

const refuse: OnFailure = (failure) => {
  throw failure;
};

async function* documentsOf(
  sources: readonly Source[],
  means: ReadingWith,
  onFailure: OnFailure = refuse,
): AsyncGenerator<SourceDocument> {
  for (const source of sources)
    if (typeof source === 'string') yield* documentsAt(source, means, onFailure);
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
export async function ingest(
  store: Store,
  sources: Source | readonly Source[],
  options: IngestOptions = {},
): Promise<IngestReport> {
  const { onProgress, onFailure, workers, again } = options;
  const list = Array.isArray(sources) ? (sources as readonly Source[]) : [sources as Source];
  const means = readingWith(options);
  try {
    return await ingestDocuments(documentsOf(list, means, onFailure), {
      engine: store.engine,
      store,
      onProgress,
      workers,
      again,
      onFailure: onFailure && ((_, failure) => onFailure(failure)),
      onStored: means.stored,
    });
  } finally {
    await means.close();
  }
}
