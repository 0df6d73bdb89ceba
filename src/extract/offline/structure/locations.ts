import type { Token } from '../../../domain/analysis.ts';
import { type Argument, coordinated } from '../argument.ts';
import type { Finding } from '../draft.ts';
import { type Reading, referentAt } from '../reading.ts';
import { surfaceSubject } from '../subject.ts';
import { children, prepositionObjects } from '../tree.ts';
import { hasType, isHappening } from '../types.ts';
import { argumentOf, type Phrase, phrases, structural } from './structural.ts';

const BORDERLINES = new Set(['border', 'frontier']);

type Inside = { readonly word: string; readonly place: Argument };

function placesAfter(reading: Reading, noun: Token): Inside[] {
  return children(reading, noun, 'prep').flatMap((preposition) =>
    children(reading, preposition, 'pobj')
      .flatMap((token) => coordinated(reading, token))
      .filter(({ referent }) => hasType(referent, 'Place', reading.cues))
      .map((place) => ({ word: preposition.lower, place })),
  );
}

/** Things stand near a place without being in it; a person's name with a place is rather where the act was. */
function isLocated(phrase: Phrase, { word, place }: Inside): boolean {
  const { type, named } = phrase.referent;
  if (word === 'outside' || word === 'near') return false;
  if (!place.referent.named && !named) return false;
  if (type === 'Place' || type === 'Agency' || type === 'Organization') return true;
  return (type === 'Group' || (type === 'Person' && !named)) && place.referent.named;
}

/** "a district of Lyon", but not "the capital of France" for Paris, nor "the north of the tower". */
function isRegion(reading: Reading, { noun, referent }: Phrase, whole: Argument): boolean {
  const { type, named, name } = referent;
  const ownName = !named || name.toLowerCase().includes(noun.lower);
  const isBuilt = ['building', 'site'].includes(whole.referent.kind ?? '');
  return type === 'Place' && ownName && !isBuilt && reading.cues.words('regions').has(noun.lemma);
}

/** "the bombing in Lyon", "the office in Lyon", "a district of Lyon", "a man from Lyon". */
function afterNoun(reading: Reading, phrase: Phrase, inside: Inside): Finding[] {
  const { word, place } = inside;
  const self = argumentOf(phrase);
  if (reading.cues.words('locative').has(word)) {
    if (isHappening(phrase.referent)) return structural('OCCURRED_IN', self, place, 'event-in-place');
    return isLocated(phrase, inside) ? structural('LOCATED_IN', self, place, 'in-place') : [];
  }
  if (word === 'of' && isRegion(reading, phrase, place)) return structural('PART_OF', self, place, 'region-of-place');
  if (word === 'from' && phrase.referent.type === 'Person' && place.referent.named) {
    const predicate = place.referent.type === 'Nation' ? 'MEMBER_OF' : 'LOCATED_IN';
    return structural(predicate, self, place, 'person-from-place');
  }
  return [];
}

/** The two sides of a border: "Norway's border with Sweden", "between Norway and Sweden", "the Norwegian-Swedish border". */
function borders(reading: Reading, phrase: Phrase): Finding[] {
  const { noun } = phrase;
  if (!BORDERLINES.has(noun.lemma)) return [];
  const places = (tokens: readonly Token[]): Argument[] =>
    tokens
      .flatMap((token) => coordinated(reading, token))
      .filter(({ referent }) => hasType(referent, 'Place', reading.cues));
  const named = places(children(reading, noun, 'compound', 'amod', 'nmod'));
  const owners = places(children(reading, noun, 'poss'));
  const next = reading.tokens[noun.index + 1];
  const others = places(next?.lower === 'with' ? children(reading, next, 'pobj') : []);
  const between = places(prepositionObjects(reading, noun, 'between'));
  const sides = owners.length > 0 ? owners : named;
  if (sides.length > 0 && others.length > 0) return pairs(sides, others);
  if (between.length === 2) return pairs(between.slice(0, 1), between.slice(1));
  return named.length === 2 ? pairs(named.slice(0, 1), named.slice(1)) : [];
}

const pairs = (left: readonly Argument[], right: readonly Argument[]): Finding[] =>
  left.flatMap((one) => right.flatMap((other) => structural('BORDERS', one, other, 'border')));

/** "Zarqa, Jordan". */
function cityOfCountry(reading: Reading, phrase: Phrase): Finding[] {
  if (phrase.referent.type !== 'Place' || !phrase.referent.named) return [];
  return children(reading, phrase.noun, 'appos', 'npadvmod').flatMap((token) => {
    const around = referentAt(reading, token);
    const alias = reading.tokens[token.index - 1]?.text === '(' || reading.tokens[phrase.noun.index + 1]?.text === '(';
    const place = !alias && around?.named && hasType(around, 'Place', reading.cues);
    return place && around
      ? structural('LOCATED_IN', argumentOf(phrase), { token, referent: around }, 'city-country')
      : [];
  });
}

const WHERE = ['in', 'at', 'near', 'outside', 'inside'];

/** "The blast was at a market": a happening is where it took place. */
const happens = (reading: Reading, verb: Token): Finding[] => {
  const places = WHERE.flatMap((word) => prepositionObjects(reading, verb, word))
    .flatMap((token) => coordinated(reading, token))
    .filter(({ referent }) => hasType(referent, 'Place', reading.cues));
  return surfaceSubject(reading, verb)
    .filter(({ referent }) => isHappening(referent))
    .flatMap((event) => places.flatMap((place) => structural('OCCURRED_IN', event, place, 'was-in', verb)))
    .map((finding) => ({ ...finding, inference: 'explicit' as const }));
};

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
      const stay = actors.flatMap((actor) =>
        places.flatMap((place) =>
          structural('LOCATED_IN', actor, place, 'is-in', verb).map((finding) => ({
            ...finding,
            inference: 'explicit' as const,
          })),
        ),
      );
      return [...stay, ...happens(reading, verb)];
    });
}

/** Where things are and events happened, by phrase. */
export const locationFindings = (reading: Reading): Finding[] => [
  ...stays(reading),
  ...phrases(reading).flatMap((phrase) => [
    ...placesAfter(reading, phrase.noun).flatMap((inside) => afterNoun(reading, phrase, inside)),
    ...borders(reading, phrase),
    ...cityOfCountry(reading, phrase),
  ]),
];
