import type { Referent, Token } from '../../domain/analysis.ts';
import type { Role, VerbFrame } from '../../domain/frames.ts';
import { type Argument, argumentsAt } from './argument.ts';
import type { Finding } from './draft.ts';
import { type LogicalArguments, logicalArguments, objectToken } from './logical.ts';
import { isPassive } from './passive.ts';
import { type Reading, referentAt } from './reading.ts';
import { isNegated } from './signs.ts';
import { isAboutAnybody } from './subject.ts';
import { children, head, prepositionObjects } from './tree.ts';
import { fits, isActor, isHappening } from './types.ts';
import { complements, verbRole } from './verb-roles.ts';
import { instrumentOf, standsForAttack } from './weapons.ts';

/** Claims on one side of a coordination beyond this many say nothing new: the guide's limit. */
const MAX_CONJUNCTS = 4;
const MAX_ABOUT = 4;

/** A side of a frame: the arguments that fill it, null where it stays unstated, undefined where the frame fails. */
type Side = readonly Argument[] | null | undefined;

const UNKNOWN = new Set(['him', 'her', 'them', 'us', 'me']);

const PARTICLES = ['prt', 'advmod', 'prep', 'advcl'];

function hasParticle(reading: Reading, verb: Token, frame: VerbFrame): boolean {
  const words = frame.particle;
  return !words || children(reading, verb, ...PARTICLES).some((token) => words.includes(token.lower));
}

/** A noun of the list, or a pronoun that stands for one: "sent *it* on". */
function isOneOf(reading: Reading, token: Token, nouns: readonly string[]): boolean {
  if (nouns.includes(token.lemma) || nouns.includes(token.lower)) return true;
  const meant = token.pos === 'PRON' ? referentAt(reading, token) : undefined;
  return meant ? nouns.includes(meant.headLemma) : token.lower === 'it' && nouns.includes('it');
}

/** The grammatical object that is one of the nouns: in a passive the subject, or a second object ("was denied entry"). */
const carriedNoun = (reading: Reading, verb: Token, nouns: readonly string[]): Token | undefined =>
  [objectToken(reading, verb), ...children(reading, verb, 'dobj')].find(
    (token) => token !== undefined && isOneOf(reading, token, nouns),
  );

function hasNoun(reading: Reading, verb: Token, frame: VerbFrame): boolean {
  if (!frame.nouns) return true;
  return carriedNoun(reading, verb, frame.nouns) !== undefined;
}

function hasComplement(reading: Reading, verb: Token, frame: VerbFrame): boolean {
  const words = frame.complement;
  return !words || complements(reading, verb).some((token) => words.includes(token.lower));
}

function isMeant(reading: Reading, verb: Token, frame: VerbFrame, logical: LogicalArguments): boolean {
  const filled = (role: Role): boolean => verbRole(reading, verb, role, logical).length > 0;
  return (
    hasParticle(reading, verb, frame) &&
    hasNoun(reading, verb, frame) &&
    hasComplement(reading, verb, frame) &&
    (!frame.requires || frame.requires.some(filled)) &&
    !frame.lacks?.some(filled)
  );
}

/** "X's failure led to": where the one who failed does not fit, the failure itself may. */
function fitting(reading: Reading, argument: Argument, types: readonly string[] | undefined): Argument {
  const { referent, container } = argument;
  if (!container || fits(referent, types, reading.cues)) return argument;
  return { token: argument.token, referent: container };
}

/** "a photo of the man wanted for it": a participle may belong to the noun right before it, inside the one it hangs on. */
function nearer(reading: Reading, verb: Token, types: readonly string[] | undefined): Argument[] {
  const before = reading.tokens[verb.index - 1];
  const misplaced = verb.dep === 'acl' && before !== undefined && before.dep === 'pobj' && before.index > verb.head;
  const found = misplaced ? argumentsAt(reading, before) : [];
  return found.filter(({ referent }) => fits(referent, types, reading.cues));
}

/** "urged them": somebody is meant whom nothing identifies, which is not nobody. */
const isObjectUnknown = (reading: Reading, verb: Token): boolean =>
  children(reading, verb, 'dobj', 'dative').some(
    (token) => UNKNOWN.has(token.lower) && !reading.document.referentsAt.has(token.index),
  );

/** The arguments of the first role that has any of the right type. */
function fill(
  reading: Reading,
  verb: Token,
  roles: readonly Role[],
  types: readonly string[] | undefined,
  logical: LogicalArguments,
): Side {
  for (const role of roles) {
    if (role === 'none') return isObjectUnknown(reading, verb) ? undefined : null;
    const found = verbRole(reading, verb, role, logical)
      .map((argument) => fitting(reading, argument, types))
      .filter(({ referent }) => fits(referent, types, reading.cues));
    if (found.length > 0) return found;
    if (role === 'object') {
      const close = nearer(reading, verb, types);
      if (close.length > 0) return close;
    }
  }
  return undefined;
}

const NOBODY = new Set(['one', 'nobody', 'none']);

/** "no one told them": the subject is stated to be nobody. */
const isSubjectNobody = (reading: Reading, verb: Token): boolean =>
  children(reading, verb, 'nsubj').some(
    (token) => NOBODY.has(token.lower) && prepositionObjects(reading, token, 'of').length === 0,
  ) && isNegated(reading, verb);

