import type { Token } from '../domain/analysis.ts';
import type { Words } from '../domain/lexicon.ts';
import { explodes, isPerformed } from './acted-nouns.ts';
import { nationModifier } from './nations.ts';
import type { Reading } from './reading.ts';

/** What a noun denotes. */
export interface NounType {
  readonly type: string;
  readonly kind?: string;
}

const PLURAL_FORMS = new Set(['people', 'police', 'troops', 'authorities', 'staff', 'personnel']);
const CROWD = new Set(['other', 'dozen', 'hundred', 'thousand', 'score', 'million']);
const SENDING = new Set(['send', 'pass', 'forward', 'relay', 'fax', 'email', 'submit', 'complain', 'apply', 'give']);
const PERSON_ENDING = /(?:man|woman|ist)$/;

const isNumber = ({ tag, lower }: Token): boolean => tag === 'CD' && lower !== 'one' && lower !== '1';

/** Plural in form or meaning, as a number is that stands for people: "more than thirty were hurt". */
export const isPlural = (token: Token): boolean =>
  /^NN.?S$/.test(token.tag) || PLURAL_FORMS.has(token.lower) || isNumber(token);

const kindOf = (lemma: string, kinds: Readonly<Record<string, Words>>): { kind?: string } => {
  const found = Object.entries(kinds).find(([, words]) => words.has(lemma));
  return found === undefined ? {} : { kind: found[0] };
};

const denotesPerson = (lemma: string, { lexicon }: Reading): boolean =>
  lexicon.nouns.person.has(lemma) || (lemma.length > 4 && PERSON_ENDING.test(lemma) && !lexicon.notPerson.has(lemma));

/** "killed two", "left dozens injured", "12 dead": a bare number that means people. */
export function countsPeople({ tokens, lexicon }: Reading, token: Token): boolean {
  const counted = token.pos === 'NUM' || token.entityLabel === 'CARDINAL' || CROWD.has(token.lemma);
  if (token.pos === 'NUM' && token.dep === 'nummod' && tokens[token.head]!.pos === 'ADJ')
    return lexicon.roles.victim.has(tokens[token.head]!.lower);
  return (
    counted &&
    ['nsubj', 'nsubjpass', 'dobj'].includes(token.dep) &&
    lexicon.casualtyVerbs.has(tokens[token.head]!.lemma)
  );
}

/** Modifiers that take officials out of office. */
const OUT_OF_OFFICE = new Set(['former', 'retired', 'ex', 'corrupt', 'disgraced', 'would-be', 'enemy', 'rebel']);

const isModifiedBy = ({ tokens }: Reading, token: Token, words: Words): boolean =>
  token.children.some((child) => words.has(tokens[child]!.lower));

/** "four officers were arrested", "killed two agents": then they are not their body. */
const isVictim = ({ tokens, lexicon }: Reading, { dep, head }: Token): boolean =>
  (dep === 'dobj' || dep === 'nsubjpass') && lexicon.casualtyVerbs.has(tokens[head]!.lemma);

function personType(reading: Reading, token: Token): NounType {
  const { lexicon } = reading;
  if (!isPlural(token)) return { type: 'Person' };
  const { collective, officialdom } = lexicon.roles;
  const officials = officialdom.has(token.lemma) && nationModifier(reading, token.index) !== undefined;
  const inOffice =
    collective.has(token.lemma) && !isModifiedBy(reading, token, OUT_OF_OFFICE) && !isVictim(reading, token);
  return officials || inOffice ? { type: 'Agency', kind: 'authorities' } : { type: 'Group' };
}

/** In the dictionary form or as written: "talk" or "talks". */
const among = (words: Words, lemma: string, lower: string): boolean => words.has(lemma) || words.has(lower);

function bodyType(lemma: string, lower: string, { lexicon }: Reading): NounType | undefined {
  const { nouns } = lexicon;
  if (among(nouns.agency, lemma, lower)) return { type: 'Agency', ...kindOf(lemma, lexicon.agencyKinds) };
  if (among(nouns.organization, lemma, lower)) return { type: 'Organization' };
  if (among(nouns.group, lemma, lower)) return { type: 'Group' };
  if (nouns.nation.has(lemma)) return { type: 'Nation' };
  return among(nouns.place, lemma, lower) ? { type: 'Place' } : undefined;
}

