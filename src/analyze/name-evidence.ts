import type { Lexicon, Words } from '../domain/lexicon.ts';
import type { DraftToken } from './draft-token.ts';

/** A stretch of tokens that may be one proper name. */
export interface NameStretch {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** What the name finder called it, '' where it left it alone. */
  readonly label: string;
}

/** Points for entity labels. */
export type Evidence = Map<string, number>;

type Tokens = readonly DraftToken[];

const VERBAL = new Set(['nsubj', 'nsubjpass', 'dobj']);
const COMPOUNDS = new Set(['compound', 'nmod', 'amod', 'appos', 'nsubj']);
const RELATIVES = new Set(['who', 'whom', 'whose']);
const PLACE_PREPOSITIONS = new Set(['in', 'near', 'outside', 'across']);
/** What somebody is: angry, aware. */
const HUMAN_STATE = new Set(
  'afraid alive angry anxious asleep awake aware born concerned confident convinced disappointed drunk dying glad happy ill married nervous optimistic pleased pregnant proud ready reluctant sad shocked sick sorry sure surprised tired unaware unconscious unharmed unhappy unhurt willing worried'.split(
    ' ',
  ),
);
const PARTICLE = /^(?:al|el|bin|bint|ibn|abu|abd|ul|ud|ur|van|von|der|den|ter|ben)$/i;

const add = (evidence: Evidence, label: string, points: number): void => {
  evidence.set(label, (evidence.get(label) ?? 0) + points);
};

/** The token of a stretch that hangs on something outside it. */
const headOf = (tokens: Tokens, { start, end }: NameStretch): DraftToken =>
  tokens.slice(start, end).findLast(({ head }) => head < start || head >= end) ?? tokens[end - 1]!;

/** The entity label of what a common noun denotes: "newspaper" → ORG, "town" → GPE, "frigate" → PRODUCT. */
export function labelOfNoun({ lemma, lower, pos }: DraftToken, lexicon: Lexicon): string | undefined {
  if (pos !== 'NOUN' && pos !== 'PROPN') return undefined;
  const { nouns } = lexicon;
  const has = (words: Words): boolean => words.has(lemma) || words.has(lower);
  if (lexicon.namedThings.has(lemma)) return 'PRODUCT';
  if (has(nouns.person) || (lower.length > 5 && /(?:man|woman|ist)$/.test(lower) && !lexicon.notPerson.has(lower)))
    return 'PERSON';
  if (has(nouns.agency) || has(nouns.organization)) return 'ORG';
  if (has(nouns.group)) return 'NORP';
  if (has(nouns.place) || has(nouns.nation)) return 'GPE';
  return has(nouns.event) || has(nouns.attack) ? 'EVENT' : undefined;
}

/** "the newspaper Varden", "spokeswoman Bell": the noun right before the name. */
function fromTitle(tokens: Tokens, name: NameStretch, head: DraftToken, lexicon: Lexicon, evidence: Evidence): void {
  const before = tokens[name.start - 1];
  if (before === undefined || before.sentence !== head.sentence) return;
  if (lexicon.titles.has(before.lower.replace(/\.$/, '')) && /^\p{Lu}/u.test(before.text)) add(evidence, 'PERSON', 2);
  else if (COMPOUNDS.has(before.dep) && before.tag !== 'NNS') {
    const label = labelOfNoun(before, lexicon);
    if (label !== undefined) add(evidence, label, 2);
  }
}

/** "Varden, a newspaper", "Varden is a newspaper", "the island of Varden". */
function fromNouns(tokens: Tokens, head: DraftToken, lexicon: Lexicon, evidence: Evidence): void {
  const governor = tokens[head.head]!;
  const copula = head.dep === 'nsubj' && governor.lemma === 'be' ? governor : undefined;
  const same = [
    ...head.children.filter((child) => tokens[child]!.dep === 'appos'),
    ...(head.dep === 'appos' ? [governor.index] : []),
    ...(copula?.children.filter((child) => tokens[child]!.dep === 'attr') ?? []),
  ];
  for (const index of same) {
    const noun = tokens[index]!;
    const label = noun.pos === 'NOUN' && noun.tag === 'NN' ? labelOfNoun(noun, lexicon) : undefined;
    if (label !== undefined) add(evidence, label, 2);
  }
  const settlement = head.dep === 'pobj' && governor.lower === 'of' ? tokens[governor.head]! : undefined;
  if (settlement !== undefined && lexicon.settlements.has(settlement.lemma)) add(evidence, 'GPE', 2);
}

