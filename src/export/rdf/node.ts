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

/** Undefined where there is nothing to say. */
function valuesOf(given: Given): Value | readonly Value[] | undefined {
  if (given === null || given === undefined) return undefined;
  if (!isList(given)) return toValue(given);
  const values = given.filter((one) => one !== null).map(toValue);
  return values.length > 1 ? values : values[0];
}

/**
 * A node of what is known: what is null, undefined or empty is left out. Numbers and flags become their lexical forms;
 * halves of characters, which no RDF syntax can hold, become U+FFFD.
 */
export function nodeOf(
  id: CompactIri,
  type: readonly CompactIri[],
  properties: Readonly<Record<string, Given>>,
): RdfNode {
  const node: Record<string, Value | readonly Value[]> = {};
  for (const key in properties) {
    const values = valuesOf(properties[key]);
    if (values !== undefined) node[key] = values;
  }
  return type.length > 0 ? { id, type, ...node } : { id, ...node };
}

/** An IRI of a kind of thing: whatever its id holds is percent-encoded but for colons, so that ids cannot meet. */
export const iriOf = (prefix: string, id: string): CompactIri =>
  `${prefix}:${/^[\w:-]*$/.test(id) ? id : encodeURIComponent(id.toWellFormed()).replaceAll('%3A', ':')}`;
