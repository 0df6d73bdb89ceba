import { isBeingNamed, isNamedBeside } from './being-named.ts';
import { namedBody, nameFor } from './described-names.ts';
import { type Description, describe } from './description.ts';
import type { DraftReferent } from './draft-referent.ts';
import { ownedKey, resolveHappening } from './happenings.ts';
import { tellingWord } from './name-types.ts';
import { childrenBy } from './noun-phrase.ts';
import { type Reading, surfaceOf } from './reading.ts';
import { resolveBareOfficialdom, resolveRoleGroup } from './role-groups.ts';

type Resolver = (reading: Reading, description: Description) => DraftReferent | undefined;

const SHARED_TYPES = new Set(['Agency', 'Group', 'Topic', 'Organization']);
const SAME_AS_BARE = new Set(['city', 'town', 'village', 'state', 'province', 'island', 'complex', 'compound']);
/** Bodies name what they own; it is not called by them: "the Interpol office". */
const OWNERS = new Set(['Agency', 'Organization', 'Group']);
const MUST_SHARE_NAME = new Set(['church', 'university', 'school', 'hospital']);

/** The word before belongs to the same name: "Upper" of "the Upper Rybnik region". */
function isNameBefore({ tokens }: Reading, start: number, head: number): boolean {
  const before = tokens[start - 1];
  return before?.pos === 'PROPN' && before.head >= start && before.head <= head && before.dep === 'compound';
}

/** "the Rybnik region": a place that a proper name before its noun names. */
const namedPlace: Resolver = (reading, { type, head }) => {
  const { tokens, registry } = reading;
  const names = childrenBy(tokens, head, 'compound').filter((child) => child < head && tokens[child]!.pos === 'PROPN');
  const owner = names.length === 0 ? undefined : registry.oneAt(names.at(-1)!);
  if (type !== 'Place' || names.length === 0 || OWNERS.has(owner?.type ?? '')) return undefined;
  let start = names[0]!;
  while (isNameBefore(reading, start, head)) start--;
  const bare = surfaceOf(reading, [start, names.at(-1)! + 1]);
  const full = surfaceOf(reading, [start, head + 1]);
  const sameAsBare = SAME_AS_BARE.has(tokens[head]!.lemma) ? registry.findSurface(bare) : undefined;
  const known = [registry.findSurface(full), sameAsBare].find((draft) => draft?.type === 'Place');
  if (known !== undefined) return known;
  const draft = registry.create({ name: full, type, named: true, headLemma: tokens[head]!.lemma });
  for (const surface of registry.has(names.at(-1)!) ? [full] : [full, bare]) registry.addSurface(draft, surface);
  registry.indexName(draft, full);
  return draft;
};

const WHOEVER = new Set(['attacker', 'assailant', 'perpetrator', 'aggressor']);

/** Several perpetrators are, unless said otherwise, the ones spoken of; "the attackers" may be the rebels. */
const perpetrators: Resolver = ({ registry, lexicon }, { type, lemma, plural, determiner }) => {
  const { perpetrator } = lexicon.roles;
  if (type !== 'Group' || !plural || determiner === 'some' || !perpetrator.has(lemma)) return undefined;
  const groups = registry.recent().filter((draft) => draft.type === 'Group' && draft.plural && !draft.named);
  const called = groups.find((draft) => perpetrator.has(draft.headLemma));
  return (
    called ??
    (determiner === 'the' && WHOEVER.has(lemma)
      ? groups.find((draft) => lexicon.roles.armed.has(draft.headLemma))
      : undefined)
  );
};

/** "Malm's lawyer" said twice is one lawyer; "the Malm lawyers" need not be. */
const isOwnable = ({ type, possessor }: Description): boolean =>
  possessor !== undefined || (type !== 'Person' && type !== 'Group');

const owned: Resolver = ({ registry }, description) =>
  description.owner !== undefined && isOwnable(description)
    ? registry.findKey(ownedKey(description.owner, description.lemma))
    : undefined;

