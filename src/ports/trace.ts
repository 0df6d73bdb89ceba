import type { AnalyzedDocument } from '../domain/analysis.ts';
import type { ClaimDocument } from '../domain/claim.ts';

/** A claim that a rule looked for or found, and that is not told. */
export interface Rejection {
  /** Position in `AnalyzedDocument.tokens` of the word that would have said it. */
  readonly trigger: number;
  readonly predicate: string;
  /** The rule that fired, or would have: `verb:warn`. */
  readonly rule: string;
  /** What it would have said, in words; missing where the rule did not get that far. */
  readonly content?: string;
  readonly reason: string;
}

/** Told what an extraction leaves out, and why, in the order in which that is decided. */
export type Trace = (rejection: Rejection) => void;

/** How the claims of a document came about. */
export interface Explanation {
  readonly analyzed: AnalyzedDocument;
  readonly rejections: readonly Rejection[];
  readonly claims: ClaimDocument;
}
