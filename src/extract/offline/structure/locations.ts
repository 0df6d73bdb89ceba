import type { Token } from '../../../domain/analysis.ts';
import { type Argument, coordinated } from '../argument.ts';
import type { Finding } from '../draft.ts';
import { type Reading, referentAt } from '../reading.ts';
import { surfaceSubject } from '../subject.ts';
import { children, prepositionObjects } from '../tree.ts';
import { hasType, isHappening } from '../types.ts';
import { argumentOf, type Phrase, phrases, structural } from './structural.ts';

type Inside = { readonly word: string; readonly place: Argument };

function placesAfter(reading: Reading, noun: Token): Inside[] {
  return children(reading, noun, 'prep').flatMap((preposition) =>
    children(reading, preposition, 'pobj')
      .flatMap((token) => coordinated(reading, token))
      .filter(({ referent }) => hasType(referent, 'Place', reading.cues))
      .map((place) => ({ word: preposition.lower, place })),
  );
}

function isLocated(phrase: Phrase, place: Argument): boolean {
  const { type } = phrase.referent;
  if (!place.referent.named && !phrase.referent.named) return false;
  if (type === 'Place' || type === 'Agency' || type === 'Organization') return true;
  return (type === 'Group' || type === 'Person') && place.referent.named;
}

/** "the bombing in Lyon", "the office in Lyon", "a district of Lyon", "a man from Lyon". */
function afterNoun(reading: Reading, phrase: Phrase, { word, place }: Inside): Finding[] {
  const self = argumentOf(phrase);
  if (reading.cues.words('locative').has(word)) {
    if (isHappening(phrase.referent)) return structural('OCCURRED_IN', self, place, 'event-in-place');
    return word !== 'outside' && isLocated(phrase, place) ? structural('LOCATED_IN', self, place, 'in-place') : [];
  }
  if (word === 'of' && phrase.referent.type === 'Place' && reading.cues.words('regions').has(phrase.noun.lemma))
    return structural('PART_OF', self, place, 'region-of-place');
  if (word === 'from' && phrase.referent.type === 'Person') {
    const predicate = place.referent.type === 'Nation' ? 'MEMBER_OF' : 'LOCATED_IN';
    return structural(predicate, self, place, 'person-from-place');
  }
  return [];
}

/** "France's border with Belgium". */
function borders(reading: Reading, phrase: Phrase, { word, place }: Inside): Finding[] {
  if (word !== 'with' || phrase.noun.lemma !== 'border') return [];
  return children(reading, phrase.noun, 'poss')
    .flatMap((token) => coordinated(reading, token))
    .filter(({ referent }) => hasType(referent, 'Place', reading.cues))
    .flatMap((owner) => structural('BORDERS', owner, place, 'border'));
}

/** "Zarqa, Jordan". */
function cityOfCountry(reading: Reading, phrase: Phrase): Finding[] {
  if (phrase.referent.type !== 'Place' || !phrase.referent.named) return [];
  return children(reading, phrase.noun, 'appos', 'npadvmod').flatMap((token) => {
    const around = referentAt(reading, token);
    const place = around?.named && hasType(around, 'Place', reading.cues);
    return place && around
      ? structural('LOCATED_IN', argumentOf(phrase), { token, referent: around }, 'city-country')
      : [];
  });
}

/** "While he was in Aden": a person or group is in a named place. */
function stays(reading: Reading): Finding[] {
  return reading.tokens
    .filter(
      (verb) => verb.lemma === 'be' && verb.pos === 'AUX' && children(reading, verb, 'acomp', 'attr').length === 0,
    )
    .flatMap((verb) => {
      const places = prepositionObjects(reading, verb, 'in')
        .flatMap((token) => coordinated(reading, token))
        .filter(({ referent }) => referent.named && hasType(referent, 'Place', reading.cues));
      const actors = surfaceSubject(reading, verb).filter(
        ({ referent: { type } }) => type === 'Person' || type === 'Group',
      );
      return actors.flatMap((actor) =>
        places.flatMap((place) =>
          structural('LOCATED_IN', actor, place, 'is-in', verb).map((finding) => ({
            ...finding,
            inference: 'explicit' as const,
          })),
        ),
      );
    });
}

/** Where things are and events happened, by phrase. */
export const locationFindings = (reading: Reading): Finding[] => [
  ...stays(reading),
  ...phrases(reading).flatMap((phrase) => [
    ...placesAfter(reading, phrase.noun).flatMap((inside) => [
      ...afterNoun(reading, phrase, inside),
      ...borders(reading, phrase, inside),
    ]),
    ...cityOfCountry(reading, phrase),
  ]),
];