/** What its clause says that only people do or suffer, and only places have happen in them. */
function fromUse(tokens: Tokens, head: DraftToken, lexicon: Lexicon, evidence: Evidence): void {
  const governor = tokens[head.head]!;
  const { does, mayDo, suffers, has } = lexicon.humans;
  const done = does.has(governor.lemma) ? 1 : Number(mayDo.has(governor.lemma)) / 2;
  if (head.dep === 'nsubj' && done > 0) add(evidence, 'PERSON', done);
  const state = head.dep === 'nsubj' && governor.lemma === 'be' ? governor.children : [];
  if (state.some((child) => HUMAN_STATE.has(tokens[child]!.lower))) add(evidence, 'PERSON', 1);
  if ((head.dep === 'dobj' || head.dep === 'nsubjpass') && suffers.has(governor.lemma)) add(evidence, 'PERSON', 1);
  if (head.dep === 'poss' && has.has(governor.lemma)) add(evidence, 'PERSON', 1.5);
  if (head.dep === 'pobj' && PLACE_PREPOSITIONS.has(governor.lower)) add(evidence, 'GPE', 1);
}

/** "Bell, who …", "Bell, 34, …". */
function fromWhatFollows(tokens: Tokens, name: NameStretch, head: DraftToken, evidence: Evidence): void {
  const clauses = head.children.filter((child) => tokens[child]!.dep === 'relcl');
  const who = clauses.some((clause) => tokens[clause]!.children.some((child) => RELATIVES.has(tokens[child]!.lower)));
  if (who) add(evidence, 'PERSON', 1.5);
  const [comma, age, close] = tokens.slice(name.end, name.end + 3);
  if (comma?.text === ',' && /^\d\d$/.test(age?.text ?? '') && close?.text === ',') add(evidence, 'PERSON', 2);
}

/** "Bell and Varden": what is coordinated with a person is one. */
function fromCoordination(tokens: Tokens, head: DraftToken, evidence: Evidence): void {
  const others = head.children.filter((child) => tokens[child]!.dep === 'conj');
  if (head.dep === 'conj') others.push(head.head);
  const beside = others.some((other) => tokens[other]!.entityLabel === 'PERSON');
  if (beside && (VERBAL.has(head.dep) || head.dep === 'conj' || head.dep === 'pobj')) add(evidence, 'PERSON', 1);
}

/** What the name finder takes for places and things, and may be bodies with odd names. */
const PERHAPS_BODIES = new Set(['GPE', 'LOC', 'FAC', 'PRODUCT', 'WORK_OF_ART', 'EVENT']);
/** Who belongs to a body, and to no place. */
const ADHERENTS = new Set(
  'commander courier fighter follower founder member militant operative recruit spokesman spokesperson spokeswoman'.split(
    ' ',
  ),
);

/** "The Grey Lantern said", "a courier for the Grey Lantern": no place or thing speaks or has members. */
function fromBody(tokens: Tokens, name: NameStretch, head: DraftToken, lexicon: Lexicon, evidence: Evidence): void {
  if (!PERHAPS_BODIES.has(name.label)) return;
  const governor = tokens[head.head]!;
  const speaks = head.dep === 'nsubj' && lexicon.speechVerbs.has(governor.lemma);
  const has = head.dep === 'pobj' && (governor.lower === 'of' || governor.lower === 'for');
  if (speaks || (has && ADHERENTS.has(tokens[governor.head]!.lemma))) add(evidence, 'ORG', 1);
}

/** Adds what one mention of a name tells about its sort. */
export function weigh(tokens: Tokens, name: NameStretch, lexicon: Lexicon, evidence: Evidence): void {
  const head = headOf(tokens, name);
  const words = name.surface.split(' ');
  const article = tokens[name.start - 1]?.lower === 'the' || tokens[name.start]!.lower === 'the';
  if (article) add(evidence, 'PERSON', -2);
  if (article && words.length > 1) fromBody(tokens, name, head, lexicon, evidence);
  if (words.length > 1 && words.slice(1).some((word) => PARTICLE.test(word) || /^(?:al|el)-\p{Lu}/u.test(word)))
    add(evidence, 'PERSON', 0.6);
  fromTitle(tokens, name, head, lexicon, evidence);
  fromNouns(tokens, head, lexicon, evidence);
  fromUse(tokens, head, lexicon, evidence);
  fromWhatFollows(tokens, name, head, evidence);
  fromCoordination(tokens, head, evidence);
}
