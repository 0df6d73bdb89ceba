import type { Referent, Token } from '../../domain/analysis.ts';
import { type Reading, referentsAt } from './reading.ts';
import { children, conjuncts, head, isPlural, isRoot, isVerbal, MAX_CLIMB, prepositionObjects } from './tree.ts';
import { isActor, isBody, isPeople, isPlace } from './types.ts';

/** A referent in a role, with the token that puts it there. */
export interface Argument {
  readonly token: Token;
  readonly referent: Referent;
  /** What the noun itself stands for where it hands over to somebody: the failure in "the failure of the police". */
  readonly container?: Referent;
}

const RELATIVES = new Set(['who', 'which', 'that', 'whom', 'whose']);

export const isRelative = (token: Token): boolean =>
  RELATIVES.has(token.lower) && (token.pos === 'PRON' || token.tag.startsWith('W'));

const at = (reading: Reading, token: Token): Argument[] =>
  referentsAt(reading, token).map((referent) => ({ token, referent }));

/** The clause that a relative pronoun opens. */
function relativeClause(reading: Reading, pronoun: Token): Token | undefined {
  let clause = pronoun;
  for (let step = 0; step < MAX_CLIMB && !isRoot(clause); step++) {
    if (clause.dep === 'relcl') return clause;
    clause = head(reading, clause);
  }
  return undefined;
}

/** The nearest noun before a pronoun in its sentence that stands for something: for relatives the parser misplaced. */
function nearestBefore(reading: Reading, pronoun: Token): Argument[] {
  const quantities = reading.cues.lexicon.partitives;
  for (let index = pronoun.index - 1; index >= 0; index--) {
    const token = reading.tokens[index]!;
    if (token.sentence !== pronoun.sentence) return [];
    if (token.pos === 'PRON' || quantities.has(token.lower)) continue;
    const found = at(reading, token);
    if (found.length > 0) return found;
  }
  return [];
}

/** "X was among those arrested", "one of eight men arrested", "those arrested include X": the members named beside a whole. */
function namedMembers(reading: Reading, whole: Token): Argument[] {
  const above = head(reading, whole);
  const verb = head(reading, above);
  if (whole.dep === 'nsubj' && above.lemma === 'include')
    return children(reading, above, 'dobj').flatMap((token) => coordinated(reading, token));
  if (whole.dep !== 'pobj') return [];
  if (above.lower === 'among' && verb.lemma === 'be')
    return children(reading, verb, 'nsubj', 'attr').flatMap((token) => coordinated(reading, token));
  const one = above.lower === 'of' && verb.lower === 'one' ? verb : undefined;
  if (one?.dep === 'appos') return at(reading, head(reading, one));
  if (one?.dep !== 'attr') return [];
  return children(reading, head(reading, one), 'nsubj').flatMap((token) => coordinated(reading, token));
}

/** What a relative clause says something about: a date inside a phrase hands over to the noun above it. */
export function antecedent(reading: Reading, noun: Token): Argument[] {
  let token = noun;
  for (let step = 0; step < 4 && reading.timeAt.has(token.index) && !isRoot(token); step++)
    token = head(reading, token);
  const members = namedMembers(reading, token);
  const whole = coordinated(reading, token).filter(
    ({ referent }) => !members.some((member) => member.referent === referent),
  );
  return [...members, ...whole];
}

/** "a friend at the agency, *who*": people rather than the body that the parser hung the clause on. */
function peopleAbove(reading: Reading, noun: Token): Token {
  const above = noun.dep === 'pobj' ? head(reading, head(reading, noun)) : noun;
  const isOnly = (token: Token, test: (referent: Referent) => boolean): boolean =>
    referentsAt(reading, token).length > 0 && referentsAt(reading, token).every(test);
  const lifts = isOnly(noun, (referent) => !isPeople(referent)) && isOnly(above, isPeople);
  return lifts ? above : noun;
}

function relativeReferents(reading: Reading, pronoun: Token): Argument[] {
  const clause = relativeClause(reading, pronoun);
  if (clause) {
    const noun = head(reading, clause);
    return antecedent(reading, pronoun.lower === 'who' ? peopleAbove(reading, noun) : noun);
  }
  return pronoun.lower === 'whom' || pronoun.lower === 'which' ? nearestBefore(reading, pronoun) : [];
}

/** "two of them, *Anton and Galina*", "one of the men, a baker called *Anton*": those whom the names after it tell. */
function namedAfter(reading: Reading, token: Token): Argument[] {
  const naming = reading.cues.lexicon.namingVerbs;
  const told = children(reading, token, 'appos').flatMap((appositive) => {
    const called = children(reading, appositive, 'acl').filter(({ lemma }) => naming.has(lemma));
    const names = called.flatMap((verb) => children(reading, verb, 'oprd', 'dobj', 'attr'));
    return names.length > 0 ? names : [appositive];
  });
  const found = told.flatMap((name) => conjuncts(reading, name)).flatMap((name) => at(reading, name));
  return found.every(({ referent }) => referent.named) ? found : [];
}

