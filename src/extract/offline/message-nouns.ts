import type { Token } from '../../domain/analysis.ts';
import type { Argument } from './argument.ts';
import { acting, all } from './authors.ts';
import { reached, told } from './message-roles.ts';
import type { Reading } from './reading.ts';
import { surfaceSubject } from './subject.ts';
import { children, head, isVerbal, prepositionObjects } from './tree.ts';
import { isActor } from './types.ts';

const isMessagingVerb = (reading: Reading, verb: Token): boolean =>
  isVerbal(verb) &&
  (reading.cues.words('messaging').has(verb.lemma) || reading.cues.words('lightVerbs').has(verb.lemma));

/** The verb that carries a noun to somebody as its object: "sent a letter *warning* that". */
function carryingVerb(reading: Reading, noun: Token): Token | undefined {
  const above = head(reading, noun);
  return noun.dep === 'dobj' && isMessagingVerb(reading, above) ? above : undefined;
}

/** The verb that takes a message to somebody as its subject: "the warning *reached* X". */
function arrivingVerb(reading: Reading, noun: Token): Token | undefined {
  const above = head(reading, noun);
  const arrives = reading.cues.words('arrivalVerbs').has(above.lemma);
  return noun.dep === 'nsubj' && isVerbal(above) && arrives ? above : undefined;
}

/** Who ignored or heeded a message, or acted despite it: its addressee. */
function heeder(reading: Reading, noun: Token): Argument[] {
  const above = head(reading, noun);
  if (noun.dep === 'dobj' && reading.cues.words('ignoring').has(above.lemma))
    return acting(surfaceSubject(reading, above));
  if (noun.dep === 'nsubjpass' && reading.cues.words('ignoring').has(above.lemma)) {
    const agents = children(reading, above, 'agent').flatMap((by) => children(reading, by, 'pobj'));
    return acting(all(reading, agents));
  }
  const follows = noun.dep === 'pobj' && ['despite', 'after', 'following', 'on'].includes(above.lower);
  const verb = head(reading, above);
  return follows && isVerbal(verb) ? acting(surfaceSubject(reading, verb)) : [];
}

/** Whom a message reached by the verb around it: "sent X a letter warning that", "the warning reached X". */
function reachedByVerb(reading: Reading, noun: Token): Argument[] {
  const carrying = carryingVerb(reading, noun);
  if (carrying) return told(reading, carrying);
  const arriving = arrivingVerb(reading, noun);
  if (!arriving) return [];
  const direct = acting(all(reading, children(reading, arriving, 'dobj')));
  return direct.length > 0 ? direct : reached(reading, arriving);
}

/** The same only where the message itself is the subject: "word reached X". */
const arrivedAt = (reading: Reading, noun: Token): Argument[] =>
  arrivingVerb(reading, noun) ? reachedByVerb(reading, noun) : [];

/** Who sent a message by the verb around it: "sent a letter warning that", "the warning came from X". */
function senderByVerb(reading: Reading, noun: Token): Argument[] {
  const carrying = carryingVerb(reading, noun);
  if (carrying && noun.index - (children(reading, carrying, 'dobj')[0]?.index ?? noun.index) > 0)
    return acting(surfaceSubject(reading, carrying));
  const ignored = noun.dep === 'dobj' && reading.cues.words('ignoring').has(head(reading, noun).lemma);
  const arriving = ignored ? head(reading, noun) : arrivingVerb(reading, noun);
  return arriving ? acting(all(reading, prepositionObjects(reading, arriving, 'from'))) : [];
}

/** "the memo was a warning": what is called one. */
const calledSo = (reading: Reading, noun: Token): Argument[] =>
  noun.dep === 'attr'
    ? surfaceSubject(reading, head(reading, noun)).filter(
        ({ referent }) => isActor(referent) || referent.type === 'Topic',
      )
    : [];

/** What a noun's clause is about: "a warning that *the dam* could burst". */
function nounClause(reading: Reading, noun: Token): Argument[] {
  const clauses = children(reading, noun, 'acl', 'ccomp', 'relcl').filter((clause) =>
    children(reading, clause, 'mark').some(({ lower }) => lower === 'that'),
  );
  return all(
    reading,
    clauses.flatMap((clause) => children(reading, clause, 'nsubj', 'nsubjpass')),
  );
}

/** "is in contact with": who is. */
function inside(reading: Reading, noun: Token): Argument[] {
  const preposition = head(reading, noun);
  const verb = head(reading, preposition);
  const holds = noun.dep === 'pobj' && preposition.lower === 'in' && isVerbal(verb);
  return holds ? acting(surfaceSubject(reading, verb)) : [];
}

/** "intelligence sharing between X and Y": both sides; an exchange of fire shares nothing. */
function between(reading: Reading, noun: Token): Argument[] {
  const what = [...children(reading, noun, 'compound', 'amod'), ...prepositionObjects(reading, noun, 'of')];
  const { information } = reading.cues.lexicon.nouns;
  if (!what.some(({ lemma }) => information.has(lemma))) return [];
  return acting(all(reading, prepositionObjects(reading, noun, 'between')));
}

/** The roles that nouns of telling have beyond the grammatical ones. */
export const MESSAGE_NOUN_ROLES: Readonly<Record<string, (reading: Reading, noun: Token) => readonly Argument[]>> = {
  heeder,
  'reached by': reachedByVerb,
  'arrived at': arrivedAt,
  'sent by': senderByVerb,
  'called so': calledSo,
  clause: nounClause,
  inside,
  'one side': (reading, noun) => between(reading, noun).slice(0, 1),
  'other side': (reading, noun) => between(reading, noun).slice(1, 2),
};
