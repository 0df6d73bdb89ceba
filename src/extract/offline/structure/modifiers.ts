import type { Token } from '../../../domain/analysis.ts';
import type { Argument } from '../argument.ts';
import type { Finding } from '../draft.ts';
import { type Reading, referentAt } from '../reading.ts';
import { children } from '../tree.ts';
import { isHappening } from '../types.ts';
import { argumentOf, type Phrase, phrases, structural } from './structural.ts';
import { leadsNation, titleFindings } from './titles.ts';

const DIPLOMATIC = new Set(['embassy', 'consulate', 'mission', 'headquarter', 'checkpoint', 'outpost', 'warship']);
const MODIFIERS = ['poss', 'compound', 'amod', 'nmod'];

/** What stands before a noun and names something itself: "*French* officials", "the *Lyon* airport *police* chief". */
function modifiersOf(reading: Reading, { noun, referent }: Phrase): Argument[] {
  const direct = children(reading, noun, ...MODIFIERS);
  const nested = direct
    .filter((token) => token.dep !== 'poss')
    .flatMap((token) => children(reading, token, ...MODIFIERS));
  return [...direct, ...nested].flatMap((token) => {
    const found = token.index < noun.index ? referentAt(reading, token) : undefined;
    return found && found !== referent ? [{ token, referent: found }] : [];
  });
}

const isFacility = (reading: Reading, { lemma }: Token): boolean =>
  reading.cues.words('facilities').has(lemma) || DIPLOMATIC.has(lemma);

/** "British Airways", "the Indian Ocean": a country's adjective inside a name says nothing of where it is. */
const isInName = ({ noun }: Phrase, nation: Token): boolean => noun.pos === 'PROPN' && nation.dep !== 'poss';

/** "Greek radio", "Polish newspapers": nobody in particular. */
const isAnybody = (reading: Reading, { noun, referent }: Phrase): boolean =>
  !referent.named && children(reading, noun, 'det', 'poss', 'nummod').length === 0;

const NO_PLACE = new Set(['border', 'frontier', 'shore', 'homeland', 'soil', 'territory', 'residence']);

function ofNationPlace(reading: Reading, phrase: Phrase, nation: Argument): Finding[] {
  const owned = nation.token.dep === 'poss';
  if (isInName(phrase, nation.token) || NO_PLACE.has(phrase.noun.lemma)) return [];
  if (!owned && isFacility(reading, phrase.noun))
    return structural('PART_OF', argumentOf(phrase), nation, 'nation-facility');
  const region = owned && reading.cues.words('regions').has(phrase.noun.lemma);
  return structural(region ? 'PART_OF' : 'LOCATED_IN', argumentOf(phrase), nation, 'nation-place');
}

function ofNationPerson(reading: Reading, phrase: Phrase, nation: Argument): Finding[] {
  const leads = leadsNation(reading, phrase.noun, nation.token);
  if (leads) return structural('LEADS', argumentOf(phrase), nation, 'nation-leader');
  return nation.token.dep === 'poss' ? [] : structural('MEMBER_OF', argumentOf(phrase), nation, 'nationality');
}

/** "the Peruvian flood" was in Peru; a Peruvian raid need not have been. */
function ofNationEvent(reading: Reading, phrase: Phrase, nation: Argument): Finding[] {
  const { noun } = phrase;
  const local = reading.cues.words('nationEvents').has(noun.lemma) && nation.token.head === noun.index;
  return local && nation.token.dep !== 'poss' && !isInName(phrase, nation.token)
    ? structural('OCCURRED_IN', argumentOf(phrase), nation, 'nation-event')
    : [];
}

function ofNation(reading: Reading, phrase: Phrase, nation: Argument): Finding[] {
  const self = argumentOf(phrase);
  switch (phrase.referent.type) {
    case 'Agency':
      return structural('PART_OF', self, nation, 'nation-agency');
    case 'Person':
      return ofNationPerson(reading, phrase, nation);
    case 'Place':
      return ofNationPlace(reading, phrase, nation);
    case 'Organization':
      return isInName(phrase, nation.token) || isAnybody(reading, phrase)
        ? []
        : structural('LOCATED_IN', self, nation, 'nation-organization');
    case 'Group':
      return phrase.referent.named && !isInName(phrase, nation.token)
        ? structural('LOCATED_IN', self, nation, 'nation-group')
        : [];
    case 'Event':
    case 'Attack':
      return ofNationEvent(reading, phrase, nation);
    default:
      return [];
  }
}

function ofPlace(phrase: Phrase, place: Argument): Finding[] {
  const self = argumentOf(phrase);
  if (isHappening(phrase.referent))
    return place.token.pos === 'PRON' ? [] : structural('OCCURRED_IN', self, place, 'place-event');
  const body = phrase.referent.type === 'Agency' || phrase.referent.type === 'Organization';
  return body ? structural('LOCATED_IN', self, place, 'place-body') : [];
}

function ofBody(reading: Reading, phrase: Phrase, body: Argument): Finding[] {
  const self = argumentOf(phrase);
  const { type } = phrase.referent;
  if (type === 'Person') return titleFindings(reading, self, body, phrase.noun);
  if (type === 'Group' && phrase.referent.named && body.token.dep === 'poss')
    return structural('PART_OF', self, body, 'unit-of-body');
  if (type === 'Group')
    return reading.cues.lexicon.nouns.person.has(phrase.noun.lemma)
      ? structural('MEMBER_OF', self, body, 'people-of-body')
      : [];
  const unit =
    type === 'Agency' ||
    (type === 'Place' && isFacility(reading, phrase.noun)) ||
    (type === 'Organization' && body.token.dep === 'poss');
  return unit ? structural('PART_OF', self, body, 'unit-of-body') : [];
}

function ofModifier(reading: Reading, phrase: Phrase, modifier: Argument): Finding[] {
  switch (modifier.referent.type) {
    case 'Nation':
      return ofNation(reading, phrase, modifier);
    case 'Place':
      return ofPlace(phrase, modifier);
    case 'Agency':
    case 'Organization':
    case 'Group':
      return ofBody(reading, phrase, modifier);
    default:
      return [];
  }
}

/** "the Union's Lena Varga and Erik Dahl": both are the Union's. */
function sharedOwner(reading: Reading, phrase: Phrase, { token, referent }: Argument): Finding[] {
  const owns = token.dep === 'poss' && referent.named && ['Organization', 'Agency', 'Group'].includes(referent.type);
  if (!owns || phrase.referent.type !== 'Person' || !phrase.referent.named) return [];
  return children(reading, phrase.noun, 'conj').flatMap((noun) => {
    const other = referentAt(reading, noun);
    const bare = children(reading, noun, 'poss').length === 0;
    return other?.type === 'Person' && other.named && bare
      ? structural('MEMBER_OF', { token: noun, referent: other }, { token, referent }, 'shared-owner')
      : [];
  });
}

/** "French officials" belong to France, "the Lyon office" is in Lyon, "a CIA station" is part of the CIA. */
export const modifierFindings = (reading: Reading): Finding[] =>
  phrases(reading).flatMap((phrase) =>
    modifiersOf(reading, phrase).flatMap((modifier) => [
      ...ofModifier(reading, phrase, modifier),
      ...sharedOwner(reading, phrase, modifier),
    ]),
  );
