import { type Modality, type Polarity, projectionOf } from '../../domain/modality.ts';
import { daysOf } from '../../domain/partial-date.ts';
import type { ChoiceKind, Clause, SinceClause } from '../../domain/selection.ts';
import type { ClaimFacts, Named, Part } from './claim-facts.ts';

/** Whether a claim fits a clause. */
export type Test = (claim: ClaimFacts) => boolean;

const speakerOf = ({ names }: ClaimFacts): Named | undefined => names.find(({ part }) => part === 'speaker');

/** The values of a claim that a `certainty` may ask for. */
function certaintiesOf(claim: ClaimFacts): readonly string[] {
  const projection = projectionOf({ polarity: claim.polarity as Polarity, modality: claim.modality as Modality });
  if (projection === 'DID_NOT') return ['did-not'];
  if (projection === 'MIGHT') return ['might'];
  const reported = claim.modality === 'reported' || speakerOf(claim) !== undefined;
  return ['holds', reported ? 'attributed' : 'stated'];
}

function voiceOf(claim: ClaimFacts): string {
  const speaker = speakerOf(claim);
  if (speaker === undefined) return 'article';
  return speaker.generic ? 'unnamed' : 'named';
}

const CHOSEN: Readonly<Record<ChoiceKind, (claim: ClaimFacts) => readonly string[]>> = {
  certainty: certaintiesOf,
  polarity: ({ polarity }) => [polarity],
  modality: ({ modality }) => [modality],
  voice: (claim) => [voiceOf(claim)],
};

const isParty = (part: Part): boolean => part === 'subject' || part === 'object';

/** Values by which claims are chosen that are on the claim, or that everybody it names brings. */
const VALUES: Readonly<Record<ChoiceKind | 'claim' | 'predicate' | 'type', (claim: ClaimFacts) => readonly string[]>> =
  {
    ...CHOSEN,
    claim: ({ id }) => [id],
    predicate: ({ predicate }) => [predicate],
    type: ({ names }) => names.filter(({ part }) => isParty(part)).map(({ type }) => type),
  };

function valueTest(kind: keyof typeof VALUES, any: readonly string[]): Test {
  const values = new Set(any);
  return (claim) => VALUES[kind](claim).some((value) => values.has(value));
}

/** A claim within a range meets it with its own interval; an end that is open goes on. */
function dateTest({ kind, date, undated }: SinceClause): Test {
  const [first, last] = daysOf(date) ?? ['9999-12-31', ''];
  return ({ start, end }) => {
    if (start === null && end === null) return undated === true;
    return kind === 'since' ? end === null || end >= first : start === null || start <= last;
  };
}

/** Tests of clauses that say all themselves; null for those that have to be looked up in the store. */
export function plainTest(clause: Clause): Test | null {
  switch (clause.kind) {
    case 'since':
    case 'until':
      return dateTest(clause);
    case 'dated':
      return ({ start, end }) => (start !== null || end !== null) === clause.dated;
    case 'confidence':
      return ({ confidence }) => confidence >= clause.least;
    case 'claim':
    case 'predicate':
    case 'type':
    case 'certainty':
    case 'polarity':
    case 'modality':
    case 'voice':
      return valueTest(clause.kind, clause.any);
    default:
      return null;
  }
}

/** Claims that name one of some entities in one of some parts. */
export const namesTest = (entities: ReadonlySet<string>, parts: readonly Part[]): Test => {
  return ({ names }) => names.some(({ part, id }) => parts.includes(part) && entities.has(id));
};

/** Claims whose stated parties, of which there is one at least, are all among some entities. */
export const amongTest =
  (entities: ReadonlySet<string>): Test =>
  ({ names }) => {
    const parties = names.filter(({ part }) => isParty(part));
    return parties.length > 0 && parties.every(({ id }) => entities.has(id));
  };

/** Claims that somebody of some names says, relays or publishes. */
export const saysTest =
  (names: ReadonlySet<string>, parts: readonly Part[], publishers: ReadonlyMap<string, string> | null): Test =>
  (claim) =>
    claim.names.some(({ part, name }) => parts.includes(part) && names.has(name)) ||
    (publishers !== null && names.has(publishers.get(claim.document) ?? claim.document));