/** Same noun in the same number, not itself a name; people named by title or apposition answer to that noun. */
const sameNoun = (draft: DraftReferent, { lemma, plural }: Description): boolean => {
  if (draft.plural !== plural) return false;
  if (draft.type === 'Person' && draft.named) return draft.headLemma === lemma || draft.modifiers.has(lemma);
  return !draft.named && draft.headLemma === lemma;
};

const OWNED = /^(?:his|her|its|their|our|my|your) /;
const COMPLEMENT = / (?:of|to|for|in|on|between|against|about|from|with|by|at) /;

/** "barriers to trade" are no "barriers to entry": topics that say of what they are must not say it differently. */
function complementFits({ type, surfaces }: Description, draft: DraftReferent): boolean {
  const own = surfaces.filter((surface) => COMPLEMENT.test(surface));
  const known = [...draft.surfaces].filter((surface) => COMPLEMENT.test(surface));
  if (type === 'Topic' && own.length > 0 && OWNED.test(draft.name)) return false;
  if (type !== 'Topic' || own.length === 0 || known.length === 0) return true;
  return own.some((surface) => known.includes(surface));
}

const RANKS = 'vice deputy assistant acting former incoming outgoing first second third other'.split(' ');

/** "the vice president" after "the president": somebody else. */
const isOfOtherRank = ({ modifiers }: Description, draft: DraftReferent): boolean =>
  RANKS.some((rank) => modifiers.has(rank) && !draft.modifiers.has(rank));

const within = (modifiers: ReadonlySet<string>, draft: DraftReferent): boolean =>
  [...modifiers].every((modifier) => draft.modifiers.has(modifier));

/** What tells nothing that was not so before: "the 31-year-old man". */
const DESCRIPTIVE =
  /-(?:old|born|bred|based|educated)$|^(?:\d+|year|young|elderly|old|middle-aged|slain|dead|late|missing)$/;

const BRITISH: ReadonlyMap<string, string> = new Map([
  ['centre', 'center'],
  ['theatre', 'theater'],
  ['harbour', 'harbor'],
  ['programme', 'program'],
  ['organisation', 'organization'],
]);
const spelling = (word: string): string => BRITISH.get(word) ?? word;

/** "the centre" takes up "Oslo Warning Center", "the court" the "Court of Appeal": the latest name that says it is one. */
function nameWithNoun({ registry }: Reading, { lemma, notThese }: Description): DraftReferent | undefined {
  const says = ({ named, type, name }: DraftReferent): boolean =>
    named && type !== 'Person' && name.includes(' ') && spelling(tellingWord(name.split(' '))) === spelling(lemma);
  return registry.recent().find((draft) => says(draft) && !notThese.includes(draft));
}

/** "the capital", "Norway's capital": the capital spoken of last. */
function knownCapital({ registry, names }: Reading, { lemma, nation }: Description): DraftReferent | undefined {
  if (lemma !== 'capital') return undefined;
  const isCapital = ({ named, name }: DraftReferent): boolean => {
    const country = named ? names.capitalOf(name) : undefined;
    return country !== undefined && (nation === undefined || nation.nation === country);
  };
  return registry.recent().find(isCapital);
}

/** "the group" takes up a named group, "the country" a nation, "the man" a person. */
const anaphor: Resolver = (reading, description) => {
  const { registry, lexicon } = reading;
  const { lemma, plural, modifiers, notThese } = description;
  if (plural || ![...modifiers].every((modifier) => DESCRIPTIVE.test(modifier))) return undefined;
  const namesake = nameWithNoun(reading, description) ?? knownCapital(reading, description);
  if (namesake !== undefined) return namesake;
  const types = lexicon.anaphors[lemma];
  if (types === undefined || isBeingNamed(reading, description.head)) return undefined;
  const shares = (draft: DraftReferent): boolean =>
    !MUST_SHARE_NAME.has(lemma) || draft.name.toLowerCase().includes(lemma);
  const meant = registry
    .recent()
    .filter((draft) => draft.named && types.has(draft.type) && shares(draft) && !notThese.includes(draft));
  return (lemma === 'group' ? meant.find(({ type }) => type === 'Group') : undefined) ?? meant[0];
};

/** "the Chilean president" is no president of another country. */
const nationFits = ({ nation }: Description, { nations, type }: DraftReferent): boolean =>
  nation === undefined || nations.has(nation.nation) || (nations.size === 0 && type === 'Person');

