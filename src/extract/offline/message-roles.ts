import type { Token } from '../../domain/analysis.ts';
import { type Argument, coordinated } from './argument.ts';
import { clauseTopic, complementClause } from './clause.ts';
import type { LogicalArguments } from './logical.ts';
import { isPassive } from './passive.ts';
import type { Reading } from './reading.ts';
import { modalityBeside } from './signs.ts';
import { children, head, isToInfinitive, prepositionObjects, verbAbove } from './tree.ts';
import { isActor } from './types.ts';

const TOPIC_PREPOSITIONS = new Set(['of', 'about', 'on', 'over', 'regarding', 'concerning', 'against']);
const CLAUSES = new Set(['ccomp', 'relcl', 'advcl', 'conj', 'parataxis', 'xcomp']);
const MAX_DEPTH = 6;

/** What several nouns stand for, with those coordinated with them. */
export const all = (reading: Reading, tokens: readonly Token[]): Argument[] =>
  tokens.flatMap((token) => coordinated(reading, token));

/** Those that can act. */
export const acting = (found: readonly Argument[]): Argument[] => found.filter(({ referent }) => isActor(referent));

/** The tokens of a word's own phrases after it: its subtree without further clauses. */
function phraseTokens(reading: Reading, token: Token, depth = 0): Token[] {
  if (depth > MAX_DEPTH) return [];
  return children(reading, token)
    .filter((child) => !CLAUSES.has(child.dep) && child.index > token.index)
    .flatMap((child) => [child, ...phraseTokens(reading, child, depth + 1)]);
}

/** A threat, or an attack that has not happened: "a plot", "an imminent attack", but not "the attack". */
function isDanger(reading: Reading, { token, referent }: Argument): boolean {
  if (referent.type === 'Attack' && !referent.unreal) {
    const plain = children(reading, token, 'det', 'poss').every(({ lower }) => lower === 'a' || lower === 'an');
    return plain && !referent.named && referent.mentions[0] === token.index;
  }
  return referent.type === 'Attack' || reading.cues.words('dangers').has(referent.headLemma);
}

/** A clause that tells harm to come: "that it could be attacked", "that the dam was unsafe". */
function isHarmful(reading: Reading, clause: Token): boolean {
  const unsafe = children(reading, clause, 'acomp', 'attr').some(({ lower }) =>
    reading.cues.words('unsafe').has(lower),
  );
  if (unsafe) return true;
  return reading.cues.words('harmVerbs').has(clause.lemma) && modalityBeside(reading, clause) !== undefined;
}

/** What a clause warns of: the danger it names, else its topic where harm is to come. */
function dangerOfClause(reading: Reading, verb: Token): Argument[] {
  const clause = complementClause(reading, verb);
  if (clause === undefined) return clauseTopic(reading, verb).filter((argument) => isDanger(reading, argument));
  const nouns = children(reading, clause, 'nsubj', 'nsubjpass', 'dobj', 'attr');
  const inside = [clause, ...nouns]
    .flatMap((token) => phraseTokens(reading, token))
    .filter(({ pos }) => pos === 'NOUN');
  const named = all(reading, [...nouns, ...inside]).filter((argument) => isDanger(reading, argument));
  if (named.length > 0) return named.slice(0, 2);
  return isHarmful(reading, clause) ? clauseTopic(reading, verb) : [];
}

/** The danger that a verb's "of" or "about" names, however deep: "about reports suggesting a possible attack". */
export function danger(reading: Reading, verb: Token): Argument[] {
  const topics = phraseTokens(reading, verb)
    .filter((token) => token.dep === 'prep' && TOPIC_PREPOSITIONS.has(token.lower))
    .flatMap((preposition) => phraseTokens(reading, preposition))
    .filter((token) => token.pos === 'NOUN' && ['pobj', 'dobj', 'conj', 'nsubj'].includes(token.dep));
  const found = all(reading, topics).filter((argument) => isDanger(reading, argument));
  return found.length > 0 ? found.slice(0, 2) : dangerOfClause(reading, verb);
}

const isMessage = (reading: Reading, token: Token): boolean =>
  reading.cues.words('communications').has(token.lemma) || reading.cues.words('documents').has(token.lemma);

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
  if (!['advcl', 'xcomp', 'acl', 'conj'].includes(verb.dep)) return [];
  const sends = verbAbove(reading, verb);
  return sends && reading.cues.words('messaging').has(sends.lemma) ? told(reading, sends) : [];
}

/** Who made a message: "a cable *from X*", "*X's* report". */
export function authorOf(reading: Reading, noun: Token): Argument[] {
  if (!isMessage(reading, noun)) return [];
  const named = ['from', 'by'].flatMap((word) => prepositionObjects(reading, noun, word));
  const owners = children(reading, noun, 'poss').filter(({ pos }) => pos !== 'PRON');
  return acting(all(reading, [...named, ...owners]));
}

/** The author of the message that is the verb's grammatical object or subject. */
const authors = (reading: Reading, arguments_: readonly Argument[]): Argument[] =>
  arguments_.flatMap(({ token }) => authorOf(reading, token));

/** "ignored warnings from X", "act on X's tip": the parser may hang the sender on the verb. */
function ignoredAuthors(reading: Reading, verb: Token, logical: LogicalArguments): Argument[] {
  const named = ['on', 'upon', 'to'].flatMap((word) => prepositionObjects(reading, verb, word));
  const found = [...authors(reading, logical.object), ...named.flatMap((token) => authorOf(reading, token))];
  if (found.length > 0 || !logical.object.some(({ token }) => isMessage(reading, token))) return found;
  return acting(all(reading, prepositionObjects(reading, verb, 'from')));
}

/** Who asked for what is granted or refused: "*his* application", "a request *from X*". */
const askers = (reading: Reading, verb: Token, logical: LogicalArguments): Argument[] => {
  const owners = logical.object.flatMap(({ token }) => children(reading, token, 'poss'));
  return [...ignoredAuthors(reading, verb, logical), ...acting(all(reading, owners))].slice(0, 1);
};

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
  return [...logical.object, ...inside].filter(({ referent }) =>
    reading.cues.words('publicNouns').has(referent.headLemma),
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
  attempted,
  'subject message': (reading, _verb, { subject }) => subject.filter(({ token }) => isMessage(reading, token)),
  'subject author': (reading, _verb, logical) => authors(reading, logical.subject),
  bulletin: (reading, _verb, logical) => bulletin(reading, logical.subject),
  reached,
  public: protectedPublic,
  rescuers: (reading, _verb, logical) => rescuers(reading, logical),
  attention,
  denounced,
  'on notice': phrased('on', ['notice']),
  'on alert': phrased('on', ['alert', 'notice', 'guard']),
  'in the dark': phrased('in', ['dark', 'ignorance']),
  'on hold': phrased('on', ['hold', 'ice']),
};