/** "one of the gunmen", "some of whom", "dozens of people": those that the quantity is taken from. */
function ofQuantity(reading: Reading, token: Token): Argument[] {
  const quantities = reading.cues.lexicon.partitives;
  const isNumber = token.pos === 'NUM' && prepositionObjects(reading, token, 'of').length > 0;
  if (!isNumber && !quantities.has(token.lower) && !quantities.has(token.lemma)) return [];
  const names = namedAfter(reading, token);
  if (names.length > 0) return names;
  const [whole] = prepositionObjects(reading, token, 'of');
  if (whole === undefined) return [];
  const own = at(reading, token);
  const keepsItself = token.lower === 'one' && own.length > 0 && !isRelative(whole);
  return keepsItself ? [] : coordinated(reading, whole);
}

const MEMBERS = new Set(['member', 'country', 'nation', 'state', 'partner']);

const isAlliance = ({ referent }: Argument): boolean => referent.kind === 'coalition';

/** "the outskirts of Lyon" is Lyon, "the work of the police" the police, "members of the alliance" the alliance. */
function ofContainer(reading: Reading, token: Token): Argument[] {
  const inside = prepositionObjects(reading, token, 'of');
  const own = referentsAt(reading, token)[0];
  if (reading.cues.words('placeParts').has(token.lemma)) {
    return inside.flatMap((object) => coordinated(reading, object)).filter(({ referent }) => isPlace(referent));
  }
  const allies = MEMBERS.has(token.lemma) ? inside.flatMap((object) => at(reading, object)).filter(isAlliance) : [];
  if (allies.length > 0) return allies;
  if (!reading.cues.lexicon.lightNouns.has(token.lemma)) return [];
  return [...inside, ...children(reading, token, 'poss')]
    .flatMap((object) => coordinated(reading, object))
    .filter(({ referent }) => isActor(referent))
    .map((argument) => ({ ...argument, ...(own === undefined ? {} : { container: own }) }));
}

/** "warned members of the coalition": the body stands for its members. */
function ofMembers(reading: Reading, token: Token): Argument[] {
  const counted = children(reading, token, 'nummod', 'amod', 'compound', 'nmod').length > 0;
  if (token.lower !== 'members' || counted) return [];
  return prepositionObjects(reading, token, 'of')
    .flatMap((object) => coordinated(reading, object))
    .filter(({ referent }) => isBody(referent));
}

/** "Bell, the only suspect, fled": a second subject after a name is an apposition that the parser missed. */
function nameBefore(reading: Reading, token: Token): Argument[] {
  if (token.dep !== 'nsubj' || token.pos !== 'NOUN') return [];
  const [first] = children(reading, head(reading, token), 'nsubj');
  if (!first || first.index >= token.index || first.entityLabel !== 'PERSON') return [];
  const isPerson = at(reading, token).every(({ referent }) => referent.type === 'Person' && !referent.named);
  return isPerson ? at(reading, first) : [];
}

/** Who or what one noun or pronoun stands for. */
export function argumentsAt(reading: Reading, token: Token): Argument[] {
  if (isRelative(token)) return relativeReferents(reading, token);
  const name = nameBefore(reading, token);
  if (name.length > 0) return name;
  const quantity = ofQuantity(reading, token);
  if (quantity.length > 0) return quantity;
  const container = [...ofMembers(reading, token), ...ofContainer(reading, token)];
  return container.length > 0 ? container : at(reading, token);
}

/** "services, including A and B": those that stand for the whole. */
function included(reading: Reading, token: Token): Argument[] {
  const whole = at(reading, token);
  if (whole.some(({ referent }) => referent.named)) return [];
  const such = children(reading, token, 'prep').filter(
    (word) => word.lower === 'as' && children(reading, word, 'amod').some(({ lower }) => lower === 'such'),
  );
  const named = [
    ...prepositionObjects(reading, token, 'including'),
    ...such.flatMap((word) => children(reading, word, 'pobj')),
  ];
  const members = named.flatMap((member) => coordinated(reading, member));
  const people = whole.filter(({ referent }) => referent.type === 'Group');
  return members.length > 0 ? [...people, ...members] : [];
}

/** "rebels killed a judge, a clerk and a guard": the parser may hang the end of the list on the subject. */
const isAcrossVerb = (reading: Reading, token: Token, child: Token): boolean =>
  isVerbal(head(reading, token)) &&
  head(reading, token).index < child.index &&
  token.index < head(reading, token).index;

/** The rest of a verb's list of objects that the parser hung on its subject. */
export const listEnd = (reading: Reading, verb: Token): Token[] =>
  children(reading, verb, 'nsubj')
    .flatMap((subject) => children(reading, subject, 'appos'))
    .filter((child) => child.index > verb.index);

/** The same with all coordinated nouns; "three cities, A, B and C" gives the list. */
export function coordinated(reading: Reading, token: Token): Argument[] {
  const members = included(reading, token);
  if (members.length > 0) return members;
  const list = children(reading, token, 'appos').find(
    (child) => children(reading, child, 'conj').length > 0 && !isAcrossVerb(reading, token, child),
  );
  const first = list !== undefined && isPlural(token) ? list : token;
  return conjuncts(reading, first).flatMap((noun) => argumentsAt(reading, noun));
}
