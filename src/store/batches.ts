import { ClaimgraphError } from '../domain/errors.ts';
import type { StoredDocument } from '../ports/graph-store.ts';

/** Documents of one transaction: one writer with batches of this size was fastest when measured on Neo4j. */
export const BATCH_SIZE = 25;
const LARGEST = 1000;

/** The batch size that a user asks for, or the default. @throws ClaimgraphError E_USAGE unless it is from 1 to 1,000 */
export function checkedBatchSize(size = BATCH_SIZE): number {
  if (Number.isInteger(size) && size >= 1 && size <= LARGEST) return size;
  const hint = `Leave it out for ${BATCH_SIZE}; documents of thousands of claims want fewer.`;
  throw new ClaimgraphError('E_USAGE', `a batch cannot have ${size} documents, only 1 to ${LARGEST}`, { hint });
}

/** Cuts documents into transactions of at most `size`, no document twice in one, so that the later of two wins. */
export function batches(documents: readonly StoredDocument[], size: number): readonly (readonly StoredDocument[])[] {
  const cut: StoredDocument[][] = [];
  let seen = new Set<string>();
  for (const document of documents) {
    const { docId } = document.graph;
    if (cut.length === 0 || seen.size >= size || seen.has(docId)) {
      cut.push([]);
      seen = new Set();
    }
    seen.add(docId);
    cut.at(-1)!.push(document);
  }
  return cut;
}
