import type { ViewClaim } from '../../../src/domain/view.ts';

/** Five hundredths each. */
export const CONFIDENCE_BINS = 20;

/** How many claims there are in each twentieth of confidence, from 0 to 1; certainty itself is in the last. */
export function confidenceBins(claims: readonly Pick<ViewClaim, 'confidence'>[]): readonly number[] {
  const bins = new Array<number>(CONFIDENCE_BINS).fill(0);
  for (const { confidence } of claims) {
    // Hundredths first: 0.15 × 20 is less than 3 in floating point.
    const bin = Math.floor(Math.round(confidence * 100) / (100 / CONFIDENCE_BINS));
    bins[Math.min(CONFIDENCE_BINS - 1, Math.max(0, bin))]! += 1;
  }
  return bins;
}
