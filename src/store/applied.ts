import type { DocumentGraph } from '../domain/graph.ts';
import type { ApplyReport } from '../ports/graph-store.ts';

/** The report of a store to which nothing was applied. */
export const NOTHING_APPLIED: ApplyReport = { added: 0, replaced: 0, unchanged: 0, claims: 0 };

/** The report of two applications together. */
export const addApplied = (a: ApplyReport, b: ApplyReport): ApplyReport => ({
  added: a.added + b.added,
  replaced: a.replaced + b.replaced,
  unchanged: a.unchanged + b.unchanged,
  claims: a.claims + b.claims,
});

/** How many claims the graphs of documents hold. */
export const claimsOf = (graphs: readonly DocumentGraph[]): number =>
  graphs.reduce((sum, { nodes }) => sum + nodes.filter(({ labels }) => labels.includes('Claim')).length, 0);
