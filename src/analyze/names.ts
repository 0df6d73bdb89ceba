import type { KnownBody } from '../domain/gazetteer.ts';
import { actingCapital } from './acting-capital.ts';
import type { DraftReferent, ReferentSeed } from './draft-referent.ts';
import { foldName, isSameName } from './name-matching.ts';
import { type NameSpan, nameSpan } from './name-span.ts';
import { typeByWords, typeOfName } from './name-types.ts';
import { nationModifier, nationReferent } from './nations.ts';
import { baseRange, childrenBy } from './noun-phrase.ts';
import { mayBeCapitalisedAnyway, type Reading, surfaceOf } from './reading.ts';

/** What children call their elders by is no name. */
const KIN = /^(?:mum|mummy|mom|mommy|mama|dad|daddy|papa|grandma|grandpa|granny|sir|madam|allah|god)$/i;

interface Name extends NameSpan {
  readonly head: number;
  readonly surface: string;
}

/** In a headline only the part of a capitalised run that the body of the text knows is a name. */
function trimInHeadline(reading: Reading, name: Name): Name {
  const { tokens, headlines, registry } = reading;
  if (!headlines.has(tokens[name.head]!.paragraph) || registry.findSurface(name.surface)) return name;
  for (let length = name.end - name.start - 1; length > 0; length--)
    for (let start = name.start; start + length <= name.end; start++) {
      const surface = surfaceOf(reading, [start, start + length]);
      const known = registry.findSurface(surface) ?? registry.withWord(surface).find(({ type }) => type === 'Person');
      if (known !== undefined) return { ...name, start, end: start + length, surface };
    }
  return name;
}

/** "the President", "the Bureau": a noun with an article that is capitalised out of respect. */
const isHonoured = (reading: Reading, { head, label }: Name): boolean =>
  (label === 'NAME' || label === 'ORG') &&
  (childrenBy(reading.tokens, head, 'det').some((child) => reading.tokens[child]!.lower === 'the') ||
    childrenBy(reading.tokens, head, 'poss').length > 0 ||
    nationModifier(reading, head) !== undefined);

/** A capital at the start of a sentence, in a headline or after "the" does not make a name of a common noun. */
function isCommonNoun(reading: Reading, name: Name): boolean {
  const { head, start, end, label } = name;
  if (end - start > 1) return false;
  if (!(label === 'NAME' && mayBeCapitalisedAnyway(reading, head)) && !isHonoured(reading, name)) return false;
  const { lower } = reading.tokens[head]!;
  const { nouns } = reading.lexicon;
  return Object.values(nouns).some((words) => words.has(lower) || words.has(lower.replace(/s$/, '')));
}

/** Titles and roles before a name: "President", "spokesman". */
function titlesOf({ tokens, lexicon }: Reading, head: number, start: number): readonly string[] {
  const before = childrenBy(tokens, head, 'compound', 'nmod', 'amod').filter((child) => child < start);
  const lemmas = before.map((child) => tokens[child]!.lemma);
  return lemmas.some((lemma) => lexicon.nouns.person.has(lemma)) ? lemmas : [];
}

/** The name as a mention: itself and with the title or determiner before it. */
function mention(reading: Reading, draft: DraftReferent, name: Name): DraftReferent {
  if (draft.type === 'Person') for (const title of titlesOf(reading, name.head, name.start)) draft.modifiers.add(title);
  return reading.registry.mention(draft, name.head, [
    name.surface,
    surfaceOf(reading, baseRange(reading.tokens, name.head)),
  ]);
}

const kindOf = (body: KnownBody): { kind: string | undefined; nations: Set<string> } => ({
  kind: body.kind,
  nations: new Set(body.nation === undefined ? [] : [body.nation]),
});

