import type { Claim } from '../domain/claim.ts';
import type { GraphRelationship } from '../domain/graph.ts';

const sameArguments = (a: Claim, b: Claim): boolean =>
  a.predicate === b.predicate && a.subject === b.subject && a.object === b.object;

/** Why two claims cannot both hold: opposite polarity, different counts, or simply because it was annotated so. */
function basisOf(a: Claim, b: Claim): string {
  if (sameArguments(a, b) && a.polarity !== b.polarity) return 'polarity';
  const counted = a.count !== undefined && b.count !== undefined && a.count !== b.count;
  return sameArguments(a, b) && counted ? 'value' : 'gold';
}

function referenceEdges(claim: Claim, known: ReadonlyMap<string, Claim>): readonly GraphRelationship[] {
  const edges = new Map<string, GraphRelationship>();
  for (const { claim: to, kind } of claim.refs ?? []) {
    const key = [claim.id, kind, to].join(' ');
    if (known.has(to)) edges.set(key, { type: 'REFERS_TO', from: claim.id, to, key, properties: { kind } });
  }
  return [...edges.values()];
}

/** A contradiction is mutual and written once, from the claim that stands first in the document. */
function contradictionEdges(claims: readonly Claim[], known: ReadonlyMap<string, Claim>): readonly GraphRelationship[] {
  const position = new Map(claims.map(({ id }, index) => [id, index]));
  const edges = new Map<string, GraphRelationship>();
  for (const claim of claims)
    for (const other of claim.contradicts ?? []) {
      const opposed = known.get(other);
      if (opposed === undefined || opposed === claim) continue;
      const [a, b] = position.get(claim.id)! < position.get(other)! ? [claim, opposed] : [opposed, claim];
      const key = `${a.id} contradicts ${b.id}`;
      const properties = { basis: basisOf(a, b) };
      edges.set(key, { type: 'CONTRADICTS', from: a.id, to: b.id, key, properties });
    }
  return [...edges.values()];
}

/** How the claims of a document bear on each other. References to claims that it lacks are left out. */
export function claimLinks(claims: readonly Claim[]): readonly GraphRelationship[] {
  const known = new Map(claims.map((claim) => [claim.id, claim]));
  return [...claims.flatMap((claim) => referenceEdges(claim, known)), ...contradictionEdges(claims, known)];
}
