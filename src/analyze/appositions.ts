import type { DraftReferent } from './draft-referent.ts';
import { childrenBy, subjectOf } from './noun-phrase.ts';
import type { Reading } from './reading.ts';

const BODIES = new Set(['Group', 'Organization', 'Agency']);
const ACTING_AS = new Set(['work', 'serve', 'act']);
const SETTLEMENTS =
  /^(?:city|town|village|state|province|district|region|county|island|port|neighbou?rhood|suburb|hamlet|township|municipality|borough|prefecture|governorate|commune|enclave|oblast)$/;
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

function join(reading: Reading, at: number, other: number | undefined): void {
  if (other === undefined) return;
  const { registry } = reading;
  const [own, known] = [registry.oneAt(at), registry.oneAt(other)];
  if (own === undefined || known === undefined || own === known || !mayBeSame(own, known)) return;
  const [keep, lose] = own.named && !known.named ? [own, known] : [known, own];
  if (keep.type === 'Topic') keep.type = lose.type;
  registry.merge(keep, lose);
}

const coordinated = ({ tokens }: Reading, index: number): boolean => childrenBy(tokens, index, 'conj').length > 0;

/** "Omer Aydin, one of the gunmen": the appositive is the head, unless one of them is a list. */
function apposition(reading: Reading, index: number): void {
  const { tokens, registry } = reading;
  const { dep, head } = tokens[index]!;
  const own = registry.oneAt(index);
  if (own === undefined) return;
  const single = (token: number): boolean => registry.oneAt(token)?.type === 'Person' && !coordinated(reading, token);
  if (
    dep === 'appos' &&
    (single(head) ? own.type !== 'Topic' || own.named : !coordinated(reading, head) && !coordinated(reading, index))
  )
    join(reading, index, head);
  const outer = tokens[head]!;
  const second = dep === 'conj' && outer.dep === 'appos' && own.type === 'Person' && !own.named;
  if (second && single(outer.head)) join(reading, index, outer.head);
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

/** "identified as", "known as", "worked as": the object of "as" is the one identified. */
function namedAs(reading: Reading, index: number): void {
  const { tokens, registry, lexicon } = reading;
  const { dep, head } = tokens[index]!;
  const preposition = tokens[head]!;
  const verb = tokens[preposition.head]!;
  const own = registry.oneAt(index);
  if (dep !== 'pobj' || preposition.lower !== 'as' || verb.pos !== 'VERB' || own === undefined) return;
  const object = lexicon.namingVerbs.has(verb.lemma) && (own.named || own.type === 'Person');
  if (object) join(reading, index, childrenBy(tokens, verb.index, 'dobj')[0] ?? subjectOf(tokens, verb.index));
  else if (ACTING_AS.has(verb.lemma)) join(reading, index, subjectOf(tokens, verb.index));
}

/** "a boat called Mirela", "a man nicknamed the Baker". */
function calledBy(reading: Reading, index: number): void {
  const { tokens, registry, lexicon } = reading;
  const { dep, head } = tokens[index]!;
  const verb = tokens[head]!;
  const called = ['acl', 'relcl'].includes(verb.dep) && verb.tag === 'VBN' && lexicon.namingVerbs.has(verb.lemma);
  if (called && ['oprd', 'dobj', 'attr', 'appos', 'ccomp'].includes(dep) && registry.oneAt(index)?.named === true)
    join(reading, index, verb.head);
}

/** "the city of Arvika". */
function cityOf(reading: Reading, index: number): void {
  const { tokens, registry } = reading;
  const { dep, head } = tokens[index]!;
  const settlement = tokens[head]!.head;
  if (dep !== 'pobj' || tokens[head]!.lower !== 'of' || !SETTLEMENTS.test(tokens[settlement]!.lemma)) return;
  const own = registry.oneAt(index);
  if (childrenBy(tokens, settlement, 'det').some((child) => INDEFINITE.has(tokens[child]!.lower))) return;
  if (own?.type === 'Place' && own.named && registry.oneAt(settlement)?.type === 'Place')
    join(reading, index, settlement);
}

/** Joins a mention with the one that its construction says is the same: apposition, predicate noun, "identified as". */
export function joinAppositions(reading: Reading, index: number): void {
  apposition(reading, index);
  predicateNominal(reading, index);
  namedAs(reading, index);
  calledBy(reading, index);
  cityOf(reading, index);
}
