import type { StoredDocument } from '../ports/graph-store.ts';

/** Documents of one transaction: one writer with batches of this size was fastest when measured on Neo4j. */
export const BATCH = 25;

/** Cuts documents into transactions of at most 25, no document twice in one, so that the later of two wins. */
export function batches(documents: readonly StoredDocument[]): readonly (readonly StoredDocument[])[] {
  const cut: StoredDocument[][] = [];
  let seen = new Set<string>();
  for (const document of documents) {
    const { docId } = document.graph;
    if (cut.length === 0 || seen.size >= BATCH || seen.has(docId)) {
      cut.push([]);
      seen = new Set();
    }
    seen.add(docId);
    cut.at(-1)!.push(document);
  }
  return cut;
}
