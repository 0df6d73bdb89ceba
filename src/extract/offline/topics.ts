import type { Referent, Token } from '../../domain/analysis.ts';
import type { Finding } from './draft.ts';
import { type Reading, referentsAt } from './reading.ts';
import { children, isToInfinitive } from './tree.ts';
import { isHappening, isPeople } from './types.ts';

const MAX_DEPTH = 8;
const MAX_TOPICS = 2;
const CONTENT = new Set(['ccomp', 'xcomp', 'pcomp']);
const OUTSIDE = new Set(['relcl', 'parataxis', 'conj', 'agent', 'cc', 'punct']);

/** The tokens below a token without what only modifies or follows it. */
function below(reading: Reading, token: Token, depth = 0): Token[] {
  if (depth > MAX_DEPTH) return [];
  return children(reading, token)
    .filter((child) => !OUTSIDE.has(child.dep))
    .flatMap((child) => [child, ...below(reading, child, depth + 1)]);
}

/** The parts of a verb's phrase that say what its act is about: its content clause, purpose and topic phrases. */
function contentOf(reading: Reading, verb: Token): Token[] {
  const prepositions = reading.cues.words('topicPrepositions');
  return children(reading, verb).filter(
    (child) =>
      CONTENT.has(child.dep) ||
      (child.dep === 'advcl' && isToInfinitive(reading, child)) ||
      (child.dep === 'prep' && prepositions.has(child.lower)),
  );
}

const isTelling = (referent: Referent): boolean =>
  isPeople(referent) || isHappening(referent) || (referent.named && ['Organization', 'Agency'].includes(referent.type));

/** The first of those that tokens name that are worth naming as a topic. */
function telling(reading: Reading, tokens: readonly Token[], used: ReadonlySet<Referent | undefined>): Referent[] {
  const found = tokens
    .filter((token) => token.dep !== 'appos')
    .flatMap((token) => referentsAt(reading, token))
    .filter((referent) => !used.has(referent) && isTelling(referent));
  return [...new Set(found)].slice(0, MAX_TOPICS);
}

/**
 * What an act of telling or asking is about beyond what its frame names: "asked for information *about X*",
 * "demanded to know why *X* was released".
 */
export function withTopics(reading: Reading, finding: Finding): Finding {
  if (finding.trigger.pos !== 'VERB' || !reading.cues.words('topical').has(finding.predicate)) return finding;
  const used = new Set([finding.subject?.referent, finding.object?.referent]);
  const named = finding.about ?? [];
  if (named.some(isTelling)) return finding;
  const nested = contentOf(reading, finding.trigger).flatMap((part) => [part, ...below(reading, part)]);
  const object = finding.object ? [] : children(reading, finding.trigger, 'dobj');
  const inObject = children(reading, finding.trigger, 'dobj').flatMap((noun) => below(reading, noun));
  const about = [...named, ...telling(reading, [...nested, ...object, ...inObject], used)];
  return { ...finding, about: [...new Set(about)] };
}
