import { join } from 'node:path';
import { type Config, readingStateDirectory } from '../config.ts';
import { ClaimgraphError } from '../domain/errors.ts';
import { feedMemory } from '../read/feeds/feed-memory.ts';
import type { Reading } from '../read/reading.ts';
import { createFetcher } from '../read/web/safe-fetcher.ts';
import { say, sayError } from './talk.ts';

/** What a run reads with. */
export interface ReadingMeans {
  readonly reading: Reading;
  /** Writes down what was read of feeds. Where that cannot be written, it is said once, and the run goes on. */
  save(): Promise<void>;
  close(): Promise<void>;
}

/** What is remembered of the feeds of a store, and how it is written. */
function memoryOf(config: Config, warn: (message: string) => void) {
  const memory = feedMemory(join(readingStateDirectory(config), 'feeds'), { warn });
  let failed = false;
  const save = async (): Promise<void> => {
    if (failed) return;
    await memory.save().catch((error: unknown) => {
      if (!(error instanceof ClaimgraphError)) throw error;
      failed = true;
      sayError(error);
    });
  };
  return { memory, save };
}

/** The web, and the memory of feeds. @param remembering of feeds only what is new is read */
export function readingMeans(config: Config, { remembering }: { readonly remembering: boolean }): ReadingMeans {
  const { published, publisher } = config;
  const warn = (message: string): void => say(`claimgraph: ${message}`);
  const remembered = remembering ? memoryOf(config, warn) : undefined;
  const save = async (): Promise<void> => remembered?.save();
  const fetcher = createFetcher();
  return {
    reading: {
      warn,
      fetcher,
      ...(published !== undefined && { published }),
      ...(publisher !== undefined && { publisher }),
      ...(remembered && { seen: remembered.memory }),
    },
    save,
    async close() {
      await save();
      await fetcher.close();
    },
  };
}
