import type { ClaimDocument } from '../domain/claim.ts';
import type { RejectedClaim } from '../domain/view.ts';
import type { GraphStore } from '../ports/graph-store.ts';

/** The ids of the claims that are rejected, by document. */
async function rejectedIds(store: GraphStore): Promise<Map<string, Set<string>>> {
  const rejected = new Map<string, Set<string>>();
  for (const { correction, documents } of await store.corrections()) {
    if (correction.kind !== 'reject' || documents === 0) continue;
    const ids = rejected.get(correction.document) ?? new Set();
    rejected.set(correction.document, ids.add(correction.claim));
  }
  return rejected;
}

function rejectedIn({ doc, entities, claims }: ClaimDocument, ids: ReadonlySet<string>): readonly RejectedClaim[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? id));
  return claims
    .filter(({ id }) => ids.has(id))
    .map(({ id, subject, predicate, object, polarity, modality, quote }) => ({
      id,
      subject: nameOf(subject),
      predicate,
      object: nameOf(object),
      polarity,
      modality,
      quote,
      docId: doc.id,
      title: doc.title ?? null,
    }));
}

/**
 * The claims that people rejected, as they were read, since the graph no longer has them. Reads documents only until all
 * of those that lost a claim were seen.
 */
export async function rejectedClaims(store: GraphStore): Promise<readonly RejectedClaim[]> {
  const rejected = await rejectedIds(store);
  const found: RejectedClaim[] = [];
  if (rejected.size === 0) return found;
  for await (const document of store.documents()) {
    const ids = rejected.get(document.doc.id);
    if (ids === undefined) continue;
    found.push(...rejectedIn(document, ids));
    rejected.delete(document.doc.id);
    if (rejected.size === 0) break;
  }
  return found;
}
