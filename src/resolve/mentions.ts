import type { ClaimDocument } from '../domain/claim.ts';
import type { Entity, Mention } from '../domain/entity.ts';
import type { Span } from '../domain/span.ts';

/** A place in the text that names an entity of the document. */
export interface EntityMention extends Mention {
  readonly entity: string;
}

const WORD = /[\p{L}\p{N}_]/u;
const isWordAt = (text: string, offset: number): boolean => WORD.test(text.charAt(offset));

/** True when the span neither starts nor ends inside a word. */
function isWhole(text: string, { start, end }: Span): boolean {
  const openLeft = isWordAt(text, start) && isWordAt(text, start - 1);
  const openRight = isWordAt(text, end - 1) && isWordAt(text, end);
  return !openLeft && !openRight;
}

/** Every place where a surface stands as whole words. */
function occurrences(text: string, surface: string): readonly Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(surface); start >= 0; start = text.indexOf(surface, start + 1)) {
    const span = { start, end: start + surface.length };
    if (isWhole(text, span)) found.push(span);
  }
  return found;
}

const byLength = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1);

/** Surfaces of the entities that bring no places, longest first; a surface that two share goes to the first. */
function surfaces(entities: readonly Entity[]): readonly (readonly [string, string])[] {
  const owners = new Map<string, string>();
  for (const { id, mentions, places } of entities)
    if (places === undefined)
      for (const surface of mentions) if (surface.trim() !== '' && !owners.has(surface)) owners.set(surface, id);
  return [...owners].sort(([a], [b]) => byLength(a, b));
}

/**
 * Where the entities of a document are mentioned, in reading order. An entity's own `places` are taken as they are;
 * without them its surfaces are looked up, longest first, as whole words, and none inside another.
 */
export function mentionsOf({ doc, entities }: ClaimDocument): readonly EntityMention[] {
  const given = entities.flatMap(({ id, places }) => (places ?? []).map((place) => ({ entity: id, ...place })));
  const found: EntityMention[] = [];
  const taken = new Uint8Array(doc.text.length);
  for (const { start, end } of given) taken.fill(1, start, end);
  for (const [surface, entity] of surfaces(entities))
    for (const span of occurrences(doc.text, surface)) {
      if (taken.subarray(span.start, span.end).includes(1)) continue;
      taken.fill(1, span.start, span.end);
      found.push({ entity, surface, ...span });
    }
  return [...given, ...found].sort((a, b) => a.start - b.start || a.end - b.end || (a.entity < b.entity ? -1 : 1));
}
