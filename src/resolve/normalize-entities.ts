import type { Entity } from '../domain/entity.ts';
import { entityId } from '../domain/id.ts';
import type { Ontology } from '../domain/ontology.ts';
import type { ImportedDocument, ImportedEntity } from './claim-document-schema.ts';
import { importError, shown } from './import-error.ts';
import { defined } from './properties.ts';

/** A document whose text is normalised and whose id is known. */
export interface ImportFrame {
  readonly docId: string;
  readonly text: string;
  /** False when normalising changed the text, so that the offsets that came with it no longer hold. */
  readonly sameText: boolean;
  readonly ontology: Ontology;
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];

function placesOf(entity: ImportedEntity, { docId, text, sameText }: ImportFrame): Entity['places'] {
  if (entity.places === undefined || !sameText) return undefined;
  const wrong = entity.places.find(({ surface, start, end }) => text.slice(start, end) !== surface);
  if (wrong === undefined) return entity.places;
  const what = `the text at ${wrong.start}–${wrong.end} is not ${shown(wrong.surface)}`;
  throw importError(docId, `entity ${shown(entity.id)}, field "places"`, what);
}

/**
 * The id under which an entity is kept. Generic actors, and those whose own id is scoped (`~`), belong to their
 * document; so does a second one of the same type and name, which the document evidently tells from the first.
 */
function mint({ id, type, name, generic }: ImportedEntity, docId: string, taken: ReadonlySet<string>): string {
  const scoped = generic === true || id.includes('~');
  const shared = entityId(type, name);
  if (!scoped && !taken.has(shared)) return shared;
  const own = entityId(type, name, docId);
  if (!taken.has(own)) return own;
  for (let number = 2; ; number += 1) {
    const next = entityId(type, `${name} ${number}`, docId);
    if (!taken.has(next)) return next;
  }
}

function normalizeEntity(entity: ImportedEntity, id: string, frame: ImportFrame): Entity {
  const { docId, ontology } = frame;
  if (!ontology.isEntityType(entity.type)) {
    const where = `entity ${shown(entity.id)}, field "type"`;
    const hint = `Types are those of ontology.json, such as Agency or Person.`;
    throw importError(docId, where, `the ontology has no entity type ${shown(entity.type)}`, hint);
  }
  const { name, kind, generic, note } = entity;
  return {
    id,
    type: entity.type,
    name,
    aliases: unique(entity.aliases),
    mentions: unique(entity.mentions),
    ...defined({ kind, places: placesOf(entity, frame), generic, note }),
  };
}

/** The entities of a document under derived ids, and the map from the ids they came with. @throws E_INPUT */
export function normalizeEntities({ entities }: ImportedDocument, frame: ImportFrame) {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const normalized = entities.map((entity) => {
    if (ids.has(entity.id))
      throw importError(frame.docId, `entity ${shown(entity.id)}`, 'the id stands twice in the document');
    const id = mint(entity, frame.docId, taken);
    ids.set(entity.id, id);
    taken.add(id);
    return normalizeEntity(entity, id, frame);
  });
  return { entities: normalized as readonly Entity[], ids: ids as ReadonlyMap<string, string> };
}
