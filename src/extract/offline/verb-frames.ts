import type { Referent, Token } from '../../domain/analysis.ts';
import type { Role, VerbFrame } from '../../domain/frames.ts';
import { type Argument, argumentsAt, isRelative } from './argument.ts';
import type { Finding } from './draft.ts';
import { evidenceOf, type Use, unmet } from './frame-conditions.ts';
import { type LogicalArguments, logicalArguments } from './logical.ts';
import { isPassive } from './passive.ts';
import type { Reading } from './reading.ts';
import { isNegated } from './signs.ts';
import { isAboutAnybody } from './subject.ts';
import { children, head, prepositionObjects } from './tree.ts';
import { fits, isActor } from './types.ts';
import { verbRole } from './verb-roles.ts';
import { behindWeapon, instrumentOf, isDoneByWeapon, isWeapon } from './weapons.ts';
import { emptySide, traceMiss } from './why.ts';

/** Claims on one side of a coordination beyond this many say nothing new: the guide's limit. */
const MAX_CONJUNCTS = 4;
const MAX_ABOUT = 4;

/** A side of a frame: the arguments that fill it, null where it stays unstated, undefined where the frame fails. */
type Side = readonly Argument[] | null | undefined;

const UNKNOWN = new Set(['him', 'her', 'them', 'us', 'me']);

/** "X's failure led to": where the one who failed does not fit, the failure itself may. */
function fitting(reading: Reading, argument: Argument, types: readonly string[] | undefined): Argument {
  const { referent, container } = argument;
  if (!container || fits(referent, types, reading.cues)) return argument;
  return { token: argument.token, referent: container };
}

/**
 * "a photo of the man wanted for it", "the owner of the barge, arrested by guards": a clause after a noun may belong to
 * the noun inside or above the one that the parser hung it on, where that one cannot do or undergo the act.
 */
function otherAnchors(reading: Reading, verb: Token, role: Role): Argument[] {
  const subject = children(reading, verb, 'nsubj').find((token) => !isRelative(token));
  const wanted = isPassive(reading, verb) ? 'object' : 'subject';
  if (!['acl', 'relcl'].includes(verb.dep) || subject || role !== wanted) return [];
  const noun = head(reading, verb);
  const before = reading.tokens[verb.index - 1];
  const inside = before?.dep === 'pobj' && before.index > noun.index ? [before] : [];
  const above = noun.dep === 'pobj' ? [head(reading, head(reading, noun))] : [];
  return [...inside, ...above].flatMap((token) => argumentsAt(reading, token));
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
    const others = otherAnchors(reading, verb, role).filter(({ referent }) => fits(referent, types, reading.cues));
    if (others.length > 0) return others.slice(0, 1);
  }
  return undefined;
}

const NOBODY = new Set(['one', 'nobody', 'none']);

/** "no one told them": the subject is stated to be nobody. */
const isSubjectNobody = (reading: Reading, verb: Token): boolean =>
  children(reading, verb, 'nsubj').some(
    (token) => NOBODY.has(token.lower) && prepositionObjects(reading, token, 'of').length === 0,
  ) && isNegated(reading, verb);

/** An attack or a battle hits somebody; an earthquake hits nobody on purpose, but it kills. */
const mayAct = (reading: Reading, frame: VerbFrame, referent: Referent): boolean =>
  referent.type === 'Attack' ||
  (referent.type === 'Event' &&
    (frame.predicate !== 'ATTACKED' || reading.cues.words('combat').has(referent.headLemma)));

