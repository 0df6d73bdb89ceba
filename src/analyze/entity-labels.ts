import type { Lexicon } from '../domain/lexicon.ts';
import type { DraftToken } from './draft-token.ts';
import { type Evidence, type NameStretch, weigh } from './name-evidence.ts';
import type { NameKnowledge } from './name-knowledge.ts';
import { foldName } from './name-matching.ts';

const NAME_LABELS = new Set(['PERSON', 'ORG', 'GPE', 'LOC', 'FAC', 'NORP', 'PRODUCT', 'WORK_OF_ART', 'EVENT', 'LAW']);

function stretch(tokens: readonly DraftToken[], start: number, end: number, label: string): NameStretch {
  const words = tokens.slice(start, end).filter(({ tag }) => tag !== 'POS');
  const surface = words.map(({ text }) => text).join(' ');
  return { start, end, surface: surface.replace(/^the /i, ''), label };
}

/** Proper nouns in a row that the finder left alone. */
function bareRun(tokens: readonly DraftToken[], start: number, lexicon: Lexicon): number {
  const isPart = (token: DraftToken | undefined): boolean =>
    token?.pos === 'PROPN' &&
    token.entityLabel === '' &&
    /^\p{Lu}/u.test(token.text) &&
    token.sentence === tokens[start]!.sentence &&
    !isTitle(token, lexicon);
  let end = start;
  while (isPart(tokens[end])) end++;
  return end;
}

/** "Valeska" and "Varga" found apart are one name, unless the first is a name that is known. */
function isFirstHalf(tokens: readonly DraftToken[], at: NameStretch, next: NameStretch, names: NameKnowledge): boolean {
  const { dep, head, tag } = tokens[at.start]!;
  const single = at.end === at.start + 1 && next.end === next.start + 1 && at.end === next.start;
  const known = labelByKnowledge(at.surface, names) ?? names.demonym(at.surface);
  return single && tag === 'NNP' && dep === 'compound' && head === next.start && known === undefined;
}

function joinHalves(tokens: readonly DraftToken[], found: readonly NameStretch[], names: NameKnowledge): NameStretch[] {
  const joined: NameStretch[] = [];
  for (const name of found) {
    const before = joined.at(-1);
    const half = before !== undefined && isFirstHalf(tokens, before, name, names);
    if (half && !/^\p{Lu}+$/u.test(before.surface))
      joined[joined.length - 1] = stretch(tokens, before.start, name.end, before.label === '' ? name.label : '');
    else joined.push(name);
  }
  return joined;
}

/** The names that were found, and the runs of proper nouns that were not. */
function entitiesOf(tokens: readonly DraftToken[], lexicon: Lexicon): NameStretch[] {
  const found: NameStretch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { entityStart, entityEnd, entityLabel } = tokens[at]!;
    if (entityStart === at && NAME_LABELS.has(entityLabel)) found.push(stretch(tokens, at, entityEnd, entityLabel));
    if (entityLabel !== '') continue;
    const end = bareRun(tokens, at, lexicon);
    if (end > at) found.push(stretch(tokens, at, end, ''));
    at = Math.max(at, end - 1);
  }
  return found;
}

/** What the gazetteer says a name is; undefined where it has no say. */
function labelByKnowledge(surface: string, names: NameKnowledge): string | undefined {
  if (names.nation(surface) !== undefined) return 'GPE';
  const body = names.body(surface);
  if (body !== undefined) return body.type === 'Place' ? 'FAC' : 'ORG';
  if (names.event(surface) !== undefined) return 'EVENT';
  return names.isPlace(surface) ? 'GPE' : undefined;
}

/** Last words of the names of two or more words that were found to be people. */
const surnamesOf = (labels: ReadonlyMap<string, string>): ReadonlySet<string> =>
  new Set(
    [...labels]
      .filter(([surface, label]) => label === 'PERSON' && surface.includes(' '))
      .map(([surface]) => foldName(surface.split(' ').at(-1)!)),
  );

/** How much the name finder's own labels of a name count together, however often it is mentioned. */
const FINDER = 0.95;

/** What all mentions of each name tell about its sort. */
function weighAll(
  tokens: readonly DraftToken[],
  found: readonly NameStretch[],
  lexicon: Lexicon,
): ReadonlyMap<string, Evidence> {
  const all = new Map<string, Evidence>();
  const mentions = new Map<string, number>();
  for (const { surface } of found) mentions.set(surface, (mentions.get(surface) ?? 0) + 1);
  for (const name of found) {
    const own: Evidence = all.get(name.surface) ?? new Map();
    const share = FINDER / mentions.get(name.surface)!;
    if (name.label !== '') own.set(name.label, (own.get(name.label) ?? 0) + share);
    weigh(tokens, name, lexicon, own);
    all.set(name.surface, own);
  }
  return all;
}