const modifies = ({ tokens }: Reading, token: Token, words: Words, ...labels: readonly string[]): boolean =>
  token.children.some((child) => labels.includes(tokens[child]!.dep) && words.has(tokens[child]!.lower));

/** "a plan to bomb the station": an attack that somebody means to carry out. */
function isPlannedViolence({ tokens, lexicon }: Reading, token: Token): boolean {
  if (!lexicon.intents.has(token.lemma)) return false;
  return token.children.some((child) => {
    const { dep, tag, lemma } = tokens[child]!;
    return (dep === 'acl' || dep === 'relcl') && tag === 'VB' && lexicon.violentVerbs.has(lemma);
  });
}

/** "terrorist acts", "a suicide mission". */
const isViolentAct = (reading: Reading, token: Token): boolean =>
  reading.lexicon.acts.has(token.lemma) &&
  modifies(reading, token, reading.lexicon.violentModifiers, 'amod', 'compound', 'nmod');

/** "on strike", "a hunger strike", "a strike by teachers": nobody is attacked. */
function isLabourStrike(reading: Reading, token: Token): boolean {
  if (token.lemma !== 'strike') return false;
  const { tokens, lexicon } = reading;
  const idle = token.dep === 'pobj' && tokens[token.head]!.lower === 'on' && token.children.length === 0;
  const strikers = token.children.flatMap((child) => (tokens[child]!.lower === 'by' ? tokens[child]!.children : []));
  const byWorkers = strikers.some((index) => {
    const { lemma } = tokens[index]!;
    return lexicon.nouns.person.has(lemma) && !lexicon.roles.armed.has(lemma) && !lexicon.roles.perpetrator.has(lemma);
  });
  return idle || byWorkers || modifies(reading, token, lexicon.labourModifiers, 'amod', 'compound', 'nmod', 'nummod');
}

/** The noun with the word before it, which may make another thing of it: "coast guard". */
function pairType(reading: Reading, { index, lemma, lower }: Token): NounType | undefined {
  const before = reading.tokens[index - 1]?.lower;
  return before === undefined ? undefined : bodyType(`${before} ${lemma}`, `${before} ${lower}`, reading);
}

const SENT_TO = new Set(['to', 'with']);

/** Verbs of what happens to a building. */
const STANDING = new Set([
  'be',
  'burn',
  'close',
  'collapse',
  'explode',
  'house',
  'lie',
  'open',
  'reopen',
  'stand',
  'sit',
]);
const DIPLOMATIC = new Set(['consulate', 'embassy']);
const AROUND = new Set([
  'against',
  'around',
  'at',
  'behind',
  'beside',
  'in',
  'inside',
  'into',
  'near',
  'on',
  'outside',
]);

/** An embassy where something happens is a building; otherwise it acts for its country. */
function missionType({ tokens, lexicon }: Reading, { dep, head }: Token): NounType {
  const { lower, lemma } = tokens[head]!;
  const around = dep === 'pobj' && AROUND.has(lower);
  const hit = (dep === 'dobj' || dep === 'nsubjpass') && lexicon.buildingVerbs.has(lemma);
  return around || hit || dep === 'compound'
    ? { type: 'Place' }
    : { type: 'Agency', ...kindOf('embassy', lexicon.agencyKinds) };
}

/** A hospital that does or is told something, or that something is sent to, is the body in the building. */
function premisesType(reading: Reading, token: Token): NounType {
  if (DIPLOMATIC.has(token.lemma)) return missionType(reading, token);
  const { tokens, lexicon } = reading;
  const { dep, head } = token;
  const governor = tokens[head]!;
  const sent = dep === 'pobj' && SENT_TO.has(governor.lower);
  const { lemma, pos } = sent ? tokens[governor.head]! : governor;
  const told = lexicon.addressVerbs.has(lemma);
  const acts =
    (dep === 'nsubj' && pos === 'VERB' && !STANDING.has(lemma)) ||
    ((dep === 'dobj' || dep === 'nsubjpass' || dep === 'dative') && told) ||
    (sent && (told || lexicon.speechVerbs.has(lemma) || lexicon.nouns.information.has(lemma) || SENDING.has(lemma)));
  return { type: acts ? 'Agency' : 'Place' };
}

