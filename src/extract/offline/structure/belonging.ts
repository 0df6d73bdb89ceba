import type { Token } from '../../../domain/analysis.ts';
import { type Argument, coordinated } from '../argument.ts';
import type { Finding } from '../draft.ts';
import { type Reading, referentAt } from '../reading.ts';
import { surfaceSubject } from '../subject.ts';
import { children, head, prepositionObjects } from '../tree.ts';
import { isBody } from '../types.ts';
import { nationOf } from './membership.ts';
import { argumentOf, type Phrase, phrases, structural } from './structural.ts';
import { hasLeadTitle } from './titles.ts';

const FROM = ['of', 'from', 'at', 'with'];
const PEOPLE = new Set(['Group', 'Agency']);
const COPULAS = new Set(['be', 'become', 'remain']);
const ROYAL = new Set(['king', 'queen', 'emperor', 'empress', 'emir', 'sultan', 'president', 'pope', 'prince']);

const bodiesAfter = (reading: Reading, noun: Token, prepositions: readonly string[]): Argument[] =>
  prepositions
    .flatMap((word) => prepositionObjects(reading, noun, word))
    .flatMap((token) => coordinated(reading, token))
    .filter(({ referent }) => isBody(referent) && referent.type !== 'Nation' && referent.named);

/** "Lena Varga of the Freedom Union": somebody named belongs to the body after the name. */
function nameOfBody(reading: Reading, phrase: Phrase): Finding[] {
  const { type, named } = phrase.referent;
  if (type !== 'Person' || !named || phrase.noun.pos !== 'PROPN') return [];
  return bodiesAfter(reading, phrase.noun, ['of', 'from']).flatMap((body) =>
    structural('MEMBER_OF', argumentOf(phrase), body, 'name-of-body'),
  );
}

/** "King Harald of Norway". */
function ruler(reading: Reading, phrase: Phrase): Finding[] {
  const titled = children(reading, phrase.noun, 'compound').some((token) => ROYAL.has(token.lower));
  if (phrase.referent.type !== 'Person' || !titled) return [];
  return prepositionObjects(reading, phrase.noun, 'of').flatMap((token) => {
    const nation = referentAt(reading, token);
    return nation?.type === 'Nation'
      ? structural('LEADS', argumentOf(phrase), { token, referent: nation }, 'ruler')
      : [];
  });
}

/** "researchers at Oslo University", "officials from the Treasury": unnamed people of a body. */
function peopleOfBody(reading: Reading, phrase: Phrase): Finding[] {
  const { named, type } = phrase.referent;
  const { person, group } = reading.cues.lexicon.nouns;
  const { lemma } = phrase.noun;
  if (named || !PEOPLE.has(type) || !(person.has(lemma) || (group.has(lemma) && lemma === 'team'))) return [];
  const predicate = type === 'Agency' ? 'PART_OF' : 'MEMBER_OF';
  return bodiesAfter(reading, phrase.noun, FROM).flatMap((body) =>
    structural(predicate, argumentOf(phrase), body, 'people-at-body'),
  );
}

/** Those that "a member of X" is said of: the noun it is in apposition to, or the subject of "is". */
function saidOf(reading: Reading, noun: Token): Argument[] {
  const above = head(reading, noun);
  if (noun.dep === 'appos') return coordinated(reading, above).slice(0, 1);
  return noun.dep === 'attr' && COPULAS.has(above.lemma) ? surfaceSubject(reading, above) : [];
}

/** "Norway, a member of NATO": bodies and nations as members. */
function memberBodies(reading: Reading, noun: Token): Finding[] {
  if (noun.lemma !== 'member' && noun.lemma !== 'signatory') return [];
  const wholes = bodiesAfter(reading, noun, ['of']);
  const before = children(reading, noun, 'compound', 'nmod').flatMap((token) => coordinated(reading, token));
  const bodies = [...wholes, ...before].filter(({ referent }) => isBody(referent));
  return saidOf(reading, noun)
    .filter(({ referent }) => isBody(referent) && (referent.named || referent.type === 'Nation'))
    .flatMap((member) => bodies.flatMap((body) => structural('MEMBER_OF', member, body, 'member-of', noun)));
}

