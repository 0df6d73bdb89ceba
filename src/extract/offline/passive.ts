import type { Token } from '../../domain/analysis.ts';
import type { Reading } from './reading.ts';
import { children, head, isVerbal } from './tree.ts';

/** Whether some frame takes the direct object of the verb: it can undergo a passive. */
const isTransitive = (reading: Reading, verb: Token): boolean =>
  reading.cues.verbs.get(verb.lemma)?.some(({ object }) => object === undefined || object.includes('object')) ?? false;

/** "Bell arrested in Oslo", "wanted for fraud", "Arrested on Monday, Bell fled": participles that the parser left bare. */
function isBareParticiple(reading: Reading, verb: Token): boolean {
  const alone = children(reading, verb, 'aux', 'dobj', 'dative').length === 0 && isTransitive(reading, verb);
  const first = reading.tokens[verb.index - 1]?.sentence !== verb.sentence;
  if (verb.dep === 'acl') return alone && verb.tag === 'VBD' && children(reading, verb, 'nsubj').length === 0;
  if (verb.dep === 'advcl') return alone && first && verb.tag === 'VBN';
  return alone && verb.tag === 'VBN' && ['ROOT', 'ccomp'].includes(verb.dep);
}

/** Whether the verb wants somebody to undergo it: "freed", unlike "fled", can only be said of whom others freed. */
function wantsPatient(reading: Reading, verb: Token): boolean {
  const patients = reading.cues.words('patientPredicates');
  return (reading.cues.verbs.get(verb.lemma) ?? []).some(
    ({ predicate, object }) => patients.has(predicate) && object === undefined,
  );
}

const REDUCED = new Set(['advcl', 'amod', 'ccomp', 'xcomp', 'ROOT']);

function isPassiveConjunct(reading: Reading, verb: Token): boolean {
  const above = head(reading, verb);
  if (!isVerbal(above)) return above.dep === 'acomp' && children(reading, verb, 'agent').length > 0;
  const inherits = children(reading, verb, 'nsubj', 'aux').length === 0;
  if (inherits && isPassive(reading, above)) return true;
  return children(reading, verb, 'agent').length > 0 && children(reading, verb, 'dobj').length === 0;
}

/** "was picked up, questioned and let go": the parser may take what follows a passive for the past tense. */
function isInPassiveList(reading: Reading, verb: Token): boolean {
  const above = head(reading, verb);
  const follows = (verb.dep === 'conj' || verb.dep === 'advcl') && above.index < verb.index && isVerbal(above);
  const beside = children(reading, verb, 'nsubj', 'aux', 'dobj', 'mark', 'advmod');
  const bare = beside.every(({ index }) => reading.timeAt.has(index));
  const participle = verb.tag === 'VBN' || (verb.tag === 'VBD' && wantsPatient(reading, verb));
  return follows && bare && participle && isPassive(reading, above);
}

/** "Twelve killed in blast", "12 dead and 30 wounded": such verbs always have an object, so without one it is the subject. */
function isToldBare(reading: Reading, verb: Token): boolean {
  if (!reading.cues.words('suffered').has(verb.lemma) || !['VBN', 'VBD'].includes(verb.tag)) return false;
  const alone = children(reading, verb, 'dobj', 'aux', 'ccomp', 'xcomp').length === 0;
  return alone && verb.dep !== 'relcl' && children(reading, verb, 'nsubj').length > 0 && !isShared(reading, verb);
}

/** "ambushed and killed six soldiers": the object stands after the second verb. */
const isShared = (reading: Reading, verb: Token): boolean =>
  children(reading, verb, 'conj').some((next) => isVerbal(next) && children(reading, next, 'dobj').length > 0);

/** Whether the grammatical subject of a verb undergoes the act: "was stopped", "found in", "and then released". */
export function isPassive(reading: Reading, verb: Token): boolean {
  if (children(reading, verb, 'nsubjpass', 'auxpass').length > 0) return true;
  if ([isBareParticiple, isInPassiveList, isToldBare].some((found) => found(reading, verb))) return true;
  if (verb.tag !== 'VBN') return false;
  const alone = children(reading, verb, 'aux', 'dobj', 'nsubj').length === 0;
  if (alone && verb.dep === 'xcomp' && isPassive(reading, head(reading, verb))) return true;
  if (verb.dep === 'acl') return children(reading, verb, 'nsubj', 'aux').length === 0;
  if (verb.dep === 'conj') return isPassiveConjunct(reading, verb);
  const bare = children(reading, verb, 'aux', 'nsubj').length === 0;
  return bare && REDUCED.has(verb.dep) && children(reading, verb, 'agent').length > 0;
}