/** "Teodor Malm" taken for a body or place: a given name makes it a person, unless its last word says what it is. */
function isGivenNamed(surface: string, names: NameKnowledge, lexicon: Lexicon): boolean {
  const words = surface.split(' ');
  if (words.length < 2 || words.length > 4) return false;
  const [first, last] = [words[0]!.toLowerCase(), words.at(-1)!.toLowerCase()];
  const { nouns, placeNameWords, placeNamePrefixes } = lexicon;
  const common =
    Object.values(nouns).some((list) => list.has(last) || list.has(last.replace(/s$/, ''))) ||
    Object.values(lexicon.nameWords).some((list) => list.has(last));
  if (common || placeNameWords.has(last) || placeNamePrefixes.has(first)) return false;
  if (!words.every((word) => /^(?:\p{Lu}|al|bin|ibn|de|van|von|el)/u.test(word))) return false;
  return names.genderOf(words[0]!) !== undefined || names.genderOf(words.at(-1)!) !== undefined;
}

/** The label with most points, which must be more than none; the first one at a tie. */
function strongest(evidence: Evidence): string | undefined {
  const best = [...evidence].reduce((top, entry) => (entry[1] > top[1] ? entry : top), ['', 0] as [string, number]);
  return best[0] === '' ? undefined : best[0];
}

function relabel(tokens: readonly DraftToken[], { start, end }: NameStretch, label: string): void {
  for (let at = start; at < end; at++)
    Object.assign(tokens[at]!, { entityLabel: label, entityStart: start, entityEnd: end });
}

/** A person's name takes in the proper nouns that the finder cut off its front: "Omer" of "Omer Ismail Aydin". */
function extendPerson(
  tokens: readonly DraftToken[],
  { start, end }: NameStretch,
  lexicon: Lexicon,
  names: NameKnowledge,
): void {
  let from = start;
  while (from > 0) {
    const before = tokens[from - 1]!;
    const inside = before.head >= start && before.head < end && before.dep === 'compound';
    const bare = before.entityLabel === '' && before.pos === 'PROPN' && !/^\p{Lu}+$/u.test(before.text);
    if (!inside || !bare || isTitle(before, lexicon) || names.body(before.text) || names.demonym(before.text)) break;
    from--;
  }
  if (from === start) return;
  for (let at = from; at < end; at++)
    Object.assign(tokens[at]!, { entityLabel: 'PERSON', entityStart: from, entityEnd: end });
}

const isTitle = ({ lower, lemma }: DraftToken, { titles, roles, nouns }: Lexicon): boolean =>
  titles.has(lower.replace(/\.$/, '')) || roles.lead.has(lemma) || roles.member.has(lemma) || nouns.person.has(lemma);

/** An acronym is a person, and a name that the finder left alone anything, on strong evidence only. */
const STRONG = 2;

interface Knowledge {
  readonly names: NameKnowledge;
  readonly lexicon: Lexicon;
}

function decide(surface: string, evidence: Evidence, { names, lexicon }: Knowledge): string | undefined {
  const known = labelByKnowledge(surface, names);
  if (known !== undefined) return known;
  if (isGivenNamed(surface, names, lexicon)) return 'PERSON';
  const label = strongest(evidence) ?? ((evidence.get('PERSON') ?? 0) < 0 ? 'ORG' : undefined);
  const doubtful = label === 'PERSON' && /^\p{Lu}{2,}$/u.test(surface) && evidence.get(label)! < STRONG;
  return doubtful ? 'ORG' : label;
}

/** Labels every name by what the document tells of it, then every surname of a person named in full. */
function labelAll(tokens: readonly DraftToken[], found: readonly NameStretch[], knowledge: Knowledge): void {
  const labels = new Map<string, string>();
  for (const [surface, evidence] of weighAll(tokens, found, knowledge.lexicon)) {
    const label = decide(surface, evidence, knowledge);
    if (label !== undefined) labels.set(surface, label);
  }
  const surnames = surnamesOf(labels);
  const givenNames = new Set(
    [...labels].flatMap(([surface, label]) =>
      label === 'PERSON' && surface.includes(' ') ? [surface.split(' ')[0]!] : [],
    ),
  );
  const isSurname = (surface: string): boolean =>
    surnames.has(foldName(surface)) && knowledge.names.nation(surface) === undefined;
  for (const name of found) {
    const given = givenNames.has(name.surface) && labelByKnowledge(name.surface, knowledge.names) === undefined;
    const label = given || isSurname(name.surface) ? 'PERSON' : labels.get(name.surface);
    if (label !== undefined) relabel(tokens, name, label);
  }
}

/**
 * Corrects the labels of named entities: what the gazetteer knows wins, then surnames of people named in full,
 * then all that the document tells about a name. The finder's slips are rarely the same twice. A second round
 * passes on what the first found: who is coordinated with a person is one.
 */
export function correctEntityLabels(tokens: readonly DraftToken[], names: NameKnowledge, lexicon: Lexicon): void {
  const found = joinHalves(tokens, entitiesOf(tokens, lexicon), names);
  for (let round = 0; round < 2; round++) labelAll(tokens, found, { names, lexicon });
  for (const name of found)
    if (tokens[name.start]!.entityLabel === 'PERSON') extendPerson(tokens, name, lexicon, names);
}
