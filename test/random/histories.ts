import type { GraphStore, StoredDocument } from '../../src/ports/graph-store.ts';
import type { Draw } from './draw.ts';

/** One of the ways in which the same documents get into a store. */
export interface History {
  readonly name: string;
  readonly batchSize: number;
  readonly write: (store: GraphStore) => Promise<void>;
}

async function oneByOne(store: GraphStore, documents: readonly StoredDocument[]): Promise<void> {
  for (const document of documents) await store.apply([document]);
}

/** Histories that must all end in one graph: that of the documents. `editions` are others under the same ids. */
export function histories(
  draw: Draw,
  documents: readonly StoredDocument[],
  editions: readonly StoredDocument[],
): readonly History[] {
  const some = draw.shuffled(documents).slice(0, Math.ceil(documents.length / 2));
  const [order, another] = [draw.shuffled(documents), draw.shuffled(documents)];
  const history = (name: string, batchSize: number, write: History['write']): History => ({ name, batchSize, write });
  return [
    history('once', 25, async (store) => void (await store.apply(documents))),
    history('twice', 25, async (store) => {
      await store.apply(documents);
      await store.apply(documents);
    }),
    history('shuffled, one by one', 25, (store) => oneByOne(store, order)),
    history('shuffled and doubled, in small batches', draw.between(1, 3), async (store) => {
      await store.apply([...another, ...order]);
    }),
    history('some taken out and put back', draw.between(2, 1000), async (store) => {
      await store.apply(order);
      for (const { graph } of some) await store.remove(graph.docId);
      await store.apply(another);
    }),
    history('other editions first', draw.between(2, 25), async (store) => {
      await store.apply([...editions, ...some]);
      await store.apply(editions);
      await store.apply(order);
    }),
  ];
}