/** "NATO member Norway". */
function memberBefore(reading: Reading, phrase: Phrase): Finding[] {
  if (!isBody(phrase.referent)) return [];
  return children(reading, phrase.noun, 'compound', 'nmod')
    .filter(({ lemma }) => lemma === 'member')
    .flatMap((token) => children(reading, token, 'compound', 'nmod'))
    .flatMap((token) => coordinated(reading, token))
    .filter(({ referent }) => isBody(referent))
    .flatMap((body) => structural('MEMBER_OF', argumentOf(phrase), body, 'member-before'));
}

/** "the Cyber Division of the FBI": a unit and what it is a unit of. */
function unitOfBody(reading: Reading, phrase: Phrase): Finding[] {
  const { type } = phrase.referent;
  const { units } = reading.cues.lexicon;
  if ((type !== 'Agency' && type !== 'Organization' && type !== 'Group') || !units.has(phrase.noun.lemma)) return [];
  return bodiesAfter(reading, phrase.noun, ['of']).flatMap((body) =>
    structural('PART_OF', argumentOf(phrase), body, 'unit-of'),
  );
}

/** "Norrland Bank, a subsidiary of X". */
function subsidiary(reading: Reading, noun: Token): Finding[] {
  if (!reading.cues.lexicon.units.has(noun.lemma)) return [];
  const wholes = bodiesAfter(reading, noun, ['of']);
  return saidOf(reading, noun)
    .filter(({ referent }) => isBody(referent) && referent.named && referent.type !== 'Nation')
    .flatMap((part) => wholes.flatMap((whole) => structural('PART_OF', part, whole, 'subsidiary', noun)));
}

/** "a Norwegian" said of somebody. */
function nationalNoun(reading: Reading, noun: Token): Finding[] {
  const nation = noun.tag === 'NNPS' || !/^\p{Lu}/u.test(noun.text) ? undefined : reading.countries.get(noun.lower);
  if (nation === undefined) return [];
  const country = nationOf(reading, noun, nation);
  return saidOf(reading, noun)
    .filter(({ referent }) => referent.type === 'Person' && referent.named)
    .flatMap((person) => structural('MEMBER_OF', person, { token: noun, referent: country }, 'national-noun', noun));
}

/** "Lena Varga, mayor of Oslo", "Oslo mayor Lena Varga": heads of places. */
function leaderOfPlace(reading: Reading, phrase: Phrase): Finding[] {
  const { noun, referent } = phrase;
  if (referent.type !== 'Person') return [];
  const { placeLeaders } = reading.cues.lexicon.roles;
  const titles = [noun, ...children(reading, noun, 'compound', 'appos')].filter(({ lemma }) => placeLeaders.has(lemma));
  return titles
    .filter((title) => hasLeadTitle(reading, title))
    .flatMap((title) => [
      ...prepositionObjects(reading, title, 'of'),
      ...children(reading, title, 'compound', 'poss', 'nmod', 'amod'),
      ...(title === noun ? [] : children(reading, noun, 'compound', 'nmod')),
    ])
    .flatMap((token) => coordinated(reading, token))
    .filter((place) => place.referent.type === 'Place' && place.referent.named)
    .flatMap((place) => structural('LEADS', argumentOf(phrase), place, 'leader-of-place'));
}

/** Who belongs to what by "of", "from", "member of", "unit of", and who heads which place. */
export const belongingFindings = (reading: Reading): Finding[] => [
  ...phrases(reading).flatMap((phrase) => [
    ...nameOfBody(reading, phrase),
    ...ruler(reading, phrase),
    ...peopleOfBody(reading, phrase),
    ...memberBefore(reading, phrase),
    ...unitOfBody(reading, phrase),
    ...leaderOfPlace(reading, phrase),
  ]),
  ...reading.tokens
    .filter((token) => token.dep === 'appos' || token.dep === 'attr')
    .flatMap((noun) => [...memberBodies(reading, noun), ...subsidiary(reading, noun), ...nationalNoun(reading, noun)]),
];
