import type { GraphStore } from '../../src/ports/graph-store.ts';
import { correctingContract } from './correcting.ts';
import { readingContract } from './reading.ts';
import { streamingContract } from './streaming.ts';
import { writingContract } from './writing.ts';

/** What every store promises. `open` gives an empty, migrated store each time. */
export function graphStoreContract(name: string, open: () => Promise<GraphStore>): void {
  writingContract(name, open);
  correctingContract(name, open);
  readingContract(name, open);
  streamingContract(name, open);
}
