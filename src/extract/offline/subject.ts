import type { Token } from '../../domain/analysis.ts';
import { type Argument, antecedent, coordinated } from './argument.ts';
import { authorOf, isMessage } from './authors.ts';
import { isPassive } from './passive.ts';
import type { Reading } from './reading.ts';
import { children, conjuncts, head, isToInfinitive, isVerbal, prepositionObjects, verbAbove } from './tree.ts';
import { isActor, isHappening } from './types.ts';

const MAX_DEPTH = 6;

type Find = (reading: Reading, verb: Token, depth: number) => Argument[];

/** Two subjects joined by "and" act both; else a person's name wins: "X, the only suspect, fled". */
function stated(reading: Reading, verb: Token): Argument[] | undefined {
  const own = children(reading, verb, 'nsubj', 'nsubjpass');
  if (own.length > 1 && own.slice(0, -1).every((token) => children(reading, token, 'cc').length > 0))
    return own.flatMap((token) => coordinated(reading, token));
  const chosen = own.find((token) => token.entityLabel === 'PERSON') ?? own.at(-1);
  return chosen && [...coordinated(reading, chosen), ...companions(reading, verb)];
}

/** "was arrested along with two others": they share the act. */
const companions = (reading: Reading, verb: Token): Argument[] =>
  children(reading, verb, 'prep')
    .filter(({ lower }) => lower === 'along' || lower === 'together')
    .flatMap((token) => prepositionObjects(reading, token, 'with'))
    .flatMap((token) => coordinated(reading, token))
    .filter(({ referent }) => isActor(referent));

/** Whose a plan, decision or goal is: "the state's plan", "a plan by rebels". */
const ownersOf = (reading: Reading, noun: Token): Argument[] =>
  [
    ...children(reading, noun, 'poss'),
    ...['by', 'of', 'from'].flatMap((word) => prepositionObjects(reading, noun, word)),
  ]
    .flatMap((token) => coordinated(reading, token))
    .filter(({ referent }) => isActor(referent));

/** Who is to do what a noun plans: its owner, the man in "the man to lead it", else the planned attack itself. */
function plannersOf(reading: Reading, noun: Token): Argument[] {
  const owners = ownersOf(reading, noun);
  if (owners.length > 0) return owners;
  const own = coordinated(reading, noun);
  return own.filter(({ referent }) => isActor(referent) || (isPlan(reading, noun) && isHappening(referent)));
}

const isPlan = (reading: Reading, noun: Token): boolean => reading.cues.words('planNouns').has(noun.lemma);

/** Those who learn of somebody's plan, or foil it, do not carry it out. */
function isForeign(reading: Reading, noun: Token, verb: Token): boolean {
  const { words } = reading.cues;
  if (words('foiling').has(verb.lemma)) return true;
  return isPlan(reading, noun) && !words('holdingPlans').has(verb.lemma);
}

/** "the state's plan to strike": who plans; "gave them orders to strike": they. */
function ofNounInfinitive(reading: Reading, verb: Token, depth: number): Argument[] {
  const noun = head(reading, verb);
  const planners = plannersOf(reading, noun);
  if (planners.length > 0) return planners;
  const above = verbAbove(reading, noun);
  if (!above || isForeign(reading, noun, above)) return [];
  const told = noun.dep === 'dobj' ? children(reading, above, 'dative').filter((token) => token.pos !== 'ADP') : [];
  return told.length > 0
    ? told.flatMap((token) => coordinated(reading, token))
    : surfaceSubject(reading, above, depth + 1);
}

/** "his mission was to find them": whose mission. */
function ofPurpose(reading: Reading, copula: Token): Argument[] | undefined {
  const [purpose] = copula.lemma === 'be' ? children(reading, copula, 'nsubj') : [];
  if (!purpose || !reading.cues.words('purposeNouns').has(purpose.lemma)) return undefined;
  return ownersOf(reading, purpose);
}

/** "a letter from the ministry asking", "issued a statement demanding": who speaks in a message. */
function ofMessage(reading: Reading, noun: Token, depth: number): Argument[] {
  const named = [...authorOf(reading, noun), ...(isMessage(reading, noun) ? ofPhrase(reading, noun) : [])];
  if (named.length > 0 || noun.dep !== 'dobj' || !isMessage(reading, noun)) return named;
  const above = head(reading, noun);
  return reading.cues.words('messaging').has(above.lemma) ? surfaceSubject(reading, above, depth + 1) : [];
}

const ofPhrase = (reading: Reading, noun: Token): Argument[] =>
  prepositionObjects(reading, noun, 'of')
    .flatMap((token) => coordinated(reading, token))
    .filter(({ referent }) => isActor(referent));

function ofModifier(reading: Reading, verb: Token, depth: number): Argument[] {
  if (isToInfinitive(reading, verb)) return ofNounInfinitive(reading, verb, depth);
  const tells = verb.dep === 'acl' && verb.tag === 'VBG' && reading.cues.words('telling').has(verb.lemma);
  const writers = tells ? ofMessage(reading, head(reading, verb), depth) : [];
  return writers.length > 0 ? writers : ofAntecedent(reading, verb, depth);
}

/** The noun above; "spent months *searching*", "did good work *tracing* it": where that one cannot act, who did it. */
function ofAntecedent(reading: Reading, verb: Token, depth: number): Argument[] {
  const noun = head(reading, verb);
  const found = antecedent(reading, noun);
  const spends = verb.dep === 'acl' && verb.tag === 'VBG' && noun.dep === 'dobj' && isVerbal(head(reading, noun));
  if (!spends || found.some(({ referent }) => isActor(referent))) return found;
  return [...found, ...surfaceSubject(reading, head(reading, noun), depth + 1)];
}