/** "the documents" after "secret documents": the latest of the same noun whose modifiers allow it. */
const definite: Resolver = (reading, description) => {
  if (description.possessor !== undefined && description.nation !== undefined)
    return knownCapital(reading, description);
  if (!description.definite || description.possessor !== undefined) return undefined;
  const recent = reading.registry
    .recent()
    .filter((draft) => sameNoun(draft, description) && !description.notThese.includes(draft))
    .filter((draft) => !draft.named || !isNamedBeside(reading, description.head));
  const fitting = recent.find(
    (draft) =>
      within(description.modifiers, draft) && nationFits(description, draft) && complementFits(description, draft),
  );
  if (fitting !== undefined) return fitting;
  const only = recent.length === 1 && ['Group', 'Person'].includes(description.type) ? recent[0] : undefined;
  const another = only !== undefined && isOfOtherRank(description, only);
  return (another ? undefined : only) ?? anaphor(reading, description);
};

/** "his lawyer" said twice, word for word. */
const samePossessive: Resolver = ({ registry }, { possessor, surface }) =>
  possessor === undefined ? undefined : registry.recent().find((draft) => draft.surfaces.has(surface));

const SPOKEN_OF = new Set(['Agency', 'Group']);

/** "agents said" after "FBI agents": a bare plural of people is the only ones so called. */
const barePlural: Resolver = ({ registry }, description) => {
  const { determiner, possessor, modifiers, nation, type, plural } = description;
  const bare = plural && determiner === undefined && possessor === undefined && nation === undefined;
  if (!bare || modifiers.size > 0 || !SPOKEN_OF.has(type)) return undefined;
  const alike = registry.recent().filter((draft) => sameNoun(draft, description));
  return alike.length === 1 ? alike[0] : undefined;
};

/** A bare plural or "some …" that repeats an earlier one word for word. */
const repeated: Resolver = ({ registry }, description) => {
  const { determiner, possessor, modifiers, nation, type } = description;
  if (possessor !== undefined || (determiner !== undefined && determiner !== 'some') || !SHARED_TYPES.has(type))
    return undefined;
  const alike = (draft: DraftReferent): boolean =>
    sameNoun(draft, description) &&
    draft.modifiers.size === modifiers.size &&
    within(modifiers, draft) &&
    complementFits(description, draft) &&
    draft.nations.has(nation?.nation ?? '') === (nation !== undefined);
  return registry.recent().find(alike);
};

const RESOLVERS: readonly Resolver[] = [
  namedPlace,
  namedBody,
  resolveRoleGroup,
  resolveBareOfficialdom,
  resolveHappening,
  perpetrators,
  owned,
  definite,
  samePossessive,
  repeated,
  barePlural,
];

function genderOf({ lexicon }: Reading, { lemma, plural }: Description): 'female' | 'male' | undefined {
  if (plural) return undefined;
  if (lexicon.gender.female.has(lemma)) return 'female';
  return lexicon.gender.male.has(lemma) ? 'male' : undefined;
}

function newDescription(reading: Reading, description: Description): DraftReferent {
  const { owner, lemma, nation } = description;
  const key = owner !== undefined && isOwnable(description) ? ownedKey(owner, lemma) : undefined;
  const seed = {
    name: nameFor(description.surface),
    type: description.type,
    kind: description.kind,
    headLemma: lemma,
    modifiers: new Set(description.modifiers),
    plural: description.plural,
    gender: genderOf(reading, description),
    nations: new Set(nation === undefined ? [] : [nation.nation]),
  };
  return reading.registry.create(seed, key);
}

/** The referent of a noun phrase headed by a common noun: a known one that it takes up, or a new one. */
export function resolveDescription(reading: Reading, head: number, type?: string): DraftReferent {
  const description = describe(reading, head, type);
  for (const resolve of RESOLVERS) {
    const found = resolve(reading, description);
    if (found !== undefined) return reading.registry.mention(found, head, description.surfaces);
  }
  return reading.registry.mention(newDescription(reading, description), head, description.surfaces);
}