/** A body of the gazetteer; with a foreign country's name before it, that country's own: "Turkish Interior Ministry". */
function knownBody(reading: Reading, name: Name, body: KnownBody): DraftReferent {
  const { registry } = reading;
  const modifier = nationModifier(reading, name.head);
  if (modifier !== undefined && modifier.nation !== body.nation && body.kind !== 'media') {
    const full = surfaceOf(reading, [Math.min(modifier.token, name.start), name.end]);
    const seed = (): ReferentSeed => ({
      ...kindOf(body),
      name: full,
      type: body.type,
      named: true,
      nations: new Set([modifier.nation]),
    });
    return mention(reading, registry.keyed(`body:${modifier.nation}:${body.name}`, seed), name);
  }
  const seed = (): ReferentSeed => ({
    ...kindOf(body),
    name: body.name,
    type: body.type,
    named: true,
    aliases: new Set(body.aliases),
  });
  const draft = registry.keyed(`body:${body.name}`, seed);
  registry.indexName(draft, body.name);
  return mention(reading, draft, name);
}

/** "the Supreme Court" after "the Supreme Court of Appeals": a body that many countries have is the one named in full. */
function longerNamed(reading: Reading, name: Name, body: KnownBody): DraftReferent | undefined {
  if (body.nation !== undefined || body.kind === 'media') return undefined;
  const start = `${foldName(name.surface)} `;
  const longer = reading.registry
    .recent()
    .find(({ named, type, name: full }) => named && type === body.type && ` ${foldName(full)} `.includes(` ${start}`));
  return longer === undefined || foldName(longer.name) === start.trim() ? undefined : mention(reading, longer, name);
}

const longWords = (name: string): readonly string[] => foldName(name).match(/[^\s-]{4,}/g) ?? [];

/** Whether a known body may be the one that the text spells out: many bodies share an acronym. */
function isCalled({ name, aliases }: KnownBody, expansion: string): boolean {
  const words = new Set([name, ...aliases].flatMap(longWords));
  return longWords(expansion).some((word) => words.has(word));
}

/** A name whose acronym the text explains: both forms are one body. */
function explained(reading: Reading, name: Name): DraftReferent | undefined {
  const { acronyms, names, registry } = reading;
  const acronym = acronyms.expansionOf(name.surface) === undefined ? acronyms.acronymOf(name.surface) : name.surface;
  if (acronym === undefined) return undefined;
  const expansion = acronyms.expansionOf(acronym)!;
  const body = [names.body(acronym), names.body(expansion)].find((known) => known && isCalled(known, expansion));
  if (body !== undefined) return knownBody(reading, name, body);
  const told = typeByWords(expansion.split(/\s+/), reading.lexicon) ?? '';
  const type = ['Agency', 'Group'].includes(told) ? told : 'Organization';
  const draft = registry.keyed(`acronym:${acronym}`, () => ({
    name: expansion,
    type,
    named: true,
    aliases: new Set([acronym]),
  }));
  for (const surface of [expansion, acronym]) registry.addSurface(draft, surface);
  registry.indexName(draft, expansion);
  return mention(reading, draft, name);
}

/** "The North" beside a named North Korea. */
function halfNation(reading: Reading, { head, surface }: Name): DraftReferent | undefined {
  if (!/^(?:north|south)$/i.test(surface) || childrenBy(reading.tokens, head, 'det').length === 0) return undefined;
  const nation = [`${surface} Korea`, `${surface} Sudan`, `${surface} Vietnam`].find((full) =>
    reading.names.nation(full),
  );
  const draft = nation === undefined ? undefined : reading.registry.findKey(`nation:${reading.names.nation(nation)}`);
  const other = reading.registry.findKey('nation:North Korea') ?? reading.registry.findKey('nation:South Korea');
  return draft ?? (other && nation !== undefined ? nationReferent(reading, reading.names.nation(nation)!) : undefined);
}

/** What the gazetteer and the text's own acronyms say. */
function wellKnown(reading: Reading, name: Name): DraftReferent | undefined {
  const { names, registry } = reading;
  const nation = names.nation(name.surface);
  if (nation !== undefined) return mention(reading, nationReferent(reading, nation), name);
  const acting = actingCapital(reading, name);
  if (acting !== undefined) return registry.mentionByProxy(nationReferent(reading, acting), name.head, name.surface);
  const half = halfNation(reading, name);
  if (half !== undefined) return mention(reading, half, name);
  const short = explained(reading, name);
  if (short !== undefined) return short;
  const body = names.body(name.surface);
  if (body !== undefined) return longerNamed(reading, name, body) ?? knownBody(reading, name, body);
  const event = names.event(name.surface);
  if (event === undefined) return undefined;
  const seed = (): ReferentSeed => ({
    name: event.name,
    type: event.type,
    named: true,
    aliases: new Set(event.aliases),
  });
  return mention(reading, registry.keyed(`event:${event.name}`, seed), name);
}

