import type { ExportSource } from '../export/content.ts';
import type { GraphStore } from '../ports/graph-store.ts';

/** Told how many more things are to be read, and that so many were. */
export interface ReadingWatch {
  expect(more: number): void;
  advance(by: number): void;
}

/** Things between two times that the watch is told. */
const STEP = 500;

async function* watched<T>(items: AsyncIterable<T>, watch: ReadingWatch): AsyncGenerator<T> {
  let since = 0;
  for await (const item of items) {
    since += 1;
    if (since === STEP) watch.advance(since);
    if (since === STEP) since = 0;
    yield item;
  }
  watch.advance(since);
}

async function countOf(store: Pick<GraphStore, 'run'>, match: string): Promise<number> {
  const { rows } = await store.run(`MATCH ${match} RETURN count(*) AS count`);
  return Number(rows[0]?.['count'] ?? 0);
}

/** A store as exports read it, and somebody who watches how far they are: a store that is read twice is twice as much. */
export async function watchedSource(
  store: ExportSource & Pick<GraphStore, 'run'>,
  watch: ReadingWatch,
): Promise<ExportSource> {
  const documents = await countOf(store, '(n:Article)');
  const nodes = await countOf(store, '(n) WHERE n:Entity OR n:Article OR n:Sentence OR n:Claim');
  const elements = nodes + (await countOf(store, '()-[r]->()'));
  return {
    corrections: () => store.corrections(),
    documents() {
      watch.expect(documents);
      return watched(store.documents(), watch);
    },
    elements() {
      watch.expect(elements);
      return watched(store.elements(), watch);
    },
  };
}
