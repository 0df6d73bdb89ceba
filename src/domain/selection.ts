/** At least one. */
export type Some<T> = readonly [T, ...T[]];

/** How sure a text is of a claim. `holds` is `stated` or `attributed`; `might` and `did-not` are what may not be so. */
export const CERTAINTIES = ['holds', 'stated', 'attributed', 'might', 'did-not'] as const;
export const POLARITIES = ['affirmed', 'negated'] as const;
export const MODALITIES = ['asserted', 'reported', 'possible', 'future', 'counterfactual'] as const;
export const VOICES = ['article', 'named', 'unnamed'] as const;

/** What clauses choose from where any value will do. Entities and sources are named by id, name or alias. */
export const NAME_KINDS = [
  'claim', // ids of claims
  'document', // id, title or address of an article
  'predicate', // what was done: WARNED
  'type', // of who did it or to whom: Person
  'party', // who did it or to whom
  'subject', // who did it
  'object', // to whom
  'about', // what or where it is about
  'source', // publisher, or the article where none is named
  'speaker', // who is quoted for it
  'says', // speaker, relay or publisher
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** What clauses choose from where the values are known. */
export const CHOICES = {
  certainty: CERTAINTIES,
  polarity: POLARITIES,
  modality: MODALITIES,
  voice: VOICES,
} as const;
export type ChoiceKind = keyof typeof CHOICES;

interface Negatable {
  /** Claims that do not fit. */
  readonly not?: true;
}

interface Listed<Kind extends string, Value extends string> extends Negatable {
  readonly kind: Kind;
  /** A claim fits that fits one of them. */
  readonly any: Some<Value>;
}

/** Claims that have one of some values. */
export type ListClause =
  | { [K in NameKind]: Listed<K, string> }[NameKind]
  | { [K in ChoiceKind]: Listed<K, (typeof CHOICES)[K][number]> }[ChoiceKind];

/** Claims among some entities and what lies within so many steps of them: 1 unless told. No steps: among them alone. */
export interface EntityClause extends Listed<'entity', string> {
  readonly hops?: number;
}

/** Claims on the shortest ways between two entities, over claims that hold, read either way. */
export interface PathClause extends Negatable {
  readonly kind: 'path';
  readonly from: string;
  readonly to: string;
}

/** A parameter of a question or of Cypher. */
export type SelectionParameter = string | number | boolean;

interface Asked extends Negatable {
  readonly parameters?: Readonly<Record<string, SelectionParameter>>;
}

/** Claims that the answer to a question of the library names. */
export interface QuestionClause extends Asked {
  readonly kind: 'question';
  readonly name: string;
}

/**
 * Claims that the answer to read-only Cypher names: as nodes, relationships, paths or ids. Where it names none, those of
 * the articles and among the entities that it names.
 */
export interface CypherClause extends Asked {
  readonly kind: 'cypher';
  readonly cypher: string;
}

/** Claims whose time reaches to this day, month or year, or lies after it; with `undated`, also those without a date. */
export interface SinceClause extends Negatable {
  readonly kind: 'since' | 'until';
  /** `2001`, `2001-03` or `2001-03-09`; `until` is up to its last day. */
  readonly date: string;
  readonly undated?: true;
}

/** Claims with a date, or those without. */
export interface DatedClause extends Negatable {
  readonly kind: 'dated';
  readonly dated: boolean;
}

/** Claims that the extraction is at least so sure of, 0–1. */
export interface ConfidenceClause extends Negatable {
  readonly kind: 'confidence';
  readonly least: number;
}

export type Clause =
  | ListClause
  | EntityClause
  | PathClause
  | QuestionClause
  | CypherClause
  | SinceClause
  | DatedClause
  | ConfidenceClause;

/**
 * A part of a graph, told by what its claims are like: every clause must fit. No clause at all is everything. The same in
 * words is read and written by `selection-text.ts`.
 */
export type Selection = readonly Clause[];

/** Steps from an entity that an `entity` clause takes unless told, and at most. */
export const HOPS = { usual: 1, most: 9 } as const;
