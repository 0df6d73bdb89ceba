import type { Description } from './description.ts';
import { type DraftReferent, isCalledByPlace } from './draft-referent.ts';
import { childrenBy } from './noun-phrase.ts';
import type { Reading } from './reading.ts';

const MARKING_PREPOSITIONS = new Set(['in', 'at', 'on', 'of', 'against', 'near', 'outside']);
const OTHER_ONE = new Set(['another', 'any', 'no', 'other', 'every', 'each']);
const DEEPEST = 4;

/** Everything to the left under a token, a few levels deep. */
function leftTree(reading: Reading, head: number, depth = 0): readonly number[] {
  if (depth > DEEPEST) return [];
  const left = reading.tokens[head]!.children.filter((child) => child < head);
  return left.flatMap((child) => [child, ...leftTree(reading, child, depth + 1)]);
}

function markOf({ tokens, registry, lexicon }: Reading, index: number): string | undefined {
  const { entityLabel, pos, dep, lower } = tokens[index]!;
  if (lexicon.nouns.place.has(lower)) return undefined;
  if (entityLabel === 'DATE') return /^(?:the|a|'s|\d{1,2})$/.test(lower) ? undefined : `d:${lower}`;
  const referent = registry.oneAt(index);
  if (pos !== 'PROPN' || dep === 'poss' || referent?.type === 'Group' || referent?.type === 'Person') return undefined;
  return `n:${lower}`;
}

/**
 * Places and days that tell a happening from others: "the Lisbon attack on Friday" → n:lisbon, d:friday. A place counts by
 * its own words, not by "ocean" or "street".
 */
function marksOf(reading: Reading, head: number): ReadonlySet<string> {
  const { tokens } = reading;
  const prepositions = childrenBy(tokens, head, 'prep').filter((child) =>
    MARKING_PREPOSITIONS.has(tokens[child]!.lower),
  );
  const objects = prepositions.flatMap((preposition) => childrenBy(tokens, preposition, 'pobj'));
  const named = objects.flatMap((object) => [...leftTree(reading, object), object]);
  const marks = [...leftTree(reading, head), ...named].map((index) => markOf(reading, index));
  return new Set(marks.filter((mark) => mark !== undefined));
}

/** True when both carry marks of one sort and share none of them. */
const clash = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  ['d:', 'n:'].some((sort) => {
    const [left, right] = [a, b].map((marks) => [...marks].filter((mark) => mark.startsWith(sort)));
    return left!.length > 0 && right!.length > 0 && !left!.some((mark) => right!.includes(mark));
  });

/** A planned, warned-of or other happening than the one that the text is about. */
const isUnreal = ({ lexicon }: Reading, { determiner, modifiers, kind }: Description): boolean =>
  kind === 'planned' ||
  OTHER_ONE.has(determiner ?? '') ||
  [...modifiers].some((modifier) => lexicon.unrealModifiers.has(modifier));

/** How well a known happening fits a definite description: same number, same noun, often mentioned. */
const fitness = (draft: DraftReferent, { plural, lemma }: Description): number =>
  Number(draft.plural === plural) * 1e6 + Number(draft.headLemma === lemma) * 1e5 + draft.mentions.length;

function known(reading: Reading, description: Description, marks: ReadonlySet<string>): DraftReferent | undefined {
  const sameNoun = (draft: DraftReferent): boolean =>
    description.type === 'Attack' || draft.headLemma === description.lemma;
  const pool = reading.registry
    .happenings(description.type)
    .filter((draft) => !draft.unreal && !clash(marks, draft.marks) && sameNoun(draft));
  return [...pool].sort((a, b) => fitness(b, description) - fitness(a, description))[0];
}

/**
 * An attack or event. One happening has many descriptions: a definite one ("the attacks", "the Lisbon attacks") is the
 * happening whose place and day do not differ; planned or other ones stay apart.
 */
export function resolveHappening(reading: Reading, description: Description): DraftReferent | undefined {
  if (description.type !== 'Attack' && description.type !== 'Event') return undefined;
  const marks = marksOf(reading, description.head);
  const unreal = isUnreal(reading, description);
  const mayBeKnown = description.definite && !unreal && (description.possessor === undefined || marks.size > 0);
  const found = mayBeKnown ? known(reading, description, marks) : undefined;
  if (found !== undefined) {
    for (const mark of marks) found.marks.add(mark);
    if (!isCalledByPlace(found)) renameByPlace(found, nameOf(description));
    return found;
  }
  const sameOwner = description.owner && reading.registry.findKey(ownedKey(description.owner, description.lemma));
  return sameOwner ?? newHappening(reading, description, marks, unreal);
}

const nameOf = ({ surface }: Description): string => surface.replace(/^(?:the|an?|some|this|that|these|those) /i, '');

/** "the attacks", later "the Lima attacks": the name that tells where is the better one. */
function renameByPlace(draft: DraftReferent, name: string): void {
  if (isCalledByPlace({ ...draft, name })) draft.name = name;
}

/** Key of what somebody owns: "France's system" said twice is one system. */
export const ownedKey = (owner: DraftReferent, lemma: string): string => `owned:${owner.order}:${lemma}`;

function newHappening(
  reading: Reading,
  description: Description,
  marks: ReadonlySet<string>,
  unreal: boolean,
): DraftReferent {
  const key = description.owner === undefined ? undefined : ownedKey(description.owner, description.lemma);
  const seed = {
    name: nameOf(description),
    type: description.type,
    kind: description.kind,
    headLemma: description.lemma,
    modifiers: new Set(description.modifiers),
    plural: description.plural,
    marks: new Set(marks),
    unreal,
    nations: new Set(description.nation === undefined ? [] : [description.nation.nation]),
  };
  return reading.registry.create(seed, key);
}
