import type { AnalyzedDocument } from '../domain/analysis.ts';
import type { ClaimDocument } from '../domain/claim.ts';

/** Turns an analysed document into claims. Implementations: offline rules; later a grounded language model. */
export interface Extractor {
  /** `name@version`, written on every claim. */
  readonly name: string;
  extract(document: AnalyzedDocument): Promise<ClaimDocument>;
}
