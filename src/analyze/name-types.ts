import type { Token } from '../domain/analysis.ts';
import type { Lexicon } from '../domain/lexicon.ts';
import type { NameKnowledge } from './name-knowledge.ts';
import { typeOfNoun } from './nouns.ts';
import type { Reading } from './reading.ts';

const TYPE_OF_LABEL: Readonly<Record<string, string>> = {
  PERSON: 'Person',
  GPE: 'Place',
  LOC: 'Place',
  FAC: 'Place',
  ORG: 'Organization',
  NORP: 'Group',
  EVENT: 'Event',
  PRODUCT: 'Topic',
  WORK_OF_ART: 'Topic',
  LAW: 'Topic',
};

const HEADS_BEFORE = new Set(['of', 'for', 'on', 'against', 'to', 'in', 'at']);
/** First words that tell the type whatever follows: Operation Dawn, Hurricane Ida, Camp Elm. */
const FIRST_WORDS: ReadonlyMap<string, string> = new Map([
  ['operation', 'Event'],
  ['hurricane', 'Event'],
  ['typhoon', 'Event'],
  ['cyclone', 'Event'],
  ['lake', 'Place'],
  ['mount', 'Place'],
  ['camp', 'Place'],
  ['fort', 'Place'],
  ['port', 'Place'],
  ['cape', 'Place'],
  ['university', 'Organization'],
  ['bank', 'Organization'],
]);
/** Storms have names like people's, and the name finder takes them for people. */
const STORM = /^(?:hurricane|typhoon|cyclone|storm|tropical storm|super typhoon) \p{Lu}/iu;
/** Single words that are no events of their own. */
const COMMON_DAYS = new Set(['day', 'week', 'fire', 'strike', 'rising', 'cup', 'games']);
/** An army that is no state's: Free, Liberation, People's. */
const IRREGULAR = /\b(?:free|freedom|liberation|resistance|revolutionary|red|islamic|god|lord|martyrs?|salvation)\b/i;
const FIGHTING = new Set(['army', 'force', 'forces', 'brigade', 'battalion']);
/** New York's and other cities' police are called by their initials. */
const POLICE = /^\p{Lu}{1,3}PD$/u;

/** The word of a name that says what it is: the last, or the one before "of" or "for" ("Department of Health"). */
export function tellingWord(words: readonly string[]): string {
  const cut = words.findIndex((word, at) => at > 0 && HEADS_BEFORE.has(word.toLowerCase()));
  return (cut > 0 ? words[cut - 1]! : (words.at(-1) ?? '')).toLowerCase().replace(/['’]s?$/, '');
}

/** The type that the words of a longer name tell: Gazette, Ministry, Valley; undefined where they tell nothing. */
export function typeByWords(words: readonly string[], { nameWords, nouns }: Lexicon): string | undefined {
  const telling = tellingWord(words);
  if (words.length < 2) return nameWords['Event']?.has(telling) && !COMMON_DAYS.has(telling) ? 'Event' : undefined;
  const pair = `${words.at(-2)!.toLowerCase()} ${telling.replace(/s$/, '')}`;
  if (nouns.agency.has(pair)) return 'Agency';
  const found = Object.entries(nameWords).find(([, list]) => list.has(telling))?.[0];
  if (found === 'Agency' && FIGHTING.has(telling) && IRREGULAR.test(words.join(' '))) return 'Group';
  return found ?? FIRST_WORDS.get(words[0]!.toLowerCase());
}

/** An acronym that the finder left alone is a body where it is used like one. */
function typeOfAcronym(reading: Reading, { dep, head }: Token, surface: string): string | undefined {
  if (!/^\p{Lu}{3,6}$/u.test(surface) || reading.lexicon.thingAcronyms.has(surface)) return undefined;
  const { lower } = reading.tokens[head]!;
  return dep === 'nsubj' || dep === 'poss' || (dep === 'pobj' && ['of', 'by', 'with'].includes(lower))
    ? 'Organization'
    : undefined;
}

/** Where a name that nothing else tells about is used like a place: "in X", "near X". */
function isUsedAsPlace({ tokens }: Reading, { dep, head }: Token): boolean {
  return dep === 'pobj' && ['in', 'at', 'near', 'from'].includes(tokens[head]!.lower);
}

function typeOfBareRun(reading: Reading, head: Token, words: readonly Token[], names: NameKnowledge): string {
  if (isUsedAsPlace(reading, head)) return 'Place';
  const given = names.genderOf(words[0]!.text) !== undefined;
  return words.length > 1 && words.length <= 3 && (given || head.dep === 'nsubj') ? 'Person' : 'Topic';
}

function toldByWords(surface: string, label: string, lexicon: Lexicon): string | undefined {
  if (STORM.test(surface)) return 'Event';
  const words = surface.split(/\s+/);
  return label === 'PERSON' && words.length < 3 ? undefined : typeByWords(words, lexicon);
}

/** The entity type of a proper name: by its words, the finder's label, and how it is used. */
export function typeOfName(
  reading: Reading,
  { head, start, end, label }: { head: number; start: number; end: number; label: string },
  surface: string,
): string {
  const { tokens, lexicon, names } = reading;
  const words = tokens.slice(start, end);
  const told = toldByWords(surface, label, lexicon);
  if (told !== undefined) return told;
  if (words.length > 1 && words.some(({ lower }) => lexicon.sitePlaceWords.has(lower))) return 'Place';
  const byNoun = typeOfNoun(reading, tokens[end - 1]!).type;
  if (words.length > 1 && label !== 'PERSON' && !['Topic', 'Person', 'Group'].includes(byNoun)) return byNoun;
  if (POLICE.test(surface)) return 'Agency';
  if (words.length === 1 && label !== 'PERSON' && byNoun === 'Agency') return byNoun;
  if (words.length === 1 && label !== 'GPE' && /^NN.?S$/.test(words[0]!.tag) && byNoun === 'Group') return byNoun;
  return (
    TYPE_OF_LABEL[label] ??
    (names.isPlace(surface)
      ? 'Place'
      : (typeOfAcronym(reading, tokens[head]!, surface) ?? typeOfBareRun(reading, tokens[head]!, words, names)))
  );
}