/** Acts are done by actors; an attack may kill, injure and hit, and a bomb stands for its attack. */
function subjectSide(reading: Reading, verb: Token, frame: VerbFrame, logical: LogicalArguments): Side {
  if (isSubjectNobody(reading, verb)) return null;
  const found = fill(reading, verb, frame.subject ?? ['subject'], frame.subjectTypes, logical);
  const open = frame.subjectTypes?.includes('Thing') || reading.cues.words('anySubject').has(frame.predicate);
  if (!found || open) return found ?? null;
  const events = reading.cues.words('eventsAct').has(frame.predicate);
  const acting = found
    .flatMap((argument) => (events ? behindWeapon(reading, argument) : [argument]))
    .filter(({ referent }) => isActor(referent) || (events && mayAct(reading, frame, referent)));
  if (acting.length > 0) return acting;
  if (events && found.some(({ referent }) => isWeapon(reading, referent))) return null;
  const byThing = isPassive(reading, verb) && reading.cues.words('passiveByThings').has(frame.predicate);
  return byThing || isThingKilling(reading, verb, frame) ? null : undefined;
}

/** "The dam burst, killing sixty people": nobody kills, and yet they are dead; "the disease kills" tells of no deed. */
function isThingKilling(reading: Reading, verb: Token, frame: VerbFrame): boolean {
  if (!reading.cues.words('casualties').has(frame.predicate)) return false;
  if (['VBZ', 'VBP'].includes(verb.tag) && children(reading, verb, 'aux').length === 0) return false;
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
  if (reading.cues.words('eventsAct').has(frame.predicate) && isDoneByWeapon(reading, verb)) return false;
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

/** What stands where a frame looks for a side, whatever its type. */
const standing = (reading: Reading, { verb, logical }: Use, roles: readonly Role[]): Argument[] =>
  roles.filter((role) => role !== 'none').flatMap((role) => verbRole(reading, verb, role, logical));

function missing(reading: Reading, use: Use, side: 'subject' | 'object'): Finding[] {
  const { verb, frame } = use;
  const types = side === 'subject' ? (frame.subjectTypes ?? ['Actor']) : frame.objectTypes;
  traceMiss(reading, { trigger: verb, predicate: frame.predicate, rule: `verb:${verb.lemma}` }, () =>
    emptySide(reading, side, standing(reading, use, frame[side] ?? [side]), types),
  );
  return [];
}

function applyFrame(reading: Reading, use: Use): Finding[] {
  const { verb, frame, logical } = use;
  const rule = `verb:${verb.lemma}`;
  const wants = unmet(reading, use);
  if (wants) {
    traceMiss(reading, { trigger: verb, predicate: frame.predicate, rule }, () => wants(frame));
    return [];
  }
  const subject = subjectSide(reading, verb, frame, logical);
  if (isSubjectMissing(reading, verb, frame, subject)) return missing(reading, use, 'subject');
  const object = objectSide(reading, verb, frame, logical);
  if (object === undefined) return missing(reading, use, 'object');
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
    rule,
    ...(frame.mode === undefined ? {} : { mode: frame.mode }),
    ...(frame.role === undefined ? {} : { role: frame.role }),
    ...(frame.polarity === undefined ? {} : { polarity: frame.polarity }),
    ...(frame.when === undefined ? {} : { onlyDenied: true }),
    ...(instrument === undefined ? {} : { instrument }),
    ...(frame.doubtful === undefined ? {} : { doubtful: frame.doubtful }),
  }));
}

/** What the verbs of a document say by themselves. */
export function verbFindings(reading: Reading): Finding[] {
  return reading.tokens.flatMap((verb) => {
    const frames = verb.pos === 'VERB' && verb.dep !== 'amod' ? reading.cues.verbs.get(verb.lemma) : undefined;
    if (!frames) return [];
    if (isAboutAnybody(reading, verb)) {
      const predicate = [...new Set(frames.map((frame) => frame.predicate))].join(', ');
      traceMiss(reading, { trigger: verb, predicate, rule: `verb:${verb.lemma}` }, () => 'about anybody: "you"');
      return [];
    }
    const logical = logicalArguments(reading, verb);
    return frames.flatMap((frame) => applyFrame(reading, { verb, frame, logical }));
  });
}
