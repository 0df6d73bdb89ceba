import { ClaimgraphError } from '../domain/errors.ts';
import { feedMemory } from '../read/feeds/feed-memory.ts';
import { parsePublished } from '../read/published.ts';
import type { Reading } from '../read/reading.ts';
import { StoredDocuments } from '../read/stored-documents.ts';
import type { Fetcher } from '../read/web/fetcher.ts';
import { createFetcher } from '../read/web/safe-fetcher.ts';

/** What reading articles may be told. */
export interface ReadingOptions {
  /** ISO date that overrides what files and pages say of when they were published. */
  readonly published?: string;
  /** A name that overrides what files and pages say of who published them. */
  readonly publisher?: string;
  /** A folder in which is kept what was read of feeds: the next time only what is new is read. Without it all is. */
  readonly state?: string;
  /**
   * Gets what is at addresses: one that is kept for several runs, so that it stays polite across them, and is closed by
   * whoever made it. Without it each run makes one of its own.
   */
  readonly fetcher?: Fetcher;
  /** Told of what cannot be read, and why; then the others go on. Without it that ends the run. */
  readonly onFailure?: (failure: ClaimgraphError) => void;
  /** Told of what was passed over, e.g. a date that is none. */
  readonly warn?: (message: string) => void;
}

/** What a run reads with, and has to do around it. */
export interface ReadingWith {
  readonly reading: Reading;
  readonly documents: StoredDocuments;
  /** To be called once documents are in the store. */
  stored(ids: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** @throws ClaimgraphError E_USAGE for a date that is none: it would be passed over, for all articles */
export function readingWith({ published, publisher, state, warn, ...given }: ReadingOptions): ReadingWith {
  if (published !== undefined && parsePublished(published) === null) {
    const hint = 'Write it as 2031-05-06.';
    throw new ClaimgraphError('E_USAGE', `published ${JSON.stringify(published)} is not a date`, { hint });
  }
  const memory = state === undefined ? undefined : feedMemory(state, warn && { warn });
  const fetcher = given.fetcher ?? createFetcher();
  const documents = new StoredDocuments();
  const save = async (): Promise<void> => memory?.save();
  return {
    reading: {
      ...(published !== undefined && { published }),
      ...(publisher !== undefined && { publisher }),
      ...(memory && { seen: memory }),
      fetcher,
      ...(warn && { warn }),
    },
    documents,
    stored(ids) {
      documents.stored(ids);
      return save();
    },
    async close() {
      await save();
      if (given.fetcher === undefined) await fetcher.close();
    },
  };
}
