import type { Lexicon } from '../domain/lexicon.ts';
import type { NameKnowledge } from './name-knowledge.ts';
import type { DraftToken } from './tokens.ts';

interface Found {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly label: string;
}

const NAME_LABELS = new Set(['PERSON', 'ORG', 'GPE', 'LOC', 'FAC', 'NORP', 'PRODUCT', 'WORK_OF_ART', 'EVENT', 'LAW']);

const entitiesOf = (tokens: readonly DraftToken[]): Found[] =>
  tokens.flatMap((token) => {
    if (token.entityStart !== token.index || !NAME_LABELS.has(token.entityLabel)) return [];
    const words = tokens.slice(token.entityStart, token.entityEnd).filter(({ tag }) => tag !== 'POS');
    const surface = words
      .map(({ text }) => text)
      .join(' ')
      .replace(/^the /i, '');
    return [{ start: token.entityStart, end: token.entityEnd, surface, label: token.entityLabel }];
  });

/** What the gazetteer says a name is; undefined where it has no say. */
function labelByKnowledge(surface: string, names: NameKnowledge): string | undefined {
  if (names.nation(surface) !== undefined) return 'GPE';
  const body = names.body(surface);
  if (body !== undefined) return body.type === 'Place' ? 'FAC' : 'ORG';
  if (names.event(surface) !== undefined) return 'EVENT';
  return names.isPlace(surface) ? 'GPE' : undefined;
}

/** Last words of the names of two or more words that were found to be people. */
const surnamesOf = (entities: readonly Found[]): ReadonlySet<string> =>
  new Set(
    entities
      .filter(({ label, surface }) => label === 'PERSON' && surface.includes(' '))
      .map(({ surface }) => surface.split(' ').at(-1)!),
  );

function countVotes(entities: readonly Found[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const votes = new Map<string, Map<string, number>>();
  for (const { surface, label } of entities) {
    const counts = votes.get(surface) ?? new Map<string, number>();
    votes.set(surface, counts.set(label, (counts.get(label) ?? 0) + 1));
  }
  return votes;
}

/** "Teodor Malm" taken for a body or place: a given name makes it a person, unless its last word says what it is. */
function isGivenNamed(surface: string, names: NameKnowledge, lexicon: Lexicon): boolean {
  const words = surface.split(' ');
  if (words.length < 2 || words.length > 4) return false;
  const [first, last] = [words[0]!.toLowerCase(), words.at(-1)!.toLowerCase()];
  const { nouns, placeNameWords, placeNamePrefixes } = lexicon;
  const common = Object.values(nouns).some((list) => list.has(last) || list.has(last.replace(/s$/, '')));
  if (common || placeNameWords.has(last) || placeNamePrefixes.has(first)) return false;
  if (!words.every((word) => /^(?:\p{Lu}|al|bin|ibn|de|van|von|el)/u.test(word))) return false;
  return names.genderOf(words[0]!) !== undefined || names.genderOf(words.at(-1)!) !== undefined;
}

/** The label that most mentions of a surface got; the first one at a tie. */
const majority = (counts: ReadonlyMap<string, number>): string =>
  [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];

function relabel(tokens: readonly DraftToken[], { start, end }: Found, label: string): void {
  for (let at = start; at < end; at++) tokens[at]!.entityLabel = label;
}

/** A person's name takes in the proper nouns that the finder cut off its front: "Omer" of "Omer Ismail Aydin". */
function extendPerson(
  tokens: readonly DraftToken[],
  { start, end }: Found,
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

interface Evidence {
  readonly names: NameKnowledge;
  readonly lexicon: Lexicon;
  readonly surnames: ReadonlySet<string>;
  readonly votes: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

function decide({ surface }: Found, { names, lexicon, surnames, votes }: Evidence): string {
  if (surnames.has(surface) && names.nation(surface) === undefined) return 'PERSON';
  const known = labelByKnowledge(surface, names);
  if (known !== undefined) return known;
  return isGivenNamed(surface, names, lexicon) ? 'PERSON' : majority(votes.get(surface)!);
}

/**
 * Corrects the labels of named entities: what the gazetteer knows wins, then surnames of people named in full,
 * then the majority of the document. The finder's slips are rarely the same twice.
 */
export function correctEntityLabels(tokens: readonly DraftToken[], names: NameKnowledge, lexicon: Lexicon): void {
  const entities = entitiesOf(tokens);
  const surnames = surnamesOf(entities);
  const votes = countVotes(entities);
  for (const entity of entities) {
    const label = decide(entity, { names, lexicon, surnames, votes });
    if (label !== entity.label) relabel(tokens, entity, label);
  }
  for (const entity of entities)
    if (tokens[entity.start]!.entityLabel === 'PERSON') extendPerson(tokens, entity, lexicon, names);
}
