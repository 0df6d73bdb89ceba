import type { Token } from '../../domain/analysis.ts';
import { type Argument, antecedent, coordinated, isRelative, listEnd } from './argument.ts';
import { isPassive } from './passive.ts';
import type { Reading } from './reading.ts';
import { surfaceSubject } from './subject.ts';
import { children, head, isVerbal, prepositionObjects } from './tree.ts';
import { isActor } from './types.ts';

/** How deep below a passive its agent is looked for. */
const MAX_STRAY = 4;

/** The arguments of a verb with its voice undone. */
export interface LogicalArguments {
  readonly subject: readonly Argument[];
  readonly object: readonly Argument[];
  readonly recipient: readonly Argument[];
}

const HELD = new Set(['hostage', 'captive', 'prisoner']);

/** The parser may take what follows a noun for the object ("intelligence specific to", "took the mayor hostage"). */
function objectNoun(reading: Reading, object: Token): Token {
  if (object.pos !== 'ADJ' && !HELD.has(object.lemma)) return object;
  const noun = children(reading, object, 'compound').at(-1);
  return noun && reading.document.referentsAt.has(noun.index) ? noun : object;
}

/** "arrested Bell two days after": the parser may take a date for the object and the object for a recipient. */
function directObject(reading: Reading, verb: Token): Token | undefined {
  const found = children(reading, verb, 'dobj');
  const object = found.find(({ index }) => !reading.timeAt.has(index));
  return object ?? children(reading, verb, 'dative').find(({ pos }) => pos !== 'ADP') ?? found[0];
}

/** What undergoes a passive: its own subject, that of the verb above ("seem to be aimed at"), or the noun it modifies. */
function passiveSubject(reading: Reading, verb: Token): Token | undefined {
  const [own] = children(reading, verb, 'nsubjpass');
  if (own) return own;
  const above = head(reading, verb);
  if (verb.dep === 'acl') return above;
  return (
    children(reading, above, 'nsubjpass')[0] ??
    (verb.dep === 'xcomp' ? children(reading, above, 'nsubj')[0] : undefined)
  );
}

/** The token of the grammatical object: the direct object, or the subject of a passive. */
export function objectToken(reading: Reading, verb: Token): Token | undefined {
  const found = isPassive(reading, verb) ? passiveSubject(reading, verb) : directObject(reading, verb);
  return found && objectNoun(reading, found);
}

/** "the attack they carried out": the noun above is the object when the clause has a subject and no object. */
function objectAbove(reading: Reading, verb: Token): Argument[] {
  if (verb.dep !== 'relcl') return [];
  const [subject] = children(reading, verb, 'nsubj');
  return subject && !isRelative(subject) ? antecedent(reading, head(reading, verb)) : [];
}

/** The agent of a passive; "stopped by police and then released" has one for both. */
function agents(reading: Reading, verb: Token): Argument[] {
  const own = children(reading, verb, 'agent')
    .flatMap((by) => children(reading, by, 'pobj'))
    .flatMap((token) => coordinated(reading, token));
  const shares = verb.dep === 'conj' && children(reading, verb, 'nsubjpass', 'auxpass').length === 0;
  const above = head(reading, verb);
  if (own.length > 0) return own;
  if (shares && isPassive(reading, above)) return agents(reading, above);
  const stray = strayAgents(reading, verb);
  return stray.length > 0 ? stray : laterAgents(reading, verb);
}

/** "was stopped, questioned and released by guards": the agent after the last verb is everybody's. */
function laterAgents(reading: Reading, verb: Token): Argument[] {
  const last = chain(reading, verb).at(-1)!;
  const own = children(reading, last, 'nsubj', 'nsubjpass', 'auxpass').length > 0;
  if (last === verb || own) return [];
  const by = children(reading, last, 'agent').flatMap((agent) => children(reading, agent, 'pobj'));
  return by.flatMap((token) => coordinated(reading, token));
}

/** A verb and those coordinated with it one after the other. */
function chain(reading: Reading, verb: Token): Token[] {
  const next = children(reading, verb, 'conj').find((token) => isVerbal(token) && token.index > verb.index);
  return next ? [verb, ...chain(reading, next)] : [verb];
}

/** "convicted of fraud by the court": the agent may hang on a noun before it, however deep. */
function strayAgents(reading: Reading, token: Token, depth = 0): Argument[] {
  if (depth > MAX_STRAY) return [];
  const labels = depth === 0 ? ['prep', 'dobj', 'xcomp'] : ['prep', 'pobj', 'pcomp', 'dobj'];
  const below = children(reading, token, ...labels);
  const here = (depth === 0 ? [token, ...below] : below).flatMap((child) => prepositionObjects(reading, child, 'by'));
  const actors = here.flatMap((noun) => coordinated(reading, noun)).filter(({ referent }) => isActor(referent));
  return actors.length > 0 ? actors : below.flatMap((child) => strayAgents(reading, child, depth + 1));
}

/** "did not stop or search him", "trained, armed and paid them": verbs side by side share the object after the last. */
function objectShared(reading: Reading, verb: Token): Argument[] {
  const verbs = chain(reading, verb);
  const last = verbs.at(-1)!;
  if (last === verb || last.index - verb.index > 2 * (verbs.length - 1)) return [];
  return children(reading, last, 'dobj').flatMap((token) => coordinated(reading, objectNoun(reading, token)));
}

const recipients = (reading: Reading, verb: Token): Argument[] =>
  children(reading, verb, 'dative')
    .flatMap((token) => (token.pos === 'ADP' ? children(reading, token, 'pobj') : [token]))
    .flatMap((token) => coordinated(reading, token));

/** Who acts, on whom, and to whom, whatever the voice. */
export function logicalArguments(reading: Reading, verb: Token): LogicalArguments {
  const surface = surfaceSubject(reading, verb);
  const recipient = recipients(reading, verb);
  if (isPassive(reading, verb)) return { subject: agents(reading, verb), object: surface, recipient };
  const object = directObject(reading, verb);
  const objects = object
    ? [objectNoun(reading, object), ...listEnd(reading, verb)].flatMap((token) => coordinated(reading, token))
    : [...objectShared(reading, verb), ...objectAbove(reading, verb)];
  return { subject: surface, object: objects, recipient };
}