/** Somebody or something named before, under this or another form of the name. */
function namedBefore(reading: Reading, name: Name): DraftReferent | undefined {
  const { registry } = reading;
  const exact = registry.findSurface(name.surface);
  if (exact !== undefined) return mention(reading, exact, name);
  const words = name.surface.split(/\s+/);
  const last = /^\p{Lu}{2,7}$/u.test(name.surface)
    ? registry.recent().filter(({ named }) => named)
    : registry.withWord(words.at(-1)!);
  const known = [...last, ...(words.length > 1 ? registry.withWord(words[0]!) : [])].find((draft) =>
    isSameName(name.surface, name.label, draft),
  );
  if (known === undefined) return undefined;
  if (known.type === 'Person' && words.length > known.name.split(/\s+/).length) known.name = name.surface;
  registry.indexName(known, known.name);
  return mention(reading, known, name);
}

function newName(reading: Reading, name: Name): DraftReferent | undefined {
  const { tokens, registry, names } = reading;
  if (name.label === 'NAME' && !tokens.slice(name.start, name.end).some(({ pos }) => pos === 'PROPN')) return undefined;
  const plain = name.surface.replace(/^the /i, '').replace(/['’]s?$/, '');
  const bare = names.isPlace(plain) ? inTitleCase(plain) : plain;
  const type = typeOfName(reading, name, bare);
  const unsure = type === 'Person' && names.genderOf(tokens[name.start]!.text) === undefined;
  if (unsure && reading.headlines.has(tokens[name.head]!.paragraph)) return undefined;
  const nation = nationModifier(reading, name.head)?.nation;
  const key = roleKey(reading, name);
  const known = key === undefined ? undefined : registry.findKey(key);
  if (known !== undefined) return mention(reading, known, name);
  const draft = registry.create({
    name: bare,
    type,
    named: true,
    headLemma: tokens[name.end - 1]!.lemma,
    gender: type === 'Person' ? names.genderOf(tokens[name.start]!.text) : undefined,
    nations: new Set(nation === undefined ? [] : [nation]),
  });
  registry.indexName(draft, bare);
  if (key !== undefined) registry.addKey(key, draft);
  return mention(reading, draft, name);
}

/** "LONDON" of a dateline. */
const inTitleCase = (name: string): string =>
  /^[\p{Lu}\s]{4,}$/u.test(name)
    ? name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase())
    : name;

/** The key that "Norwegian Navy" shares with "the Norwegian navy". */
function roleKey({ names, lexicon }: Reading, { surface }: Name): string | undefined {
  const [demonym, noun, ...more] = surface.split(/\s+/);
  const nation = names.demonym(demonym!) ?? names.nation(demonym!);
  const body = noun?.toLowerCase() ?? '';
  return nation !== undefined && more.length === 0 && lexicon.nouns.agency.has(body)
    ? `role:${nation}::${body}`
    : undefined;
}

/** The referent of a proper name headed by a token; undefined when it is no proper name after all. */
export function resolveName(reading: Reading, head: number): DraftReferent | undefined {
  const span = nameSpan(reading, head);
  if (span === undefined) return undefined;
  const surface = surfaceOf(reading, [span.start, span.end]).replace(/(?:['’]s?|[-–—]+)$/, '');
  const name = trimInHeadline(reading, { ...span, head, surface });
  if (isCommonNoun(reading, name) || KIN.test(name.surface)) return undefined;
  const known = wellKnown(reading, name);
  if (known !== undefined) return known;
  if (reading.names.demonym(name.surface) !== undefined) return undefined;
  return namedBefore(reading, name) ?? newName(reading, name);
}
