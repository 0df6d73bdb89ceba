import type { Gazetteer, KnownBody, KnownEvent } from '../domain/gazetteer.ts';

/** Look-ups of names as they are written in text. */
export interface NameKnowledge {
  /** The country that a name or alias means. */
  nation(name: string): string | undefined;
  /** The country that an adjective or people's name means: "French", "Iraqis", "U.S.". */
  demonym(word: string): string | undefined;
  /** The country whose government its capital may stand for. */
  capitalOf(name: string): string | undefined;
  body(name: string): KnownBody | undefined;
  event(name: string): KnownEvent | undefined;
  isPlace(name: string): boolean;
  genderOf(givenName: string): 'female' | 'male' | undefined;
}

/** Case folds except for short acronyms, which mean something else in lower case: US, IS, WHO. */
const fold = (name: string): string => {
  const bare = name.replace(/[’`]/g, "'").replace(/[–—‑]/g, '-').trim();
  const key = bare.replace(/^the /i, '');
  return /^[A-Z]{2,4}$/.test(key) ? key : key.toLowerCase();
};

class NameTable<Value> {
  readonly #entries = new Map<string, Value>();

  add(names: readonly string[], value: Value): void {
    for (const name of names) if (!this.#entries.has(fold(name))) this.#entries.set(fold(name), value);
  }

  get(name: string): Value | undefined {
    return this.#entries.get(fold(name));
  }
}

const plural = (demonym: string): readonly string[] =>
  /(?:s|sh|ch|ese|U\.S\.)$/i.test(demonym) ? [demonym] : [demonym, demonym.replace(/man$/, 'men'), `${demonym}s`];

/** Builds the look-ups from the gazetteer's tables. */
export function createNameKnowledge(gazetteer: Gazetteer): NameKnowledge {
  const nations = new NameTable<string>();
  const demonyms = new NameTable<string>();
  const capitals = new NameTable<string>();
  const bodies = new NameTable<KnownBody>();
  const events = new NameTable<KnownEvent>();
  const places = new NameTable<true>();
  const genders = new NameTable<'female' | 'male'>();
  for (const { name, aliases, demonyms: adjectives, capital } of gazetteer.countries) {
    nations.add([name, ...aliases], name);
    demonyms.add(adjectives.flatMap(plural), name);
    if (capital !== undefined) capitals.add([capital], name);
    if (capital !== undefined) places.add([capital], true);
  }
  for (const body of gazetteer.bodies) bodies.add([body.name, ...body.aliases], body);
  for (const event of gazetteer.events) events.add([event.name, ...event.aliases], event);
  places.add(gazetteer.places, true);
  genders.add(gazetteer.givenNames.female, 'female');
  genders.add(gazetteer.givenNames.male, 'male');
  return {
    nation: (name) => nations.get(name),
    demonym: (word) => demonyms.get(word),
    capitalOf: (name) => capitals.get(name),
    body: (name) => bodies.get(name),
    event: (name) => events.get(name),
    isPlace: (name) => places.get(name) === true,
    genderOf: (givenName) => genders.get(givenName),
  };
}

const LONGEST_PUBLISHER = 4;

/** The ends of a publisher's name by which its articles call it: "The Lima Evening Post" → also "Evening Post", "Post". */
function shortNames(publisher: string, names: NameKnowledge): readonly string[] {
  const words = publisher.split(/\s+/);
  if (words.length > LONGEST_PUBLISHER) return [publisher];
  const ends = words.map((_, at) => words.slice(at).join(' '));
  const means = (name: string): boolean =>
    [names.nation(name), names.demonym(name), names.body(name), names.capitalOf(name)].some((it) => it !== undefined);
  return ends.filter((end) => /^\p{Lu}/u.test(end) && !means(end) && !names.isPlace(end));
}

/** The same knowledge, and that of the publisher whose article is read: its name is a medium's, however short. */
export function withPublisher(names: NameKnowledge, publisher: string | undefined): NameKnowledge {
  if (publisher === undefined || publisher === '') return names;
  const medium: KnownBody = { name: publisher, type: 'Organization', kind: 'media', aliases: [] };
  const bodies = new NameTable<KnownBody>();
  bodies.add(shortNames(publisher, names), medium);
  const own = (name: string): KnownBody | undefined => (/^\p{Lu}/u.test(name) ? bodies.get(name) : undefined);
  return { ...names, body: (name) => names.body(name) ?? own(name) };
}
