import type { Referent, Token } from '../../domain/analysis.ts';
import type { Role } from '../../domain/frames.ts';
import { type Argument, argumentsAt, coordinated } from './argument.ts';
import { MESSAGE_NOUN_ROLES } from './message-nouns.ts';
import { type Reading, referentAt } from './reading.ts';
import { surfaceSubject } from './subject.ts';
import { children, head, isVerbal, prepositionObjects } from './tree.ts';
import { isActor } from './types.ts';

type Resolve = (reading: Reading, noun: Token) => readonly Argument[];

const all = (reading: Reading, tokens: readonly Token[]): Argument[] =>
  tokens.flatMap((token) => coordinated(reading, token));

/** The verb that takes the noun as object: "received *warnings*". */
const governor = (reading: Reading, noun: Token): Token | undefined => {
  const above = head(reading, noun);
  return noun.dep === 'dobj' && isVerbal(above) ? above : undefined;
};

function isReceived(reading: Reading, noun: Token): Token | undefined {
  const verb = governor(reading, noun);
  return verb && reading.cues.words('receivingVerbs').has(verb.lemma) ? verb : undefined;
}

function receiver(reading: Reading, noun: Token): Argument[] {
  const verb = isReceived(reading, noun);
  return verb ? surfaceSubject(reading, verb) : [];
}

function source(reading: Reading, noun: Token): Argument[] {
  const verb = isReceived(reading, noun);
  return verb ? all(reading, prepositionObjects(reading, verb, 'from')) : [];
}

/** "are under scrutiny", "face scrutiny": the subject of the verb. */
function scrutinised(reading: Reading, noun: Token): Argument[] {
  const above = head(reading, noun);
  const verb = head(reading, above);
  if (above.lower === 'under' && isVerbal(verb)) {
    const held = all(reading, children(reading, verb, 'dobj'));
    return held.length > 0 ? held : surfaceSubject(reading, verb);
  }
  const faces = noun.dep === 'dobj' && ['face', 'draw', 'come', 'attract'].includes(above.lemma);
  return faces ? surfaceSubject(reading, above) : [];
}

function self(reading: Reading, noun: Token): Argument[] {
  const above = head(reading, noun);
  if (noun.dep === 'appos' && referentAt(reading, above)?.named) return coordinated(reading, above).slice(0, 1);
  const referent = referentAt(reading, noun);
  return referent ? [{ token: noun, referent }] : [];
}

function infinitive(reading: Reading, noun: Token): Argument[] {
  const clauses = children(reading, noun, 'acl', 'relcl');
  return all(
    reading,
    clauses.flatMap((clause) => children(reading, clause, 'dobj')),
  );
}

/** What a predicate noun says of its subject, an apposition of its name: "X is the *cause*", "X, a *cousin* of". */
function identity(reading: Reading, noun: Token): Argument[] {
  const above = head(reading, noun);
  if (noun.dep === 'attr') return surfaceSubject(reading, above);
  const named = children(reading, noun, 'appos');
  if (noun.dep === 'appos') return argumentsAt(reading, above);
  if (noun.dep === 'nsubj' && above.lemma === 'be') return all(reading, children(reading, above, 'attr'));
  return all(reading, named);
}

const ofClass = (reading: Reading, noun: Token, words: string): Argument[] => {
  const verb = governor(reading, noun);
  return verb && reading.cues.words(words).has(verb.lemma) ? surfaceSubject(reading, verb) : [];
};

/** "the police's arrest of X", "the FBI probe": who does it, beside the noun. */
function owner(reading: Reading, noun: Token): Argument[] {
  const labels = prepositionObjects(reading, noun, 'of').length > 0 ? ['poss'] : [];
  const beside = children(reading, noun, ...labels, 'compound', 'nmod', 'amod');
  return all(reading, beside).filter(({ referent }) => isActor(referent));
}

function between(reading: Reading, noun: Token): Argument[] {
  const direct = prepositionObjects(reading, noun, 'between');
  return all(reading, direct.length > 0 ? direct : strayed(reading, noun, 'between'));
}

const isArmed = ({ type, kind }: Referent): boolean =>
  type === 'Group' && (kind === undefined || kind === 'terror' || kind === 'armed');

const NAMED: Readonly<Record<string, Resolve>> = {
  self,
  receiver,
  source,
  scrutinised,
  infinitive,
  ...MESSAGE_NOUN_ROLES,
  identity,
  owner,
  holder: (reading, noun) => ofClass(reading, noun, 'havingVerbs'),
  conductor: (reading, noun) => ofClass(reading, noun, 'conductingVerbs'),
  'first between': (reading, noun) => between(reading, noun).slice(0, 1),
  'second between': (reading, noun) => between(reading, noun).slice(1),
  possessor: (reading, noun) =>
    all(reading, children(reading, noun, 'poss')).filter(({ token }) => !reading.timeAt.has(token.index)),
  compound: (reading, noun) =>
    all(reading, children(reading, noun, 'compound', 'amod', 'nmod')).filter(({ referent }) => isArmed(referent)),
};

/** Prepositions that the parser hangs on the noun before or the verb above: "an attack by rebels *on* the village". */
const STRAY = new Set(['on', 'against', 'to', 'by', 'for', 'into', 'with', 'from', 'of']);

function strayed(reading: Reading, noun: Token, word: string): Token[] {
  const inner = children(reading, noun, 'prep').flatMap((preposition) => [
    preposition,
    ...children(reading, preposition, 'pobj'),
  ]);
  const above = head(reading, noun);
  const verb = ['dobj', 'attr'].includes(noun.dep) && isVerbal(above) ? [above] : [];
  return [...inner, ...verb].flatMap((token) => prepositionObjects(reading, token, word));
}

/** "learned of the *warning* from the press": whom it was learnt from, who need not have given it. */
function isLearnt(reading: Reading, noun: Token): boolean {
  if (noun.dep !== 'pobj' || !['of', 'about'].includes(head(reading, noun).lower)) return false;
  const above = head(reading, head(reading, noun));
  const verb = isVerbal(above) ? above : head(reading, above);
  return reading.cues.words('learningVerbs').has(verb.lemma);
}

/** The arguments that fill a role of a noun frame; a role that is no name is a preposition. */
export function nounRole(reading: Reading, noun: Token, role: Role): readonly Argument[] {
  const named = NAMED[role];
  if (named) return named(reading, noun);
  if (role === 'from' && isLearnt(reading, noun)) return [];
  const direct = prepositionObjects(reading, noun, role);
  return all(reading, direct.length === 0 && STRAY.has(role) ? strayed(reading, noun, role) : direct);
}
