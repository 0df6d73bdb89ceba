/** Whether the text says it happened or that it did not. */
export type Polarity = 'affirmed' | 'negated';

/** How the text vouches for it: own voice, somebody's word, or not (yet) a fact at all. */
export type Modality = 'asserted' | 'reported' | 'possible' | 'future' | 'counterfactual';

/** How the claim was reached: read off the words, off the structure of a name or title, or implied by silence. */
export type Inference = 'explicit' | 'structural' | 'implicit';

/** What a claim becomes in the graph: its own typed edge, `DID_NOT` or `MIGHT`. */
export type Projection = 'holds' | 'DID_NOT' | 'MIGHT';

/** Only what is affirmed and asserted or reported may be read as a fact; negation wins over doubt. */
export function projectionOf(claim: { readonly polarity: Polarity; readonly modality: Modality }): Projection {
  if (claim.polarity === 'negated') return 'DID_NOT';
  return claim.modality === 'asserted' || claim.modality === 'reported' ? 'holds' : 'MIGHT';
}
