import type { CompactIri, RdfNode, TypedValue, Value } from './node.ts';
import { TERMS } from './vocabulary.ts';

/** The lexical form of a literal and its datatype, which is null for plain text. */
export interface Literal {
  readonly text: string;
  readonly datatype: CompactIri | null;
}

export interface Triple {
  readonly subject: CompactIri;
  readonly predicate: CompactIri;
  readonly object: CompactIri | Literal;
}

const isTyped = (value: Value): value is TypedValue => typeof value === 'object' && '@value' in value;

const isNode = (value: Value): value is RdfNode => typeof value === 'object' && !('@value' in value);

function objectOf(value: Value, values: string): CompactIri | Literal {
  if (isTyped(value)) return { text: value['@value'], datatype: value['@type'] };
  if (isNode(value)) return value.id;
  if (values === 'things') return value;
  return { text: value, datatype: values === 'text' || values === 'typed' ? null : values };
}

const listed = (value: Value | readonly Value[]): readonly Value[] => (Array.isArray(value) ? value : [value as Value]);

/** The triples of a node, then those of the nodes within it: the same that a JSON-LD processor finds in it. */
export function* triplesOf(node: RdfNode): Generator<Triple> {
  const { id: subject, type = [], ...properties } = node;
  for (const object of type) yield { subject, predicate: 'rdf:type', object };
  const within: RdfNode[] = [];
  for (const [key, value] of Object.entries(properties)) {
    const { iri: predicate, values } = TERMS[key] ?? { iri: key, values: 'things' };
    for (const one of listed(value!)) {
      yield { subject, predicate, object: objectOf(one, values) };
      if (isNode(one)) within.push(one);
    }
  }
  for (const one of within) yield* triplesOf(one);
}
