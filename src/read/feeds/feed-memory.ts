import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ClaimgraphError } from '../../domain/errors.ts';
import { contentHash } from '../../domain/id.ts';
import type { SeenFeed, SeenItem, SeenItems } from '../reading.ts';

/** Things of one feed that are remembered at most. Those that the feed has not held for longest are forgotten first. */
const MOST_ITEMS = 5000;

const fileSchema = z.object({
  version: z.literal(1),
  feed: z.string(),
  items: z.record(
    z.string(),
    z.strictObject({
      stored: z.number().optional(),
      failed: z.strictObject({ version: z.number(), times: z.number() }).optional(),
    }),
  ),
});

/** What is remembered of feeds, in a folder. */
export interface FeedMemory extends SeenItems {
  /** Writes what is new. @throws ClaimgraphError E_INPUT when it cannot be written */
  save(): Promise<void>;
}

export interface FeedMemoryOptions {
  /** Told of a file that is damaged: what it remembered is forgotten. */
  readonly warn?: (message: string) => void;
}

class RememberedFeed implements SeenFeed {
  readonly #items: Map<string, SeenItem>;
  changed = false;

  constructor(items: Iterable<readonly [string, SeenItem]>) {
    this.#items = new Map(items);
  }

  /** What was asked for last is forgotten last: that is what the feed still holds. */
  #touch(key: string, seen: SeenItem): void {
    this.#items.delete(key);
    this.#items.set(key, seen);
  }

  get(item: string): SeenItem | undefined {
    const key = contentHash(item);
    const seen = this.#items.get(key);
    if (seen !== undefined) this.#touch(key, seen);
    return seen;
  }

  set(item: string, seen: SeenItem): void {
    this.#touch(contentHash(item), seen);
    this.changed = true;
    for (const [oldest] of this.#items) {
      if (this.#items.size <= MOST_ITEMS) break;
      this.#items.delete(oldest);
    }
  }

  items(): Readonly<Record<string, SeenItem>> {
    return Object.fromEntries(this.#items);
  }
}

/** Writes a file as a whole, for its owner alone: killed in between, it is as it was. */
async function replace(file: string, text: string): Promise<void> {
  const draft = `${file}.${process.pid}.part`;
  try {
    await writeFile(draft, text, { mode: 0o600 });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function itemsIn(file: string, warn: (message: string) => void): Promise<[string, SeenItem][]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new ClaimgraphError('E_INPUT', `cannot read ${file}: ${error.message}`, { cause: error });
  });
  if (text === null) return [];
  try {
    return Object.entries(fileSchema.parse(JSON.parse(text)).items) as [string, SeenItem][];
  } catch {
    warn(`${file}, which remembers what was read of a feed, is damaged; the feed is read as if it were new`);
    return [];
  }
}

/**
 * Remembers which things of feeds were stored, and how often others failed, in a folder with a JSON file for each feed:
 * `{"version":1,"feed":address,"items":{hash of the thing's id:{stored, failed}}}`. The folder is made when there is
 * something to remember.
 */
export function feedMemory(directory: string, { warn = () => undefined }: FeedMemoryOptions = {}): FeedMemory {
  const feeds = new Map<string, Promise<RememberedFeed>>();
  const fileOf = (feed: string): string => join(directory, `${contentHash(feed)}.json`);
  return {
    of(feed) {
      const known = feeds.get(feed) ?? itemsIn(fileOf(feed), warn).then((items) => new RememberedFeed(items));
      feeds.set(feed, known);
      return known;
    },
    async save() {
      for (const [feed, remembered] of feeds) {
        const seen = await remembered;
        if (!seen.changed) continue;
        seen.changed = false;
        try {
          await mkdir(directory, { recursive: true, mode: 0o700 });
          await replace(fileOf(feed), `${JSON.stringify({ version: 1, feed, items: seen.items() })}\n`);
        } catch (cause) {
          throw new ClaimgraphError('E_INPUT', `cannot write in ${directory}: ${(cause as Error).message}`, { cause });
        }
      }
    },
  };
}
