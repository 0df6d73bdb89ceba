import type { Token } from '../domain/analysis.ts';
import type { DraftReferent } from './draft-referent.ts';
import { childrenBy, subjectOf } from './noun-phrase.ts';
import type { Reading } from './reading.ts';

const BODIES = new Set(['Group', 'Organization', 'Agency']);
const ALIAS_VERBS = new Set(['know', 'nickname', 'dub', 'call', 'style', 'alias']);
const ALIASES = new Set(['name', 'alias', 'pseudonym', 'nickname', 'codename', 'moniker', 'handle', 'username']);
const ACTING_AS = new Set(['work', 'serve', 'act']);
const SELVES = new Set(['itself', 'themselves', 'himself', 'herself']);
const INDEFINITE = new Set(['a', 'an', 'another', 'some', 'any', 'every']);

/** Coarse sorts: two referents of different sorts cannot be the same thing. */
const sortOf = ({ type }: DraftReferent): string => {
  if (type === 'Attack' || type === 'Event') return 'happening';
  return ['Person', 'Place', 'Topic'].includes(type) ? type : 'body';
};

/** "the militia, Jaguar": a single name that was taken for a person is a body after all. */
function nameIsBody(name: DraftReferent, description: DraftReferent): boolean {
  const mistaken = name.named && name.type === 'Person' && !name.name.includes(' ');
  if (!mistaken || description.named || !BODIES.has(description.type)) return false;
  name.type = description.type;
  return true;
}

function mayBeSame(a: DraftReferent, b: DraftReferent): boolean {
  if (a.type === 'Nation' || b.type === 'Nation' || (a.named && b.named)) return false;
  if (nameIsBody(a, b) || nameIsBody(b, a) || sortOf(a) === sortOf(b)) return true;
  return (a.named && sortOf(b) === 'Topic') || (b.named && b.type === 'Topic');
}

/** Another name of the same sort of thing: "Varga, also known as the Baker". */
const isAlias = (a: DraftReferent, b: DraftReferent): boolean =>
  a.named &&
  b.named &&
  a.type !== 'Nation' &&
  b.type !== 'Nation' &&
  (sortOf(a) === sortOf(b) || b.type === 'Topic' || (a.type === 'Person' && !b.name.includes(' ')));

function join(reading: Reading, at: number, other: number | undefined, alias = false): void {
  if (other === undefined) return;
  const { registry } = reading;
  const [own, known] = [registry.oneAt(at), registry.oneAt(other)];
  if (own === undefined || known === undefined || own === known) return;
  if (!mayBeSame(own, known) && !(alias && isAlias(known, own))) return;
  const [keep, lose] = own.named && !known.named ? [own, known] : [known, own];
  if (keep.type === 'Topic') keep.type = lose.type;
  if (lose.named) keep.aliases.add(lose.name);
  registry.merge(keep, lose);
  if (lose.named) registry.indexName(keep, lose.name);
}

const coordinated = ({ tokens }: Reading, index: number): boolean => childrenBy(tokens, index, 'conj').length > 0;

const hasArticle = ({ tokens }: Reading, index: number): boolean =>
  tokens[index]!.tag === 'NN' && childrenBy(tokens, index, 'det').some((child) => /^an?$/.test(tokens[child]!.lower));

/** "Omer Aydin, one of the gunmen": the appositive is the head, unless one of them is a list. */
function apposition(reading: Reading, index: number): void {
  const { tokens, registry } = reading;
  const { dep, head } = tokens[index]!;
  const own = registry.oneAt(index);
  if (own === undefined) return;
  const single = (token: number): boolean => registry.oneAt(token)?.type === 'Person' && !coordinated(reading, token);
  if (
    dep === 'appos' &&
    (single(head)
      ? own.type !== 'Topic' || own.named || hasArticle(reading, index)
      : !coordinated(reading, head) && !coordinated(reading, index))
  )
    join(reading, index, head);
  const outer = tokens[head]!;
  const second = dep === 'conj' && outer.dep === 'appos' && own.type === 'Person' && !own.named;
  if (second && single(outer.head)) join(reading, index, outer.head);
}

