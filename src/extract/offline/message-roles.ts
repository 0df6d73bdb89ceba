import type { Token } from '../../domain/analysis.ts';
import type { Argument } from './argument.ts';
import { acting, all, authorOf, bodiesBefore, isMessage } from './authors.ts';
import { danger } from './dangers.ts';
import { type LogicalArguments, objectToken } from './logical.ts';
import { isPassive } from './passive.ts';
import { phraseTokens } from './phrase.ts';
import type { Reading } from './reading.ts';
import { children, head, isToInfinitive, prepositionObjects, verbAbove } from './tree.ts';
import { isActor } from './types.ts';

const TIED = new Set(['advcl', 'xcomp', 'acl', 'conj']);

/** Those whom a noun or verb names with "to", "with" or as indirect object, however deep the parser hung it. */
export function reached(reading: Reading, token: Token): Argument[] {
  const given = children(reading, token, 'dative').flatMap((child) =>
    child.pos === 'ADP' ? children(reading, child, 'pobj') : [child],
  );
  const named = ['to', 'with', 'for'].flatMap((word) => prepositionObjects(reading, token, word));
  const found = acting(all(reading, [...given, ...named]));
  if (found.length > 0) return found;
  const below = phraseTokens(reading, token).filter(
    ({ dep, lower }) => ['prep', 'dative'].includes(dep) && ['to', 'with'].includes(lower),
  );
  return acting(
    all(
      reading,
      below.flatMap((preposition) => children(reading, preposition, 'pobj')),
    ),
  );
}

/** Whom a verb of sending or telling reaches: "wrote to *X*", "faxed *X* a memo", "called *X*". */
export function told(reading: Reading, verb: Token): Argument[] {
  const found = reached(reading, verb);
  return found.length > 0 ? found : acting(all(reading, children(reading, verb, 'dobj', 'nsubjpass')));
}

/** The message that a verb's "in" or "by" names: "warned in a letter to X". */
const carriers = (reading: Reading, verb: Token): Token[] =>
  ['in', 'by', 'with', 'through', 'via']
    .flatMap((word) => prepositionObjects(reading, verb, word))
    .filter((token) => isMessage(reading, token));

/** Who is told where the verb itself does not say: by its letter, or by the verb it goes with. */
function addressee(reading: Reading, verb: Token): Argument[] {
  const inLetter = carriers(reading, verb).flatMap((letter) => reached(reading, letter));
  if (inLetter.length > 0) return inLetter;
  const above = head(reading, verb);
  if (verb.dep === 'acl' && isMessage(reading, above)) {
    const named = reached(reading, above);
    if (named.length > 0) return named;
  }
  return toldBefore(reading, verb);
}

/** The verb of sending that a verb of telling goes with: "*wrote* to X to complain and warn". */
function sendingVerb(reading: Reading, verb: Token): Token | undefined {
  let at: Token | undefined = verb;
  for (let step = 0; step < 3 && at && TIED.has(at.dep); step++) {
    at = verbAbove(reading, at);
    if (at && reading.cues.words('messaging').has(at.lemma)) return at;
  }
  return undefined;
}

/** Whom the verb of sending reaches that another goes with: "*wrote to X* but got no answer". */
export function toldBefore(reading: Reading, verb: Token): Argument[] {
  const sends = sendingVerb(reading, verb);
  return sends ? told(reading, sends) : [];
}

/** The author of the message that is a verb's subject; "Austrian intelligence" is no message but acts itself. */
const authors = (reading: Reading, arguments_: readonly Argument[]): Argument[] =>
  arguments_.filter(({ referent }) => !isActor(referent)).flatMap(({ token }) => authorOf(reading, token));

/** "ignored warnings from X", "act on X's tip": the parser may hang the sender on the verb. */
function ignoredAuthors(reading: Reading, verb: Token): Argument[] {
  const named = ['on', 'upon', 'to'].flatMap((word) => prepositionObjects(reading, verb, word));
  const object = objectToken(reading, verb);
  const found = [...(object ? [object] : []), ...named].flatMap((token) => authorOf(reading, token));
  if (found.length > 0 || !object || !isMessage(reading, object)) return found;
  return acting(all(reading, prepositionObjects(reading, verb, 'from')));
}

/** Who asked for what is granted or refused: "*his* application", "a request *from X*". */
const askers = (reading: Reading, verb: Token): Argument[] => {
  const object = objectToken(reading, verb);
  const owners = object ? children(reading, object, 'poss') : [];
  return [...ignoredAuthors(reading, verb), ...acting(all(reading, owners))].slice(0, 1);
};

/** "applied for a *U.S.* visa": whose it is to give. */
function grantor(reading: Reading, verb: Token): Argument[] {
  const wanted = [...children(reading, verb, 'dobj'), ...prepositionObjects(reading, verb, 'for')];
  return wanted
    .filter(({ lemma }) => reading.cues.words('granted').has(lemma))
    .flatMap((noun) => [
      ...bodiesBefore(reading, noun),
      ...acting(all(reading, prepositionObjects(reading, noun, 'from'))),
    ]);
}

/** "missed a chance to arrest *him*": what the chance was for. */
function chance(reading: Reading, verb: Token): Argument[] {
  const clauses = children(reading, verb, 'dobj').flatMap((noun) => children(reading, noun, 'acl', 'relcl'));
  return all(
    reading,
    clauses.filter((clause) => isToInfinitive(reading, clause)).flatMap((clause) => children(reading, clause, 'dobj')),
  );
}

