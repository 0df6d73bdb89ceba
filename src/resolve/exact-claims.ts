import type { Claim } from '../domain/claim.ts';
import type { Ontology } from '../domain/ontology.ts';

const keyOf = (claim: Claim, predicate: string): string => {
  const { subject, object, polarity, modality, quoteStart, quoteEnd } = claim;
  return JSON.stringify([predicate, subject, object, polarity, modality, quoteStart, quoteEnd]);
};

/**
 * The claims without those that tell another one over again by its broader predicate: a document says both, so that
 * readers of an older vocabulary understand it; a graph needs the exact one only.
 */
export function exactClaims(claims: readonly Claim[], ontology: Ontology): readonly Claim[] {
  const broadened = new Set(
    claims.flatMap((claim) => {
      const broader = ontology.isPredicate(claim.predicate) && ontology.definition(claim.predicate).broader;
      return broader ? [keyOf(claim, broader)] : [];
    }),
  );
  return broadened.size === 0 ? claims : claims.filter((claim) => !broadened.has(keyOf(claim, claim.predicate)));
}