function ofConjunct(reading: Reading, verb: Token, depth: number): Argument[] {
  const above = head(reading, verb);
  if (above.dep === 'acomp') return surfaceSubject(reading, head(reading, above), depth + 1);
  return isVerbal(above) ? surfaceSubject(reading, above, depth + 1) : [];
}

/** "urged them to leave": they leave; "wants to leave": the one who wants. */
function ofComplement(reading: Reading, verb: Token, depth: number): Argument[] {
  const above = head(reading, verb);
  if (above.lemma === 'call' || above.lemma === 'appeal') {
    const called = ['on', 'upon', 'to'].flatMap((word) => prepositionObjects(reading, above, word));
    if (called.length > 0) return called.flatMap((token) => coordinated(reading, token));
  }
  const controller = children(reading, above, 'dobj', 'dative', 'nsubjpass')[0];
  if (controller && reading.cues.words('objectControl').has(above.lemma)) return coordinated(reading, controller);
  const infinitive = isToInfinitive(reading, verb);
  if (infinitive && controller && isPlan(reading, controller)) return plannersOf(reading, controller);
  const purposeful = infinitive ? ofPurpose(reading, above) : undefined;
  if (purposeful) return purposeful;
  const tied = isVerbal(above) ? above : verbAbove(reading, above);
  return tied ? surfaceSubject(reading, tied, depth + 1) : [];
}

/** "sent soldiers to attack the village": those sent attack. */
function ofSent(reading: Reading, verb: Token): Argument[] {
  const above = head(reading, verb);
  const told = reading.cues.words('telling').has(verb.lemma);
  if (told || !reading.cues.words('sending').has(above.lemma) || !isToInfinitive(reading, verb)) return [];
  return children(reading, above, isPassive(reading, above) ? 'nsubjpass' : 'dobj')
    .flatMap((token) => coordinated(reading, token))
    .filter(({ referent }) => isActor(referent));
}

/** "convicted a clerk, Ann Bell, of selling it": the parser hangs the charge on the name before it. */
export function chargedBy(reading: Reading, preposition: Token): Token {
  const above = head(reading, preposition);
  const noun = above.dep === 'appos' ? head(reading, above) : above;
  return noun.dep === 'dobj' && preposition.lower === 'of' ? head(reading, noun) : above;
}

/** "accused them of hiding it": they hide. */
function ofAccused(reading: Reading, verb: Token, depth: number): Argument[] {
  const preposition = head(reading, verb);
  if (preposition.dep !== 'prep') return [];
  const above = chargedBy(reading, preposition);
  if (!reading.cues.words('participleControl').has(above.lemma)) return ofGuilty(reading, head(reading, preposition));
  if (isPassive(reading, above)) return surfaceSubject(reading, above, depth + 1);
  return children(reading, above, 'dobj').flatMap((token) => coordinated(reading, token));
}

/** "found *him* guilty of hiding it": he hid it. */
const ofGuilty = (reading: Reading, guilt: Token): Argument[] =>
  foundGuilty(reading, guilt).flatMap((token) => coordinated(reading, token));

function foundGuilty(reading: Reading, guilt: Token): Token[] {
  if (guilt.pos !== 'ADJ' || !['ccomp', 'oprd', 'acomp', 'xcomp'].includes(guilt.dep)) return [];
  return [...children(reading, guilt, 'nsubj'), ...children(reading, head(reading, guilt), 'dobj')];
}

/** "the best way of preventing it": nobody in particular does; "found him guilty of it": somebody else did. */
function isMeans(reading: Reading, verb: Token): boolean {
  const above = head(reading, head(reading, verb));
  if (verb.dep !== 'pcomp') return false;
  return reading.cues.words('means').has(above.lemma) || foundGuilty(reading, above).length > 0;
}

function ofAdjunct(reading: Reading, verb: Token, depth: number): Argument[] {
  const other = verb.dep === 'pcomp' ? ofAccused(reading, verb, depth) : ofSent(reading, verb);
  if (other.length > 0 || isMeans(reading, verb)) return other;
  const above = verbAbove(reading, verb);
  if (!above) return [];
  const plan = children(reading, above, 'dobj', 'nsubjpass').find((token) => isPlan(reading, token));
  if (plan && isToInfinitive(reading, verb)) return plannersOf(reading, plan);
  const sent = isToInfinitive(reading, verb) && reading.cues.words('objectControl').has(above.lemma);
  const controllers = sent ? children(reading, above, 'dobj').flatMap((token) => coordinated(reading, token)) : [];
  const acting = controllers.filter(({ referent }) => isActor(referent));
  return acting.length > 0 ? acting : surfaceSubject(reading, above, depth + 1);
}

const INHERITED: Readonly<Record<string, Find>> = {
  relcl: ofModifier,
  acl: ofModifier,
  conj: ofConjunct,
  xcomp: ofComplement,
  ccomp: ofComplement,
  advcl: ofAdjunct,
  pcomp: ofAdjunct,
  parataxis: ofAdjunct,
};

/** The grammatical subject of a verb, its own or inherited through coordination, control and participles. */
export function surfaceSubject(reading: Reading, verb: Token, depth = 0): Argument[] {
  if (depth > MAX_DEPTH || children(reading, verb, 'expl').length > 0) return [];
  return stated(reading, verb) ?? INHERITED[verb.dep]?.(reading, verb, depth) ?? [];
}

/** A sentence about anybody: "you cannot trust a broken clock". */
export const isAboutAnybody = (reading: Reading, verb: Token): boolean =>
  children(reading, verb, 'nsubj', 'nsubjpass', 'dobj')
    .flatMap((token) => conjuncts(reading, token))
    .some((token) => token.lower === 'you' || token.lower === 'your');
