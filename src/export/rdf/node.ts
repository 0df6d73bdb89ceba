/** A compact IRI: `entity:nation:velden`. */
export type CompactIri = string;

/** A literal that names its datatype. */
export interface TypedValue {
  readonly '@value': string;
  readonly '@type': CompactIri;
}

/** Text, the lexical form of a literal, or a compact IRI, as the term says; else a literal or thing that says it itself. */
export type Value = string | TypedValue | RdfNode;

/**
 * A thing and what is said of it, as a node object of JSON-LD in the context of `json-ld.ts`: keys are terms of
 * `vocabulary.ts` or compact IRIs of predicates. Whatever stands in it has an IRI: there are no blank nodes.
 */
export interface RdfNode {
  readonly id: CompactIri;
  readonly type?: readonly CompactIri[];
  readonly [property: string]: Value | readonly Value[] | undefined;
}

type Single = Value | number | boolean;
type Given = Single | readonly (Single | null)[] | null | undefined;

const isList = (given: Given): given is readonly (Single | null)[] => Array.isArray(given);

const toValue = (given: Single): Value => (typeof given === 'object' ? given : String(given).toWellFormed());

const valuesOf = (given: Given): readonly Value[] =>
  (isList(given) ? given : [given]).flatMap((one) => (one === null || one === undefined ? [] : [toValue(one)]));

/**
 * A node of what is known: what is null, undefined or empty is left out. Numbers and flags become their lexical forms;
 * halves of characters, which no RDF syntax can hold, become U+FFFD.
 */
export function nodeOf(
  id: CompactIri,
  type: readonly CompactIri[],
  properties: Readonly<Record<string, Given>>,
): RdfNode {
  const said = Object.entries(properties)
    .map(([key, value]) => [key, valuesOf(value)] as const)
    .filter(([, values]) => values.length > 0)
    .map(([key, values]) => [key, values.length === 1 ? values[0]! : values] as const);
  return { id, ...(type.length > 0 && { type }), ...Object.fromEntries(said) };
}

/** An IRI of a kind of thing: whatever its id holds is percent-encoded but for colons, so that ids cannot meet. */
export const iriOf = (prefix: string, id: string): CompactIri =>
  `${prefix}:${encodeURIComponent(id.toWellFormed()).replaceAll('%3A', ':')}`;