const nameAfterOf = ({ tokens }: Reading, token: Token): Token | undefined => {
  const of = tokens[token.index + 1];
  return of?.lower === 'of' ? of.children.map((child) => tokens[child]!).find(({ dep }) => dep === 'pobj') : undefined;
};

/** Nouns that are one thing with a country or a name and another without. */
function ambiguousType(reading: Reading, token: Token): NounType | undefined {
  const { lemma, index } = token;
  const national = nationModifier(reading, index) !== undefined;
  const whole = nameAfterOf(reading, token);
  switch (lemma) {
    case 'intelligence':
      return national || token.dep === 'nsubj' ? undefined : { type: 'Topic' };
    case 'force':
      return isPlural(token) || national || token.children.length > 0 ? undefined : { type: 'Topic' };
    case 'state':
      if (whole === undefined) return undefined;
      return { type: whole.pos === 'PROPN' ? 'Place' : 'Topic' };
    case 'source':
      return whole === undefined ? undefined : { type: 'Topic' };
    default:
      return undefined;
  }
}

/** "a wave of arrests" is what arrests are, "a group of Libyans" people. */
function contentType(reading: Reading, token: Token, depth: number): NounType | undefined {
  const content = reading.lexicon.collections.has(token.lemma) ? nameAfterOf(reading, token) : undefined;
  if (content === undefined || depth > 2) return undefined;
  if (reading.names.demonym(content.text) !== undefined) return { type: 'Group' };
  const found = typeOfNoun(reading, content, depth + 1);
  return found.type === 'Topic' ? undefined : found;
}

const STAFFS = new Set(['team', 'personnel', 'attorney', 'crew', 'contingent', 'lawyer']);

/** "the FBI team", "Treasury lawyers": people who act for an agency that their noun phrase names. */
const isOfAgency = ({ tokens, registry }: Reading, token: Token): boolean =>
  token.children.some(
    (child) =>
      child < token.index &&
      ['compound', 'nmod', 'poss'].includes(tokens[child]!.dep) &&
      registry.oneAt(child)?.type === 'Agency',
  );

/** "claimed 40 *lives*": so many people. */
const countsLives = ({ tokens }: Reading, { lemma, children }: Token): boolean =>
  lemma === 'life' && children.some((child) => tokens[child]!.dep === 'nummod');

/** People by number ("killed one", "sixty-one were hurt") or by whom they act for. */
function countedType(reading: Reading, token: Token): NounType | undefined {
  const single = token.lower === 'one' && token.children.length === 0;
  if (countsPeople(reading, token)) return { type: single ? 'Person' : 'Group' };
  if (countsLives(reading, token)) return { type: 'Group' };
  return STAFFS.has(token.lemma) && isOfAgency(reading, token) ? { type: 'Agency' } : undefined;
}

/** Violence that is planned, and strikes of labour. */
function plannedType(reading: Reading, token: Token): NounType | undefined {
  if (isPlannedViolence(reading, token)) return { type: 'Attack', kind: 'planned' };
  return isLabourStrike(reading, token) ? { type: 'Event' } : undefined;
}

/** The entity type that a common noun suggests by its lemma; `Topic` for everything that is no actor, place or happening. */
export function typeOfNoun(reading: Reading, token: Token, depth = 0): NounType {
  const { lexicon } = reading;
  const { lemma, lower } = token;
  const special = pairType(reading, token) ?? contentType(reading, token, depth) ?? ambiguousType(reading, token);
  if (special !== undefined) return special;
  const acting = countedType(reading, token) ?? plannedType(reading, token);
  if (acting !== undefined) return acting;
  if (among(lexicon.nouns.attack, lemma, lower)) return { type: 'Attack', ...kindOf(lemma, lexicon.attackKinds) };
  if (explodes(reading, token)) return { type: 'Attack', kind: 'bombing' };
  if (isViolentAct(reading, token)) return { type: 'Attack' };
  if (among(lexicon.nouns.event, lemma, lower) || isPerformed(reading, token)) return { type: 'Event' };
  if (lemma === 'police' || lemma === 'troop' || lemma === 'authority')
    return { type: 'Agency', ...kindOf(lemma, lexicon.agencyKinds) };
  if (lexicon.premises.has(lemma)) return premisesType(reading, token);
  if (denotesPerson(lemma, reading)) return personType(reading, token);
  return bodyType(lemma, lower, reading) ?? { type: 'Topic' };
}
