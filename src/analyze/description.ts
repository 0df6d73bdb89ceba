import type { DraftReferent } from './draft-referent.ts';
import { type NationModifier, nationModifier } from './nations.ts';
import { baseRange, childrenBy, coreStart, extendedRange } from './noun-phrase.ts';
import { isPlural, type NounType, typeOfNoun } from './nouns.ts';
import { type Reading, surfaceOf } from './reading.ts';

/** A noun phrase headed by a common noun, taken apart. */
export interface Description extends NounType {
  readonly head: number;
  readonly lemma: string;
  readonly plural: boolean;
  /** As written, from determiner to head. */
  readonly surface: string;
  readonly surfaces: readonly string[];
  readonly determiner: string | undefined;
  readonly definite: boolean;
  /** Head token of a possessor that is no date. */
  readonly possessor: number | undefined;
  readonly owner: DraftReferent | undefined;
  readonly nation: NationModifier | undefined;
  readonly modifiers: ReadonlySet<string>;
  /** What it cannot be: the subject of its own clause ("Malm was not the driver"). */
  readonly notThese: readonly DraftReferent[];
}

const MODIFIERS = ['amod', 'compound', 'nmod', 'nummod'];
const OWNERS = new Set(['Agency', 'Organization', 'Group', 'Person']);

/** "Friday's attacks" belong to nobody. */
const isDate = ({ tokens }: Reading, token: number): boolean => ['DATE', 'TIME'].includes(tokens[token]!.entityLabel);

function ownerOf(reading: Reading, head: number, possessor: number | undefined): DraftReferent | undefined {
  const { tokens, registry } = reading;
  if (possessor !== undefined) return registry.oneAt(possessor);
  const compound = childrenBy(tokens, head, 'compound').find((child) => OWNERS.has(registry.oneAt(child)?.type ?? ''));
  return compound === undefined ? undefined : registry.oneAt(compound);
}

function modifiersOf(reading: Reading, head: number, nation: NationModifier | undefined): ReadonlySet<string> {
  const { tokens, lexicon } = reading;
  const kept = childrenBy(tokens, head, ...MODIFIERS).filter(
    (child) => child < head && child !== nation?.token && !lexicon.emptyModifiers.has(tokens[child]!.lower),
  );
  return new Set(kept.map((child) => tokens[child]!.lemma));
}

/** The subject of the verb that a predicate noun or object hangs on. */
function clauseSubject({ tokens, registry }: Reading, head: number): readonly DraftReferent[] {
  const { dep, head: verb } = tokens[head]!;
  if (dep !== 'attr' && dep !== 'dobj') return [];
  const subject = childrenBy(tokens, verb, 'nsubj')[0];
  return subject === undefined ? [] : registry.at(subject);
}

/** The surfaces a reader may know the phrase by: whole, without determiner or possessor, with what follows it. */
function surfacesOf(reading: Reading, head: number): readonly string[] {
  const base = baseRange(reading.tokens, head);
  const core = coreStart(reading.tokens, head);
  const extended = extendedRange(reading.tokens, head);
  const ranges = [base, [core, head + 1] as const];
  const spans =
    extended === undefined ? ranges : [...ranges, extended, [core, extended[1]] as const, [head, extended[1]] as const];
  return [...new Set(spans.map((range) => surfaceOf(reading, range)))];
}

/** Takes a noun phrase apart. `type` overrides what the head noun suggests. */
export function describe(reading: Reading, head: number, type?: string): Description {
  const { tokens, lexicon } = reading;
  const token = tokens[head]!;
  const possessors = childrenBy(tokens, head, 'poss');
  const dated = possessors.some((possessor) => isDate(reading, possessor));
  const possessor = dated ? undefined : possessors[0];
  const nation = nationModifier(reading, head);
  const determiner = childrenBy(tokens, head, 'det').map((child) => tokens[child]!.lower)[0];
  const definite =
    dated || possessor !== undefined || token.tag.startsWith('NNP') || lexicon.definite.has(determiner ?? '');
  return {
    ...(type === undefined ? typeOfNoun(reading, token) : { type }),
    head,
    lemma: token.lemma,
    plural: isPlural(token),
    surface: surfaceOf(reading, baseRange(tokens, head)),
    surfaces: surfacesOf(reading, head),
    determiner,
    definite,
    possessor,
    owner: ownerOf(reading, head, possessor),
    nation,
    modifiers: modifiersOf(reading, head, nation),
    notThese: clauseSubject(reading, head),
  };
}
