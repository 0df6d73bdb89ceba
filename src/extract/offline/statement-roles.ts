import type { Token } from '../../domain/analysis.ts';
import { type Argument, coordinated } from './argument.ts';
import { complementClause, topicOfClause } from './clause.ts';
import { type LogicalArguments, logicalArguments, objectToken } from './logical.ts';
import type { Reading } from './reading.ts';
import { children, isToInfinitive, prepositionObjects } from './tree.ts';
import { isActor } from './types.ts';

type Resolve = (reading: Reading, verb: Token, logical: LogicalArguments) => readonly Argument[];

const all = (reading: Reading, tokens: readonly Token[]): Argument[] =>
  tokens.flatMap((token) => coordinated(reading, token));

/** What is called something: "called *it* a mistake", "considers *it* reckless". */
function rated(reading: Reading, verb: Token, { object }: LogicalArguments): readonly Argument[] {
  if (children(reading, verb, 'dobj', 'nsubj').some(({ lower }) => /.sel(?:f|ves)$/.test(lower))) return [];
  if (children(reading, verb, 'oprd').length > 0) return object;
  const small = children(reading, verb, 'ccomp', 'xcomp').filter(
    (clause) =>
      ['NOUN', 'ADJ', 'PROPN'].includes(clause.pos) && children(reading, clause, 'mark', 'aux', 'cop').length === 0,
  );
  return all(
    reading,
    small.flatMap((clause) => children(reading, clause, 'nsubj')),
  );
}

/** What the clause below the object is about: "voiced the hope that *the truce* would last". */
function matter(reading: Reading, verb: Token): Argument[] {
  const object = objectToken(reading, verb);
  const clauses = object ? children(reading, object, 'acl', 'ccomp', 'relcl') : [];
  return clauses
    .filter((clause) => children(reading, clause, 'mark').length > 0)
    .flatMap((clause) => topicOfClause(reading, clause));
}

/** The thing rather than the actor in a complement clause: "denied that it had *a role*". */
function matterOfClause(reading: Reading, verb: Token): Argument[] {
  const clause = complementClause(reading, verb);
  if (!clause) return [];
  const { subject, object } = logicalArguments(reading, clause);
  const attributes = all(reading, children(reading, clause, 'attr'));
  return [...subject, ...object, ...attributes].filter(({ referent }) => !isActor(referent)).slice(0, 1);
}

/** Those to be harmed: "vowed to punish *them*". */
function harmed(reading: Reading, verb: Token): Argument[] {
  const acts = children(reading, verb, 'xcomp').filter(
    (act) => isToInfinitive(reading, act) && reading.cues.words('harming').has(act.lemma),
  );
  return acts.flatMap((act) => [
    ...logicalArguments(reading, act).object,
    ...['against', 'on', 'after', 'at'].flatMap((word) => all(reading, prepositionObjects(reading, act, word))),
  ]);
}

const CRITICISM = new Set(['fire', 'criticism', 'attack']);

/** "came under fire", "is under criticism". */
const underCriticism: Resolve = (reading, verb, logical) =>
  prepositionObjects(reading, verb, 'under').some((token) => CRITICISM.has(token.lemma)) ? logical.subject : [];

/** The roles that verbs of stating, blaming and threatening have beyond the grammatical ones. */
export const STATEMENT_ROLES: Readonly<Record<string, Resolve>> = {
  rated,
  matter,
  'matter of clause': matterOfClause,
  harmed,
  'under criticism': underCriticism,
};
