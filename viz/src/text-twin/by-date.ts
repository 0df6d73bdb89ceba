import type { ViewClaim } from '../../../src/domain/view.ts';

/** The ISO day that a claim is sorted by; after all days where it has none. */
export const dayOf = ({ time }: ViewClaim): string => time?.start ?? time?.end ?? '9999';

/** Claims by date, undated last, then as they stand in the text. */
export const byDate = (a: ViewClaim, b: ViewClaim): number =>
  dayOf(a).localeCompare(dayOf(b)) || a.docId.localeCompare(b.docId) || a.quoteStart - b.quoteStart;
