import type { AnalyzedDocument } from '../domain/analysis.ts';
import type { ClaimDocument } from '../domain/claim.ts';
import type { Trace } from './trace.ts';

/** Turns an analysed document into claims. Implementations: offline rules; later a grounded language model. */
export interface Extractor {
  /** `name@version`, written on every claim. */
  readonly name: string;
  /** Tells a trace, where there is one, what it leaves out; an extractor that cannot say so tells nothing. */
  extract(document: AnalyzedDocument, trace?: Trace): Promise<ClaimDocument>;
}
