import type { Token } from '../../domain/analysis.ts';
import type { Role } from '../../domain/frames.ts';
import { type Argument, argumentsAt, coordinated } from './argument.ts';
import { clauseTopic } from './clause.ts';
import { type LogicalArguments, objectToken } from './logical.ts';
import { MESSAGE_ROLES } from './message-roles.ts';
import { isPassive } from './passive.ts';
import { phraseTokens } from './phrase.ts';
import type { Reading } from './reading.ts';
import { STATEMENT_ROLES } from './statement-roles.ts';
import { children, isToInfinitive, prepositionObjects } from './tree.ts';
import { exploding, front, theAttack, weaponObject } from './violent-roles.ts';
import { placeInRole } from './whereabouts.ts';

type Resolve = (reading: Reading, verb: Token, logical: LogicalArguments) => readonly Argument[];

const COMPLEMENTS = ['acomp', 'oprd', 'advmod', 'ccomp', 'xcomp'];

const all = (reading: Reading, tokens: readonly Token[]): Argument[] =>
  tokens.flatMap((token) => coordinated(reading, token));

/** The words that complete a verb: "found *guilty*", "left five *dead*", "let him *go*", "stabbed *to death*", "set *on fire*". */
export function complements(reading: Reading, verb: Token): Token[] {
  const death = prepositionObjects(reading, verb, 'to').filter((token) => token.lower === 'death');
  const fire = prepositionObjects(reading, verb, 'on').filter((token) => token.lower === 'fire');
  const as = children(reading, verb, 'prep').filter(({ lower }) => lower === 'as');
  const rated = as.flatMap((token) => children(reading, token, 'pobj', 'amod', 'acomp', 'pcomp'));
  const below = [...children(reading, verb, ...COMPLEMENTS, 'dobj', 'prt'), ...rated];
  const inner = below.flatMap((token) => children(reading, token, 'acomp', 'oprd', 'amod', 'advmod'));
  return [...below, ...death, ...fire, ...inner];
}

function infinitiveObjects(reading: Reading, verb: Token): Argument[] {
  const clauses = children(reading, verb, 'xcomp', 'ccomp').filter((token) => isToInfinitive(reading, token));
  return clauses.flatMap((clause) => all(reading, children(reading, clause, 'dobj')));
}

/** "threatened to withdraw from *the pact*": what an infinitive below reaches through a preposition. */
function infinitiveReach(reading: Reading, verb: Token): Argument[] {
  const clauses = children(reading, verb, 'xcomp', 'ccomp').filter((token) => isToInfinitive(reading, token));
  const words = ['from', 'on', 'into', 'with', 'out'];
  return clauses.flatMap((clause) =>
    all(
      reading,
      words.flatMap((word) => prepositionObjects(reading, clause, word)),
    ),
  );
}

/** "denied having hidden *the letters*": what a gerund below does it to. */
function gerundObjects(reading: Reading, verb: Token): Argument[] {
  const gerunds = children(reading, verb, 'xcomp', 'ccomp', 'pcomp').filter(({ tag }) => tag === 'VBG');
  const acts = gerunds.flatMap((gerund) => [gerund, ...children(reading, gerund, 'xcomp', 'ccomp')]);
  return acts.flatMap((act) => all(reading, children(reading, act, 'dobj')));
}

/** Those of whom a result is told: "left *three people* dead", "let *him* go". */
function left(reading: Reading, verb: Token, logical: LogicalArguments): Argument[] {
  const inside = complements(reading, verb).flatMap((token) =>
    children(reading, token, 'nsubj', 'nsubjpass', 'nummod'),
  );
  const found = [...logical.object, ...all(reading, inside)];
  return found.length > 0 ? found : all(reading, children(reading, verb, 'dobj'));
}

/** "intel gathered by the services": those who gathered what the verb takes as object. */
function gatherer(reading: Reading, verb: Token): Argument[] {
  const participles = children(reading, verb, 'dobj').flatMap((object) => children(reading, object, 'acl'));
  const agents = participles.flatMap((participle) => children(reading, participle, 'agent'));
  return all(
    reading,
    agents.flatMap((by) => children(reading, by, 'pobj')),
  );
}

/** Something marked as an exchange: "an intelligence-*sharing* program". */
function sharing(reading: Reading, verb: Token): Argument[] {
  const objects = children(reading, verb, 'dobj').filter((object) =>
    children(reading, object, 'compound', 'amod').some((modifier) => /shar|exchange/.test(modifier.lower)),
  );
  return objects.flatMap((object) => argumentsAt(reading, object));
}

