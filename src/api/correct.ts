import type { Change } from '../domain/correction.ts';
import type { CorrectionReport } from '../ports/graph-store.ts';
import { normalizeCorrection } from '../resolve/normalize-correction.ts';
import type { Store } from './open-store.ts';

/** A change with who makes it and why. */
export type NewCorrection = Change & {
  readonly author: string;
  /** ISO date and time; now unless given. Of two corrections that disagree the later one holds. */
  readonly time?: string;
  readonly reason?: string;
};

/**
 * Corrects what was read, without touching the articles: claims are rejected, confirmed or amended, entities merged, split,
 * renamed or retyped. `store.corrections()` lists what was corrected, `store.undo(id)` takes one back.
 * @throws ClaimgraphError E_INPUT that names the field, or what the ontology lacks
 * @example
 * const change = { kind: 'reject', claim: 'claim:5d41', document: 'doc:0f7b' } as const;
 * await correct(store, [{ ...change, author: 'Ana Vey', reason: 'The subject is the ministry' }]);
 */
export async function correct(store: Store, changes: readonly NewCorrection[]): Promise<CorrectionReport> {
  const now = new Date().toISOString();
  return store.correct(changes.map((change) => normalizeCorrection({ time: now, ...change }, store.engine.ontology)));
}
