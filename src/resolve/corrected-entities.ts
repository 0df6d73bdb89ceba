import type { ClaimDocument } from '../domain/claim.ts';
import { type Correction, type DescriptionCorrection, type SplitCorrection, splitId } from '../domain/correction.ts';
import type { CorrectionSet } from '../domain/correction-set.ts';
import type { Entity, EntityType, Mention } from '../domain/entity.ts';
import type { Properties } from '../domain/graph.ts';
import { markOf } from './corrected-claims.ts';
import { mentionsOf } from './mentions.ts';
import { defined } from './properties.ts';

/** Entities as people left them. */
export interface CorrectedEntities {
  readonly entities: readonly Entity[];
  /** Where each entity of the document went, by the id that it came with. */
  readonly ids: ReadonlyMap<string, string>;
  /** What the nodes say of their corrections, by the new id. */
  readonly marks: ReadonlyMap<string, Properties>;
  readonly applied: readonly string[];
}

/** An entity on its way: under the id that it came with, what it is now and what made it so. */
interface Passage {
  readonly origin: string;
  readonly entity: Entity;
  /** The id that it had before it became part of another; undefined when it did not. */
  readonly merged: string | undefined;
  readonly by: readonly Correction[];
}

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** The entity under another name; its own becomes an alias. */
function renamed(entity: Entity, name: string): Entity {
  const aliases = unique([entity.name, ...entity.aliases]).filter((alias) => alias !== name);
  return { ...entity, name, aliases };
}

/** The entity under another type; its kind was one of the type that it had. */
function retyped({ kind, ...entity }: Entity, type: EntityType): Entity {
  return { ...entity, type, ...(type === entity.type && defined({ kind })) };
}

const described = (entity: Entity, changes: readonly DescriptionCorrection[]): Entity =>
  changes.reduce(
    (one, change) => (change.kind === 'rename' ? renamed(one, change.name) : retyped(one, change.type)),
    entity,
  );

function pass(entity: Entity, docId: string, splits: readonly SplitCorrection[], set: CorrectionSet): Passage {
  const own = splits.filter((split) => split.entity === entity.id);
  const id = own.length === 0 ? entity.id : splitId(entity.id, docId);
  const before = set.describing(id);
  const { root, merges } = set.route(id);
  const single = described({ ...entity, id }, before);
  const into = merges.at(-1)?.into;
  if (into === undefined) return { origin: entity.id, entity: single, merged: undefined, by: [...own, ...before] };
  const after = set.describing(root);
  const { generic: _, ...moved } = retyped(renamed(single, into.name), into.type);
  const merged = described({ ...moved, id: root }, after);
  return { origin: entity.id, entity: merged, merged: id, by: [...own, ...before, ...merges, ...after] };
}

/** Everywhere that a document mentions one of several entities. */
function placesOf(document: ClaimDocument, origins: readonly string[]): readonly Mention[] {
  const found = mentionsOf(document).filter(({ entity }) => origins.includes(entity));
  const spans = new Map(found.map(({ surface, start, end }) => [`${start}-${end}`, { surface, start, end }]));
  return [...spans.values()];
}

/** One entity out of those that became one; the name is that of the one that was it before, if the document has it. */
function joined(passages: readonly Passage[], document: ClaimDocument): Entity {
  const [first, ...rest] = passages as readonly [Passage, ...Passage[]];
  if (rest.length === 0) return first.entity;
  const main = (passages.find(({ merged }) => merged === undefined) ?? first).entity;
  const all = passages.map(({ entity }) => entity);
  const names = unique(all.flatMap(({ name, aliases }) => [name, ...aliases]));
  const origins = passages.map(({ origin }) => origin);
  const placed = all.some(({ places }) => places !== undefined);
  return {
    ...main,
    aliases: names.filter((name) => name !== main.name),
    mentions: unique(all.flatMap(({ mentions }) => mentions)),
    ...(placed && { places: placesOf(document, origins) }),
  };
}

/**
 * Applies the corrections of entities: first those that part a document's entity from others of its name, then names
 * and types, then merges, then names and types of what it was merged into.
 */
export function correctEntities(
  document: ClaimDocument,
  splits: readonly SplitCorrection[],
  set: CorrectionSet,
): CorrectedEntities {
  const groups = new Map<string, Passage[]>();
  const ids = new Map<string, string>();
  for (const entity of document.entities) {
    const passage = pass(entity, document.doc.id, splits, set);
    ids.set(entity.id, passage.entity.id);
    groups.set(passage.entity.id, [...(groups.get(passage.entity.id) ?? []), passage]);
  }
  const marks = new Map<string, Properties>();
  const applied = new Set<string>();
  for (const [id, passages] of groups) {
    const by = unique(passages.flatMap((passage) => passage.by));
    if (by.length === 0) continue;
    const mergedIds = unique(passages.flatMap(({ merged }) => merged ?? [])).toSorted();
    marks.set(id, markOf(by, mergedIds.length === 0 ? {} : { mergedIds }));
    for (const { id: one } of by) applied.add(one);
  }
  const entities = [...groups.values()].map((passages) => joined(passages, document));
  return { entities, ids, marks, applied: [...applied] };
}
