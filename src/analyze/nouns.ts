import type { Token } from '../domain/analysis.ts';
import type { Words } from '../domain/lexicon.ts';
import { nationModifier } from './nations.ts';
import type { Reading } from './reading.ts';

/** What a noun denotes. */
export interface NounType {
  readonly type: string;
  readonly kind?: string;
}

const PLURAL_TAGS = new Set(['NNS', 'NNPS']);
const PLURAL_FORMS = new Set(['people', 'police', 'troops', 'authorities', 'staff', 'personnel']);
const CROWD = new Set(['other', 'dozen', 'hundred', 'thousand', 'score', 'million']);
const PERSON_ENDING = /(?:man|woman|ist)$/;

/** Plural in form or meaning. */
export const isPlural = (token: Token): boolean => PLURAL_TAGS.has(token.tag) || PLURAL_FORMS.has(token.lower);

const kindOf = (lemma: string, kinds: Readonly<Record<string, Words>>): { kind?: string } => {
  const found = Object.entries(kinds).find(([, words]) => words.has(lemma));
  return found === undefined ? {} : { kind: found[0] };
};

const denotesPerson = (lemma: string, { lexicon }: Reading): boolean =>
  lexicon.nouns.person.has(lemma) || (lemma.length > 4 && PERSON_ENDING.test(lemma) && !lexicon.notPerson.has(lemma));

/** "killed two", "left dozens injured": a bare number that means people. */
export function countsPeople({ tokens, lexicon }: Reading, token: Token): boolean {
  const counted = token.pos === 'NUM' || CROWD.has(token.lemma);
  return (
    counted &&
    ['nsubj', 'nsubjpass', 'dobj'].includes(token.dep) &&
    lexicon.casualtyVerbs.has(tokens[token.head]!.lemma)
  );
}

function personType(reading: Reading, token: Token): NounType {
  const { lexicon } = reading;
  if (!isPlural(token)) return { type: 'Person' };
  const officials = lexicon.roles.officialdom.has(token.lemma) && nationModifier(reading, token.index) !== undefined;
  return officials ? { type: 'Agency', kind: 'authorities' } : { type: 'Group' };
}

function bodyType(lemma: string, { lexicon }: Reading): NounType | undefined {
  const { nouns } = lexicon;
  if (nouns.agency.has(lemma)) return { type: 'Agency', ...kindOf(lemma, lexicon.agencyKinds) };
  if (nouns.organization.has(lemma)) return { type: 'Organization' };
  if (nouns.group.has(lemma)) return { type: 'Group' };
  if (nouns.nation.has(lemma)) return { type: 'Nation' };
  return nouns.place.has(lemma) ? { type: 'Place' } : undefined;
}

/** The noun with the word before it, which may make another thing of it: "coast guard". */
const pairOf = ({ tokens }: Reading, { index, lemma }: Token): string => `${tokens[index - 1]?.lower ?? ''} ${lemma}`;

/** The entity type that a common noun suggests by its lemma; `Topic` for everything that is no actor, place or happening. */
export function typeOfNoun(reading: Reading, token: Token): NounType {
  const { lexicon } = reading;
  const { lemma } = token;
  const pair = bodyType(pairOf(reading, token), reading);
  if (pair !== undefined) return pair;
  if (countsPeople(reading, token)) return { type: 'Group' };
  if (lexicon.nouns.attack.has(lemma)) return { type: 'Attack', ...kindOf(lemma, lexicon.attackKinds) };
  if (lexicon.nouns.event.has(lemma)) return { type: 'Event' };
  if (lemma === 'police' || lemma === 'troop' || lemma === 'authority')
    return { type: 'Agency', ...kindOf(lemma, lexicon.agencyKinds) };
  if (denotesPerson(lemma, reading)) return personType(reading, token);
  return bodyType(lemma, reading) ?? { type: 'Topic' };
}
