import type { ViewClaim } from '../../../src/domain/view.ts';
import { sourceLine } from '../says-who/chain.ts';
import { storyStrings } from '../strings.ts';
import { sentenceOf, timeWords } from '../wording.ts';
import { type Facts, type Story, type StorySentence, unique } from './story.ts';

const DEEDS: readonly string[] = ['CARRIED_OUT', 'ATTACKED'];
const SILENT: readonly string[] = ['IGNORED', 'RESPONDED_TO'];

/** A story out of claims that are there. */
export const storyFrom = (id: string, claims: readonly ViewClaim[], sentence: StorySentence): Story => ({
  id,
  claims: unique(claims.map((claim) => claim.id)),
  sentence,
  sources: unique(claims.map(sourceLine)),
});

/** "A warned B about C.", and its date. */
export function opening(claim: ViewClaim, { nameOf }: Facts): Pick<StorySentence, 'when' | 'what'> {
  const topics = claim.about.length === 0 ? '' : ` ${storyStrings.about} ${claim.about.join(', ')}`;
  return { when: timeWords(claim.time), what: `${sentenceOf(claim, nameOf)}${topics}.` };
}

/** Claims of the same article with these predicates and one of these quotes. */
export const quotedClaims = (
  { claims }: Facts,
  { docId }: ViewClaim,
  predicates: readonly string[],
  quotes: readonly string[],
): readonly ViewClaim[] =>
  quotes.length === 0
    ? []
    : [...claims.values()].filter(
        (claim) => claim.docId === docId && predicates.includes(claim.predicate) && quotes.includes(claim.quote),
      );

/** Somebody and the groups that he is said to be in. */
function himAndHis({ claims }: Facts, who: string): ReadonlySet<string | null> {
  const memberships = [...claims.values()].filter(
    ({ predicate, subject, projection }) => predicate === 'MEMBER_OF' && subject === who && projection === 'holds',
  );
  return new Set([who, ...memberships.map(({ object }) => object)]);
}

/** The claims that say that somebody, or a group that he is in, carried out a deed of this name. */
export function deedsOf(facts: Facts, who: string | null, deed: string): readonly ViewClaim[] {
  const doers = who === null ? new Set<string | null>() : himAndHis(facts, who);
  return [...facts.claims.values()].filter(
    ({ predicate, subject, object, projection }) =>
      projection === 'holds' &&
      DEEDS.includes(predicate) &&
      doers.has(subject) &&
      object !== null &&
      facts.nameOf(object) === deed,
  );
}

/** The claims that say that one party ignored or did not answer the other. */
export const silencesOf = ({ claims }: Facts, silent: string | null, unheard: string | null): readonly ViewClaim[] =>
  [...claims.values()].filter(
    ({ predicate, polarity, subject, object }) =>
      SILENT.includes(predicate) &&
      (predicate === 'IGNORED') === (polarity === 'affirmed') &&
      subject === silent &&
      object === unheard,
  );
