import type { Referent, Token } from '../../domain/analysis.ts';
import type { Finding } from './draft.ts';
import { type Reading, referentsAt } from './reading.ts';
import { children, isBelow, isToInfinitive } from './tree.ts';
import { isHappening, isPeople } from './types.ts';

const MAX_DEPTH = 8;
const MAX_TOPICS = 2;
const CONTENT = new Set(['ccomp', 'xcomp', 'pcomp']);
const OUTSIDE = new Set(['relcl', 'parataxis', 'agent', 'cc', 'punct']);
const INSIDE_NAMES = new Set(['compound', 'nmod', 'amod', 'appos']);

/** Prepositions that say when rather than about what. */
const TEMPORAL = new Set(['before', 'after', 'during', 'since', 'until', 'by']);

const isOutside = ({ dep, pos, lower }: Token): boolean =>
  OUTSIDE.has(dep) || (dep === 'prep' && TEMPORAL.has(lower)) || (dep === 'conj' && pos !== 'NOUN' && pos !== 'PROPN');

/** The tokens below a token without what only modifies or follows it. */
function below(reading: Reading, token: Token, depth = 0): Token[] {
  if (depth > MAX_DEPTH) return [];
  return children(reading, token)
    .filter((child) => !isOutside(child))
    .flatMap((child) => [child, ...below(reading, child, depth + 1)]);
}

/** The parts of a verb's phrase that say what its act is about: its content clause, purpose and topic phrases. */
function contentOf(reading: Reading, verb: Token): Token[] {
  const prepositions = reading.cues.words('topicPrepositions');
  return children(reading, verb).filter(
    (child) =>
      CONTENT.has(child.dep) ||
      child.dep === 'dobj' ||
      (child.dep === 'advcl' && isToInfinitive(reading, child)) ||
      (child.dep === 'prep' && prepositions.has(child.lower)),
  );
}

const isTelling = (referent: Referent): boolean =>
  isPeople(referent) || isHappening(referent) || (referent.named && ['Organization', 'Agency'].includes(referent.type));

const isInformation = (reading: Reading, { type, headLemma }: Referent): boolean =>
  type === 'Topic' && reading.cues.lexicon.nouns.information.has(headLemma);

/** Whether a token belongs to the phrase of a side of the finding: "the head *of the bureau*". */
const isInSide = (reading: Reading, token: Token, { subject, object }: Finding): boolean =>
  [subject, object].some(
    (side) =>
      side && (side.token === token || isBelow(reading, token, side.token) || isBelow(reading, side.token, token)),
  );

/** The first of those that the content names that are worth naming as a topic. */
function telling(reading: Reading, finding: Finding): Referent[] {
  const { trigger, subject, object, predicate } = finding;
  const happenings = reading.cues.words('aboutHappenings').has(predicate);
  const found = contentOf(reading, trigger)
    .flatMap((part) => [part, ...below(reading, part)])
    .filter((token) => !INSIDE_NAMES.has(token.dep) && !isInSide(reading, token, finding))
    .flatMap((token) => referentsAt(reading, token))
    .filter((referent) => referent !== subject?.referent && referent !== object?.referent)
    .filter((referent) => (happenings ? isHappening(referent) : isTelling(referent)));
  return [...new Set(found)].slice(0, MAX_TOPICS);
}

/** A warning is about its danger rather than about the information that tells of it. */
function withoutSources(reading: Reading, { predicate }: Finding, about: readonly Referent[]): readonly Referent[] {
  const other = about.filter((referent) => !isInformation(reading, referent));
  return predicate === 'WARNED' && other.length > 0 ? other : about;
}

/**
 * What an act of telling or asking is about beyond what its frame names: "asked for information *about X*",
 * "demanded to know why *X* was released".
 */
export function withTopics(reading: Reading, finding: Finding): Finding {
  const named = withoutSources(reading, finding, finding.about ?? []);
  const complete = finding.trigger.pos !== 'VERB' || !reading.cues.words('topical').has(finding.predicate);
  const about = complete || named.some(isTelling) ? named : [...named, ...telling(reading, finding)];
  return about.length === 0 ? finding : { ...finding, about: [...new Set(about)] };
}
