import type { Claim } from '../domain/claim.ts';
import type { Amendment, ClaimCorrection, Correction, NamedEntity } from '../domain/correction.ts';
import type { Properties } from '../domain/graph.ts';
import { defined, stated } from './properties.ts';

/** Claims as people left them. */
export interface CorrectedClaims {
  readonly claims: readonly Claim[];
  /** Entities that amendments name. */
  readonly named: readonly NamedEntity[];
  /** What nodes and edges of a claim say of its corrections, by claim. */
  readonly marks: ReadonlyMap<string, Properties>;
  readonly applied: readonly string[];
}

const authorsOf = (corrections: readonly Correction[]): readonly string[] | undefined =>
  corrections.length === 0 ? undefined : [...new Set(corrections.map(({ author }) => author))].sort();

/** What a node or edge says of the corrections that made it what it is. */
export function markOf(corrections: readonly Correction[], more: Properties = {}): Properties {
  return stated({
    corrections: corrections.map(({ id }) => id).sort(),
    confirmedBy: authorsOf(corrections.filter(({ kind }) => kind === 'confirm')),
    correctedBy: authorsOf(corrections.filter(({ kind }) => kind !== 'confirm')),
    ...more,
  });
}

const idOf = (argument: NamedEntity | null | undefined): string | null | undefined =>
  argument === null ? null : argument?.id;

function amended(claim: Claim, { subject, object, attributedTo, ...rest }: Amendment): Claim {
  const args = { subject: idOf(subject), object: idOf(object), attributedTo: idOf(attributedTo) };
  return { ...claim, ...defined(rest), ...defined(args) };
}

/** The claim as its corrections, in order, make it; null where the last word is that it was read wrongly. */
function corrected(claim: Claim, corrections: readonly ClaimCorrection[]): Claim | null {
  if (corrections.at(-1)?.kind === 'reject') return null;
  const changed = corrections.reduce((one, change) => (change.kind === 'amend' ? amended(one, change.to) : one), claim);
  return { ...changed, confidence: 1 };
}

const entitiesOf = ({ subject, object, attributedTo }: Amendment): readonly NamedEntity[] =>
  [subject, object, attributedTo].filter((argument) => argument !== null && argument !== undefined);

/**
 * Applies the corrections of claims. The last word on a claim holds: one rejected is left out, one confirmed or amended
 * is sure, since a person vouches for the reading. Ids stay; corrections of claims that are not there do nothing.
 */
export function correctClaims(claims: readonly Claim[], corrections: readonly ClaimCorrection[]): CorrectedClaims {
  const marks = new Map<string, Properties>();
  const applied: string[] = [];
  const named: NamedEntity[] = [];
  const kept = claims.flatMap((claim) => {
    const own = corrections.filter((correction) => correction.claim === claim.id);
    if (own.length === 0) return [claim];
    applied.push(...own.map(({ id }) => id));
    const result = corrected(claim, own);
    if (result === null) return [];
    named.push(...own.flatMap((change) => (change.kind === 'amend' ? entitiesOf(change.to) : [])));
    marks.set(claim.id, markOf(own));
    return [result];
  });
  return { claims: kept, named, marks, applied };
}
