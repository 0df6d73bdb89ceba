import { type Description, describe } from './description.ts';
import type { DraftReferent } from './draft-referent.ts';
import { ownedKey, resolveHappening } from './happenings.ts';
import { childrenBy } from './noun-phrase.ts';
import { type Reading, surfaceOf } from './reading.ts';
import { resolveBareOfficialdom, resolveRoleGroup } from './role-groups.ts';

type Resolver = (reading: Reading, description: Description) => DraftReferent | undefined;

const SHARED_TYPES = new Set(['Agency', 'Group', 'Topic', 'Organization']);
const SETTLEMENTS = new Set(['city', 'town', 'village', 'state', 'province', 'island']);
const MUST_SHARE_NAME = new Set(['church', 'university', 'school', 'hospital']);

/** "the Rybnik region": a place that a proper name before its noun names. */
const namedPlace: Resolver = (reading, { type, head }) => {
  const { tokens, registry } = reading;
  const names = childrenBy(tokens, head, 'compound').filter((child) => child < head && tokens[child]!.pos === 'PROPN');
  if (type !== 'Place' || names.length === 0) return undefined;
  const bare = surfaceOf(reading, [names[0]!, names.at(-1)! + 1]);
  const full = surfaceOf(reading, [names[0]!, head + 1]);
  const sameAsBare = SETTLEMENTS.has(tokens[head]!.lemma) ? registry.findSurface(bare) : undefined;
  const known = [registry.findSurface(full), sameAsBare].find((draft) => draft?.type === 'Place');
  if (known !== undefined) return known;
  const draft = registry.create({ name: full, type, named: true, headLemma: tokens[head]!.lemma });
  for (const surface of registry.has(names.at(-1)!) ? [full] : [full, bare]) registry.addSurface(draft, surface);
  registry.indexName(draft, full);
  return draft;
};

/** Several perpetrators are, unless said otherwise, the ones spoken of. */
const perpetrators: Resolver = ({ registry, lexicon }, { type, lemma, plural, determiner }) => {
  const { perpetrator } = lexicon.roles;
  if (type !== 'Group' || !plural || determiner === 'some' || !perpetrator.has(lemma)) return undefined;
  return registry.recent().find((draft) => draft.type === 'Group' && draft.plural && perpetrator.has(draft.headLemma));
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

const COMPLEMENT = / (?:of|to|for|in|on|between|against|about|from|with|by|at) /;

/** "barriers to trade" are no "barriers to entry": topics that say of what they are must not say it differently. */
function complementFits({ type, surfaces }: Description, draft: DraftReferent): boolean {
  const own = surfaces.filter((surface) => COMPLEMENT.test(surface));
  const known = [...draft.surfaces].filter((surface) => COMPLEMENT.test(surface));
  if (type !== 'Topic' || own.length === 0 || known.length === 0) return true;
  return own.some((surface) => known.includes(surface));
}

const within = (modifiers: ReadonlySet<string>, draft: DraftReferent): boolean =>
  [...modifiers].every((modifier) => draft.modifiers.has(modifier));

/** "the group" takes up a named group, "the country" a nation, "the man" a person. */
const anaphor: Resolver = ({ registry, lexicon }, { lemma, plural, modifiers, notThese }) => {
  const types = lexicon.anaphors[lemma];
  if (types === undefined || plural || modifiers.size > 0) return undefined;
  const shares = (draft: DraftReferent): boolean =>
    !MUST_SHARE_NAME.has(lemma) || draft.name.toLowerCase().includes(lemma);
  return registry
    .recent()
    .find((draft) => draft.named && types.has(draft.type) && shares(draft) && !notThese.includes(draft));
};

/** "the Chilean president" is no president of another country. */
const nationFits = ({ nation }: Description, { nations }: DraftReferent): boolean =>
  nation === undefined || nations.size === 0 || nations.has(nation.nation);

/** "the documents" after "secret documents": the latest of the same noun whose modifiers allow it. */
const definite: Resolver = (reading, description) => {
  if (!description.definite || description.possessor !== undefined) return undefined;
  const recent = reading.registry
    .recent()
    .filter((draft) => sameNoun(draft, description) && !description.notThese.includes(draft));
  const fitting = recent.find(
    (draft) =>
      within(description.modifiers, draft) && nationFits(description, draft) && complementFits(description, draft),
  );
  if (fitting !== undefined) return fitting;
  const only = recent.length === 1 && ['Group', 'Person'].includes(description.type) ? recent[0] : undefined;
  return only ?? anaphor(reading, description);
};

/** "his lawyer" said twice, word for word. */
const samePossessive: Resolver = ({ registry }, { possessor, surface }) =>
  possessor === undefined ? undefined : registry.recent().find((draft) => draft.surfaces.has(surface));

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
  resolveRoleGroup,
  resolveBareOfficialdom,
  resolveHappening,
  perpetrators,
  owned,
  definite,
  samePossessive,
  repeated,
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
    name: description.surface.replace(/^(?:the|an?|some|this|that|these|those) /i, ''),
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