/** Those told to do something: a to-infinitive follows the object. */
function imperative(reading: Reading, verb: Token, logical: LogicalArguments): readonly Argument[] {
  const commands = children(reading, verb, 'xcomp', 'ccomp', 'advcl').filter((token) => isToInfinitive(reading, token));
  return commands.length > 0 ? logical.object : [];
}

/** "in *touch* with X", "in the *way* of X": what follows a fixed phrase, wherever the parser hung its preposition. */
function afterPhrase(reading: Reading, verb: Token, noun: string, word: string): Argument[] {
  const nouns = prepositionObjects(reading, verb, 'in').filter((token) => token.lower === noun);
  const holders = nouns.length > 0 ? [...nouns, verb] : [];
  return all(
    reading,
    holders.flatMap((token) => prepositionObjects(reading, token, word)),
  );
}

/** "jailed for five years": the one who serves the term. */
function sentenced(reading: Reading, verb: Token, logical: LogicalArguments): readonly Argument[] {
  const terms = children(reading, verb, 'prep').filter((token) => token.lower === 'for' || token.lower === 'to');
  const units = terms.flatMap((token) => children(reading, token, 'pobj'));
  return units.some((token) => ['year', 'month', 'day', 'life', 'week'].includes(token.lemma)) ? logical.object : [];
}

/** "ordered the port closed": what is to be so. */
function madeSo(reading: Reading, verb: Token): Argument[] {
  const results = children(reading, verb, 'ccomp', 'oprd').filter(({ tag }) => ['VBN', 'VBD', 'JJ'].includes(tag));
  const bare = results.filter((token) => children(reading, token, 'mark', 'aux', 'auxpass').length === 0);
  return all(
    reading,
    bare.flatMap((token) => children(reading, token, 'nsubj', 'nsubjpass')),
  );
}

/** "made them leave": those of whom a bare infinitive is told. */
function made(reading: Reading, verb: Token): Argument[] {
  const clauses = children(reading, verb, 'ccomp').filter((token) => token.tag === 'VB');
  return all(
    reading,
    clauses.flatMap((clause) => children(reading, clause, 'nsubj')),
  );
}

const WOUNDS = new Set(['wound', 'injury', 'burn', 'inhalation', 'fracture', 'cut', 'bruise', 'shock', 'concussion']);
const BODY = new Set(
  'head face neck throat chest heart stomach abdomen back shoulder arm hand leg thigh knee foot eye jaw'.split(' '),
);

/** Those of whom a passive verb is told, whoever did it. */
const undergone = (reading: Reading, verb: Token, logical: LogicalArguments): readonly Argument[] =>
  isPassive(reading, verb) ? logical.object : [];

/** Those of whom a verb is told with a noun of the list after a preposition: "treated *for burns*", "shot *in the leg*". */
const affected =
  (word: string, nouns: ReadonlySet<string>) =>
  (reading: Reading, verb: Token, logical: LogicalArguments): readonly Argument[] =>
    prepositionObjects(reading, verb, word).some(({ lemma }) => nouns.has(lemma)) ? logical.object : [];

const CUSTODY = new Set(['custody', 'detention', 'jail', 'prison']);

