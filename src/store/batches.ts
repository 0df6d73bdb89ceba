import { ClaimgraphError } from '../domain/errors.ts';
import type { StoredDocument } from '../ports/graph-store.ts';

/** Documents of one transaction of the embedded store, and of one step of whoever makes documents slowly. */
export const BATCH_SIZE = 25;
/** Documents of one transaction on a server, where each statement is a round trip: few large ones are twice as fast. */
export const SERVER_BATCH_SIZE = 250;
const LARGEST = 1000;
/** Relationships of one transaction, but for a single document with more; what a small server keeps in memory at ease. */
const MOST_RELATIONSHIPS = 20_000;

/** The batch size that a user asks for, or the default. @throws ClaimgraphError E_USAGE unless it is from 1 to 1,000 */
export function checkedBatchSize(size: number | undefined, otherwise: number): number {
  if (size === undefined) return otherwise;
  if (Number.isInteger(size) && size >= 1 && size <= LARGEST) return size;
  const hint = `Leave it out for ${otherwise}; documents of thousands of claims want fewer.`;
  throw new ClaimgraphError('E_USAGE', `a batch cannot have ${size} documents, only 1 to ${LARGEST}`, { hint });
}

/**
 * Cuts documents into transactions of at most `size`, and of at most as many relationships as a transaction may have. No
 * document is twice in one, so that the later of two wins.
 */
export function batches(documents: readonly StoredDocument[], size: number): readonly (readonly StoredDocument[])[] {
  const cut: StoredDocument[][] = [];
  let seen = new Set<string>();
  let relationships = Number.POSITIVE_INFINITY;
  for (const document of documents) {
    const { docId, relationships: own } = document.graph;
    if (relationships + own.length > MOST_RELATIONSHIPS || seen.size >= size || seen.has(docId)) {
      cut.push([]);
      seen = new Set();
      relationships = 0;
    }
    seen.add(docId);
    relationships += own.length;
    cut.at(-1)!.push(document);
  }
  return cut;
}
