import type { Properties, PropertyValue } from '../domain/graph.ts';

export type AttributeKind = 'string' | 'boolean' | 'integer' | 'double';

/** An attribute of nodes or edges in formats that declare theirs beforehand. */
export interface Attribute {
  readonly name: string;
  readonly kind: AttributeKind;
}

const typed = (kind: AttributeKind, ...names: readonly string[]): readonly Attribute[] =>
  names.map((name) => ({ name, kind }));

/** What is told of an entity beside its id and name. */
export const ENTITY_ATTRIBUTES: readonly Attribute[] = [
  ...typed('string', 'type', 'kind', 'labels', 'aliases', 'note', 'mergedIds', 'confirmedBy', 'correctedBy'),
  ...typed('boolean', 'generic'),
];

/** What is told of a claim beside its id and parties. */
export const CLAIM_ATTRIBUTES: readonly Attribute[] = [
  ...typed('string', 'type', 'predicate', 'polarity', 'modality', 'inference', 'timeText', 'timeStart', 'timeEnd'),
  ...typed('string', 'aboutNames', 'placeName', 'role', 'mode', 'instrument', 'quote', 'docId', 'title', 'published'),
  ...typed('string', 'attributedToName', 'confirmedBy', 'correctedBy'),
  ...typed('integer', 'count', 'quoteStart', 'quoteEnd'),
  ...typed('double', 'confidence'),
];

const textOf = (value: Exclude<PropertyValue, null>): string =>
  Array.isArray(value) ? value.join(' | ') : String(value);

/** The attributes that have a value, with their place in the list and the value as text; lists by ` | `. */
export function valuesOf(
  attributes: readonly Attribute[],
  properties: Properties,
): readonly { readonly index: number; readonly text: string }[] {
  return attributes.flatMap(({ name }, index) => {
    const value = properties[name];
    return value === undefined || value === null ? [] : [{ index, text: textOf(value) }];
  });
}
