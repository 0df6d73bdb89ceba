import type { ClaimClass, LineStyle } from '../../domain/drawing-style.ts';

/** What stands with a picture of a view. */
export interface Caption {
  readonly title: string;
  /** What is in it and where it comes from, in one line. */
  readonly provenance: string;
  /** The claims as sentences, for those who cannot see it. */
  readonly sentences: readonly string[];
  /** What of the legend occurs. */
  readonly classes: readonly ClaimClass[];
  readonly lines: readonly LineStyle[];
  readonly types: readonly string[];
}