const NAMED: Readonly<Record<string, Resolve>> = {
  subject: (_reading, _verb, logical) => logical.subject,
  object: (_reading, _verb, logical) => logical.object,
  recipient: (_reading, _verb, logical) => logical.recipient,
  clause: (reading, verb) => clauseTopic(reading, verb),
  infinitive: (reading, verb) => infinitiveObjects(reading, verb),
  'infinitive reach': (reading, verb) => infinitiveReach(reading, verb),
  gerund: (reading, verb) => gerundObjects(reading, verb),
  left,
  ...MESSAGE_ROLES,
  ...STATEMENT_ROLES,
  gatherer: (reading, verb) => gatherer(reading, verb),
  sharing: (reading, verb) => sharing(reading, verb),
  imperative,
  term: sentenced,
  'made so': (reading, verb) => madeSo(reading, verb),
  made: (reading, verb) => made(reading, verb),
  first: (_reading, _verb, logical) => logical.subject.slice(0, 1),
  second: (_reading, _verb, logical) => logical.subject.slice(1, 2),
  information: (reading, verb) =>
    all(reading, prepositionObjects(reading, verb, 'with')).filter(({ referent }) =>
      reading.cues.lexicon.nouns.information.has(referent.headLemma),
    ),
  bare: (reading, verb, logical) =>
    children(reading, verb, 'oprd', 'acomp', 'ccomp', 'xcomp', 'prt').length > 0 ? [] : logical.object,
  weapon: weaponObject,
  exploding,
  front: (reading, verb) => all(reading, front(reading, verb)),
  'the attack': theAttack,
  custodian: (reading, verb) => custodian(reading, verb),
  undergone,
  wounded: affected('for', WOUNDS),
  'hit in body': affected('in', BODY),
  'into hiding': (reading, verb, logical) =>
    prepositionObjects(reading, verb, 'into').some(({ lower }) => lower === 'hiding') ? logical.subject : [],
  'in touch': (reading, verb) => afterPhrase(reading, verb, 'touch', 'with'),
  'in the way': (reading, verb) => afterPhrase(reading, verb, 'way', 'of'),
  'in custody': (reading, verb, logical) =>
    prepositionObjects(reading, verb, 'in').some((token) => CUSTODY.has(token.lemma)) ? logical.object : [],
  'into custody': (reading, verb, logical) =>
    prepositionObjects(reading, verb, 'into').some((token) => CUSTODY.has(token.lemma)) ? logical.object : [],
};

/** The tokens that a path starts from: the object, the complement, a preposition's object or a particle. */
function pathStart(reading: Reading, verb: Token, from: string): Token[] {
  if (from === 'object') {
    const object = objectToken(reading, verb);
    return object ? [object] : [];
  }
  if (from === 'complement') return complements(reading, verb);
  const particles = children(reading, verb, 'prt', 'advmod').filter((token) => token.lower === from);
  return [...prepositionObjects(reading, verb, from), ...particles];
}

function ofPreposition(reading: Reading, verb: Token, word: string): Argument[] {
  const particles = children(reading, verb, 'prt', 'advmod', 'acomp', 'oprd');
  const below = [verb, ...particles].flatMap((token) => prepositionObjects(reading, token, word));
  return all(reading, below);
}

/** "into the custody of the marshals", "to the sheriff's custody": who holds them. */
function custodian(reading: Reading, verb: Token): Argument[] {
  const custody = ['to', 'into', 'in']
    .flatMap((word) => prepositionObjects(reading, verb, word))
    .filter((token) => CUSTODY.has(token.lemma));
  const holders = custody.flatMap((token) => [
    ...prepositionObjects(reading, token, 'of'),
    ...children(reading, token, 'poss', 'compound'),
  ]);
  return all(reading, holders);
}

/** Prepositions that the parser hangs on the noun before them although they complete the verb. */
const STRAY = new Set(['about', 'against', 'over', 'regarding']);

function strayed(reading: Reading, verb: Token, word: string): Argument[] {
  const by = children(reading, verb, 'agent').flatMap((agent) => children(reading, agent, 'pobj'));
  const nouns = [...children(reading, verb, 'dobj'), ...by];
  const stray = nouns
    .flatMap((noun) => phraseTokens(reading, noun))
    .filter((token) => token.dep === 'prep' && token.lower === word);
  return all(
    reading,
    stray.flatMap((preposition) => children(reading, preposition, 'pobj')),
  );
}

/** The arguments that fill a role of a verb frame. */
export function verbRole(reading: Reading, verb: Token, role: Role, logical: LogicalArguments): readonly Argument[] {
  const named = NAMED[role];
  if (named) return named(reading, verb, logical);
  const [from, word] = role.split('.') as [string, string | undefined];
  if (word === undefined) {
    const found = ofPreposition(reading, verb, role);
    if (found.length > 0) return found;
    return STRAY.has(role) ? strayed(reading, verb, role) : placeInRole(reading, verb, role);
  }
  const starts = pathStart(reading, verb, from);
  const direct = starts.flatMap((token) => prepositionObjects(reading, token, word));
  if (direct.length > 0 || from !== 'object' || word !== 'from') return all(reading, direct);
  const deeper = starts.flatMap((token) => phraseTokens(reading, token)).filter(({ pos }) => pos === 'NOUN');
  return all(
    reading,
    deeper.flatMap((token) => prepositionObjects(reading, token, word)),
  );
}