/** Acts are done by actors; an attack may kill, injure and hit, and a bomb stands for its attack. */
function subjectSide(reading: Reading, verb: Token, frame: VerbFrame, logical: LogicalArguments): Side {
  if (isSubjectNobody(reading, verb)) return null;
  const found = fill(reading, verb, frame.subject ?? ['subject'], frame.subjectTypes, logical);
  const open = frame.subjectTypes?.includes('Thing') || reading.cues.words('anySubject').has(frame.predicate);
  if (!found || open) return found ?? null;
  const events = reading.cues.words('eventsAct').has(frame.predicate);
  const acting = found
    .map((argument) => (events ? standsForAttack(reading, argument) : argument))
    .filter(({ referent }) => isActor(referent) || (events && isHappening(referent)));
  if (acting.length > 0) return acting;
  const byThing = isPassive(reading, verb) && reading.cues.words('passiveByThings').has(frame.predicate);
  return byThing || isThingKilling(reading, verb, frame) ? null : undefined;
}

/** "The dam burst, killing sixty people": nobody kills, and yet they are dead. */
function isThingKilling(reading: Reading, verb: Token, frame: VerbFrame): boolean {
  if (!reading.cues.words('casualties').has(frame.predicate)) return false;
  const acting = verb.dep === 'advcl' || verb.dep === 'conj' ? head(reading, verb) : verb;
  const subjects = children(reading, acting, 'nsubj', 'nsubjpass');
  return subjects.length > 0 && subjects.every(({ pos }) => pos === 'NOUN');
}

/** A passive may leave out who acted; an active verb whose subject is unknown says too little, but for a few predicates. */
function isSubjectMissing(reading: Reading, verb: Token, frame: VerbFrame, subject: Side): boolean {
  if (subject === undefined) return true;
  if (subject !== null) return false;
  if (frame.subject?.includes('none') || isSubjectNobody(reading, verb)) return false;
  if (isThingKilling(reading, verb, frame)) return false;
  if (reading.cues.words('subjectRequired').has(frame.predicate)) return true;
  return !isPassive(reading, verb) && frame.predicate !== 'WARNED' && frame.predicate !== 'REQUESTED';
}

function objectSide(reading: Reading, verb: Token, frame: VerbFrame, logical: LogicalArguments): Side {
  const found = fill(reading, verb, frame.object ?? ['object'], frame.objectTypes, logical);
  if (!found) return found;
  const kept = found.filter(({ referent }) => !isExcluded(frame, referent));
  return kept.length > 0 ? kept : undefined;
}

const isExcluded = (frame: VerbFrame, referent: Referent): boolean =>
  frame.notObjects !== undefined && (frame.notObjects.includes(referent.headLemma) || referent.kind === 'media');

function aboutOf(reading: Reading, verb: Token, frame: VerbFrame, logical: LogicalArguments): Referent[] {
  const found = (frame.about ?? []).flatMap((role) => verbRole(reading, verb, role, logical));
  return [...new Set(found.map(({ referent }) => referent))].slice(0, MAX_ABOUT);
}

const pairs = (subject: readonly Argument[] | null, object: readonly Argument[] | null) =>
  (subject?.slice(0, MAX_CONJUNCTS) ?? [null]).flatMap((left) =>
    (object?.slice(0, MAX_CONJUNCTS) ?? [null]).map((right) => ({ left, right })),
  );

function applyFrame(reading: Reading, verb: Token, frame: VerbFrame, logical: LogicalArguments): Finding[] {
  if (!isMeant(reading, verb, frame, logical)) return [];
  const subject = subjectSide(reading, verb, frame, logical);
  if (isSubjectMissing(reading, verb, frame, subject)) return [];
  const object = objectSide(reading, verb, frame, logical);
  if (object === undefined) return [];
  const about = aboutOf(reading, verb, frame, logical);
  const evidence = evidenceOf(reading, verb, frame);
  const instrument = instrumentOf(reading, verb);
  return pairs(subject ?? null, object).map(({ left, right }) => ({
    predicate: frame.predicate,
    subject: left,
    object: right,
    about: about.filter((referent) => referent !== left?.referent && referent !== right?.referent),
    trigger: frame.requires?.includes('attempted') ? head(reading, verb) : verb,
    evidence,
    rule: `verb:${verb.lemma}`,
    ...(frame.mode === undefined ? {} : { mode: frame.mode }),
    ...(frame.role === undefined ? {} : { role: frame.role }),
    ...(frame.polarity === undefined ? {} : { polarity: frame.polarity }),
    ...(frame.when === undefined ? {} : { onlyDenied: true }),
    ...(instrument === undefined ? {} : { instrument }),
  }));
}

/** The words besides the arguments without which the verb would not say it: "took *part*", "tipped *off*". */
function evidenceOf(reading: Reading, verb: Token, frame: VerbFrame): Token[] {
  const object = frame.nouns ? carriedNoun(reading, verb, frame.nouns) : undefined;
  const particles = children(reading, verb, ...PARTICLES).filter((token) => frame.particle?.includes(token.lower));
  const results = complements(reading, verb).filter((token) => frame.complement?.includes(token.lower));
  return [...(object ? [object] : []), ...particles, ...results];
}

/** What the verbs of a document say by themselves. */
export function verbFindings(reading: Reading): Finding[] {
  return reading.tokens.flatMap((verb) => {
    const frames = verb.pos === 'VERB' && verb.dep !== 'amod' ? reading.cues.verbs.get(verb.lemma) : undefined;
    if (!frames || isAboutAnybody(reading, verb)) return [];
    const logical = logicalArguments(reading, verb);
    return frames.flatMap((frame) => applyFrame(reading, verb, frame, logical));
  });
}