const CLAUSAL = new Set(['nsubj', 'nsubjpass', 'dep', 'npadvmod', 'nmod', 'ROOT', 'advmod']);

/** The noun of a title that ends right before the comma: "the chairman of the Harbour Commission," → chairman. */
function titleBefore(reading: Reading, comma: number, closed: boolean): number | undefined {
  const { tokens, registry } = reading;
  let at = tokens[comma - 1];
  for (let steps = 0; at !== undefined && steps < 5; steps++) {
    const person = registry.oneAt(at.index);
    if (person?.type === 'Person' && !person.named && !person.plural && at.pos !== 'PRON')
      return closed || CLAUSAL.has(at.dep) ? at.index : undefined;
    if (at.dep !== 'pobj' && at.dep !== 'prep' && at.dep !== 'compound') return undefined;
    const above: Token | undefined = tokens[at.head];
    at = above !== undefined && above.index < at.index ? above : undefined;
  }
  return undefined;
}

/** "the chairman of the Harbour Commission, Erik Dahl, left": where the parser hangs the name elsewhere. */
function nameAfterTitle(reading: Reading, index: number): void {
  const { tokens, registry } = reading;
  const { entityLabel, entityStart, entityEnd } = tokens[index]!;
  const own = registry.oneAt(index);
  if (own?.type !== 'Person' || !own.named || entityLabel !== 'PERSON' || entityStart < 2) return;
  if (tokens[entityStart - 1]!.text !== ',' || coordinated(reading, index)) return;
  const closed = [',', '.'].includes(tokens[entityEnd]?.text ?? '.');
  const title = titleBefore(reading, entityStart - 1, closed);
  if (title !== undefined && tokens[title]!.sentence === tokens[index]!.sentence) join(reading, index, title);
}

/** "Aydin was the gunman", without doubt or denial. */
function predicateNominal(reading: Reading, index: number): void {
  const { tokens, registry, lexicon } = reading;
  const { dep, head, lower } = tokens[index]!;
  const verb = tokens[head]!;
  if (dep !== 'attr' || verb.lemma !== 'be' || registry.oneAt(index)?.type !== 'Person') return;
  const doubted = verb.children.some((child) => tokens[child]!.dep === 'neg' || tokens[child]!.tag === 'MD');
  const partOf = lexicon.partitives.has(lower) || lower === 'member';
  const subject = subjectOf(tokens, head);
  if (doubted || partOf || subject === undefined || registry.oneAt(subject)?.type !== 'Person') return;
  join(reading, index, subject);
}

/** The verb that "as" belongs to, also where the parser hung it on a noun or participle inside the object. */
function namingVerb({ tokens, lexicon }: Reading, preposition: Token): Token {
  const direct = tokens[preposition.head]!;
  let verb = direct;
  for (let steps = 0; steps < 4 && verb.head !== verb.index; steps++) {
    if (verb.pos === 'VERB' && (lexicon.namingVerbs.has(verb.lemma) || ACTING_AS.has(verb.lemma))) return verb;
    verb = tokens[verb.head]!;
  }
  return lexicon.namingVerbs.has(verb.lemma) ? verb : direct;
}

/** "identified as", "known as", "worked as": the object of "as" is the one identified. */
function namedAs(reading: Reading, index: number): void {
  const { tokens, registry, lexicon } = reading;
  const { dep, head } = tokens[index]!;
  const preposition = tokens[head]!;
  const verb = namingVerb(reading, preposition);
  const own = registry.oneAt(index);
  if (dep !== 'pobj' || preposition.lower !== 'as' || verb.pos !== 'VERB' || own === undefined) return;
  const object = lexicon.namingVerbs.has(verb.lemma) && (own.named || own.type === 'Person');
  const alias = ALIAS_VERBS.has(verb.lemma);
  if (object) join(reading, index, childrenBy(tokens, verb.index, 'dobj')[0] ?? subjectOf(tokens, verb.index), alias);
  else if (ACTING_AS.has(verb.lemma)) join(reading, index, subjectOf(tokens, verb.index));
}