/** "tried to persuade them": what is done is only attempted. */
const attempted = (reading: Reading, verb: Token, { object }: LogicalArguments): Argument[] =>
  verb.dep === 'xcomp' && reading.cues.words('attempting').has(head(reading, verb).lemma) ? [...object] : [];

/** A bulletin, memo or alert that speaks for itself. */
const bulletin = (reading: Reading, arguments_: readonly Argument[]): Argument[] =>
  arguments_.filter(
    ({ referent }) => referent.type === 'Topic' && reading.cues.words('bulletins').has(referent.headLemma),
  );

/** The public told to get out of harm's way: "urged *residents* to stay indoors". */
function protectedPublic(reading: Reading, verb: Token, logical: LogicalArguments): Argument[] {
  const advice = children(reading, verb, 'xcomp', 'ccomp', 'advcl').filter((token) => isToInfinitive(reading, token));
  if (!advice.some((token) => reading.cues.words('protective').has(token.lemma))) return [];
  const inside = advice.flatMap((token) => all(reading, children(reading, token, 'nsubj')));
  return [...logical.object, ...inside].filter(
    ({ token, referent }) => reading.cues.words('publicNouns').has(referent.headLemma) || token.entityLabel === 'NORP',
  );
}

/** "brought to the attention of X": those whose attention it is. */
function attention(reading: Reading, verb: Token): Argument[] {
  const objects = children(reading, verb, 'dobj', 'nsubjpass');
  const nouns = [...prepositionObjects(reading, verb, 'to'), ...objects].filter(({ lemma }) => lemma === 'attention');
  const holders = nouns.flatMap((noun) => [
    ...prepositionObjects(reading, noun, 'of'),
    ...children(reading, noun, 'poss'),
  ]);
  return acting(all(reading, holders));
}

/** "banned from flying": the object, where the phrase is there. */
const barred = (reading: Reading, verb: Token, { object }: LogicalArguments): Argument[] =>
  [verb, ...children(reading, verb, 'advmod', 'prt', 'acomp')].some((token) =>
    children(reading, token, 'prep').some(({ lower }) => lower === 'from'),
  )
    ? [...object]
    : [];

/** A bare verb, or a plural one under a singular subject: "that the ministry *close* it". */
function isSubjunctive(reading: Reading, clause: Token): boolean {
  const singular = children(reading, clause, 'nsubj').some(({ tag }) => tag === 'NN' || tag === 'NNP');
  const bare = children(reading, clause, 'aux').length === 0;
  return bare && (clause.tag === 'VB' || (clause.tag === 'VBP' && singular));
}

/** "demanded that *they* leave": who is to act, where the verb of the clause is active and bare. */
function demanded(reading: Reading, verb: Token): Argument[] {
  const clauses = children(reading, verb, 'ccomp').filter(
    (clause) => isSubjunctive(reading, clause) && !isPassive(reading, clause) && !isToInfinitive(reading, clause),
  );
  return acting(
    all(
      reading,
      clauses.flatMap((clause) => children(reading, clause, 'nsubj')),
    ),
  );
}

/** Police, a hotline, the fire brigade: those one calls when something is wrong. */
const rescuers = (reading: Reading, logical: LogicalArguments): Argument[] =>
  logical.object.filter(
    ({ referent }) => referent.kind === 'police' || reading.cues.words('rescuers').has(referent.headLemma),
  );

/** "had reported *him* years ago": a person reported to nobody named. */
const denounced = (reading: Reading, verb: Token, { object }: LogicalArguments): Argument[] =>
  reached(reading, verb).length > 0 || isPassive(reading, verb)
    ? []
    : object.filter(({ referent }) => referent.type === 'Person' && referent.named);

/** "put on notice": the object, where the phrase is there. */
const phrased =
  (preposition: string, nouns: readonly string[]) =>
  (reading: Reading, verb: Token, logical: LogicalArguments): Argument[] =>
    prepositionObjects(reading, verb, preposition).some(({ lemma }) => nouns.includes(lemma))
      ? [...logical.object]
      : [];

type Resolve = (reading: Reading, verb: Token, logical: LogicalArguments) => readonly Argument[];

/** The roles that verbs of telling have beyond the grammatical ones. */
export const MESSAGE_ROLES: Readonly<Record<string, Resolve>> = {
  danger,
  addressee,
  author: ignoredAuthors,
  asker: askers,
  chance,
  grantor,
  attempted,
  'subject message': (reading, _verb, { subject }) => subject.filter(({ token }) => isMessage(reading, token)),
  'subject author': (reading, _verb, logical) => authors(reading, logical.subject),
  bulletin: (reading, _verb, logical) => bulletin(reading, logical.subject),
  reached,
  public: protectedPublic,
  rescuers: (reading, _verb, logical) => rescuers(reading, logical),
  attention,
  denounced,
  barred,
  demanded,
  'on notice': phrased('on', ['notice']),
  'on alert': phrased('on', ['alert', 'notice', 'guard']),
  'in the dark': phrased('in', ['dark', 'ignorance']),
  'on hold': phrased('on', ['hold', 'ice']),
};
