import { batches } from '../domain/batches.ts';
import type { SourceDocument } from '../domain/document.ts';
import type { GraphStore } from '../ports/graph-store.ts';
import { knownReadings } from './known-readings.ts';

/** What decides which documents are to be read. */
export interface UnreadOptions {
  readonly store: Pick<GraphStore, 'run'>;
  readonly engine: { readingHash(document: SourceDocument): string };
  /** Documents of which the store is asked at once. */
  readonly size: number;
  readonly again?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told of those that the store holds already. */
  readonly onStored?: ((ids: readonly string[]) => void | Promise<void>) | undefined;
}

/** The documents that a store does not hold as they would be read. */
export class Unread {
  /** How many it holds so, of those that have come. */
  known = 0;
  readonly #documents: Iterable<SourceDocument> | AsyncIterable<SourceDocument>;
  readonly #options: UnreadOptions;
  /** How many versions of a document are on their way into the store, which may hold another one by and by. */
  readonly #going = new Map<string, number>();

  constructor(documents: Iterable<SourceDocument> | AsyncIterable<SourceDocument>, options: UnreadOptions) {
    this.#documents = documents;
    this.#options = options;
  }

  /** The documents to read, in their order, until the signal is given. */
  async *documents(): AsyncGenerator<SourceDocument> {
    const { size, again, signal } = this.#options;
    for await (const batch of batches(this.#untilTold(), size)) {
      const known = again ? new Map<string, string>() : await this.#knownOf(batch);
      for (const document of batch) {
        if (signal?.aborted) return;
        if (this.#isKnown(document, known)) await this.#pass(document);
        else {
          // What the store said of it holds no longer.
          known.delete(document.id);
          this.#going.set(document.id, (this.#going.get(document.id) ?? 0) + 1);
          yield document;
        }
      }
    }
  }

  /** Has to be told of documents once they are in the store or given up. */
  settle(documents: readonly SourceDocument[]): void {
    for (const { id } of documents) {
      const left = (this.#going.get(id) ?? 0) - 1;
      if (left > 0) this.#going.set(id, left);
      else this.#going.delete(id);
    }
  }

  async *#untilTold(): AsyncGenerator<SourceDocument> {
    for await (const document of this.#documents) {
      if (this.#options.signal?.aborted) return;
      yield document;
    }
  }

  #knownOf(batch: readonly SourceDocument[]): Promise<Map<string, string>> {
    return knownReadings(
      this.#options.store,
      batch.map(({ id }) => id),
    );
  }

  #isKnown(document: SourceDocument, known: ReadonlyMap<string, string>): boolean {
    const hash = known.get(document.id);
    return hash !== undefined && !this.#going.has(document.id) && hash === this.#options.engine.readingHash(document);
  }

  async #pass({ id }: SourceDocument): Promise<void> {
    this.known += 1;
    await this.#options.onStored?.([id]);
  }
}