/** The *hackers* of "a group of hackers". */
function membersOf({ tokens }: Reading, group: number): number | undefined {
  const of = childrenBy(tokens, group, 'prep').find((child) => tokens[child]!.lower === 'of');
  const members = of === undefined ? undefined : childrenBy(tokens, of, 'pobj')[0];
  return members !== undefined && tokens[members]!.tag === 'NNS' ? members : undefined;
}

/** "calling itself the Grey Hand", "who called themselves the Grey Hand". */
const namesItself = ({ tokens }: Reading, { index, lemma }: Token): boolean =>
  lemma === 'call' && childrenBy(tokens, index, 'dobj', 'nsubj').some((child) => SELVES.has(tokens[child]!.lower));

/** A name's type is a guess that its own description may correct. */
const mayBe = (guessed: string, described: string): boolean =>
  (guessed === 'Person' && BODIES.has(described)) || (guessed === 'Organization' && described === 'Group');

/** "a boat called Mirela", "a man nicknamed the Baker", "a group calling itself the Grey Hand". */
function calledBy(reading: Reading, index: number): void {
  const { tokens, registry, lexicon } = reading;
  const { dep, head } = tokens[index]!;
  const verb = tokens[head]!;
  const names = (verb.tag === 'VBN' && lexicon.namingVerbs.has(verb.lemma)) || namesItself(reading, verb);
  const called = ['acl', 'relcl'].includes(verb.dep) && names;
  const own = registry.oneAt(index);
  if (!called || !['oprd', 'dobj', 'attr', 'appos', 'ccomp'].includes(dep) || own?.named !== true) return;
  for (const noun of [verb.head, membersOf(reading, verb.head)]) {
    const described = noun === undefined ? undefined : registry.oneAt(noun);
    if (described && !described.named && mayBe(own.type, described.type)) own.type = described.type;
    join(reading, index, noun, true);
  }
}

/** "posted under the name Falk", "went by the alias Falk". */
function underName(reading: Reading, index: number): void {
  const { tokens, registry } = reading;
  const { dep, head } = tokens[index]!;
  const inside = childrenBy(tokens, index, 'compound').some((child) => ALIASES.has(tokens[child]!.lemma));
  const noun = inside ? tokens[index]! : tokens[head]!;
  const preposition = tokens[noun.head]!;
  const beside = (dep === 'appos' || dep === 'compound') && ALIASES.has(noun.lemma);
  const named = (inside || beside) && noun.dep === 'pobj';
  if (!named || !['under', 'by', 'with'].includes(preposition.lower) || registry.oneAt(index)?.named !== true) return;
  join(reading, index, subjectOf(tokens, governingVerb(tokens, preposition)), true);
}

function governingVerb(tokens: readonly Token[], from: Token): number {
  let at = from;
  for (let steps = 0; steps < 5 && at.pos !== 'VERB' && at.head !== at.index; steps++) at = tokens[at.head]!;
  return at.index;
}

/** "the city of Arvika". */
function cityOf(reading: Reading, index: number): void {
  const { tokens, registry, lexicon } = reading;
  const { dep, head } = tokens[index]!;
  const settlement = tokens[head]!.head;
  if (dep !== 'pobj' || tokens[head]!.lower !== 'of' || !lexicon.settlements.has(tokens[settlement]!.lemma)) return;
  const own = registry.oneAt(index);
  if (own?.named && own.type !== 'Nation' && !own.name.includes(' ')) own.type = 'Place';
  if (childrenBy(tokens, settlement, 'det').some((child) => INDEFINITE.has(tokens[child]!.lower))) return;
  if (own?.type === 'Place' && own.named && registry.oneAt(settlement)?.type === 'Place')
    join(reading, index, settlement);
}

/** Joins a mention with the one that its construction says is the same: apposition, predicate noun, "identified as". */
export function joinAppositions(reading: Reading, index: number): void {
  apposition(reading, index);
  nameAfterTitle(reading, index);
  predicateNominal(reading, index);
  namedAs(reading, index);
  calledBy(reading, index);
  underName(reading, index);
  cityOf(reading, index);
}
