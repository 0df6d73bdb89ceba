import type { ClaimDocument } from '../domain/claim.ts';
import type { Entity } from '../domain/entity.ts';
import type { GraphNode } from '../domain/graph.ts';
import type { Ontology } from '../domain/ontology.ts';
import { stated } from './properties.ts';
import type { Publisher } from './publisher.ts';

/** Ids of the entities that somebody's words are laid to: speakers, relays and the publisher. */
function sourceIds({ claims }: ClaimDocument, publisher: Publisher): ReadonlySet<string> {
  const ids = new Set([publisher.id]);
  for (const { attributedTo, via } of claims) {
    if (attributedTo !== null) ids.add(attributedTo);
    for (const relay of via ?? []) ids.add(relay);
  }
  return ids;
}

function entityNode(entity: Entity, labels: readonly string[]): GraphNode {
  const { id, name, type, kind, aliases, generic, note } = entity;
  return { id, labels, properties: stated({ id, name, type, kind, aliases, generic: generic ?? false, note }) };
}

function publisherNode({ id, name, stated: named }: Publisher, ontology: Ontology): GraphNode {
  const type = ontology.entityType('Organization');
  const kind = named ? 'media' : undefined;
  const properties = stated({ id, name, type, kind, aliases: [], generic: !named });
  return { id, labels: [...ontology.labelsOf(type), 'Source'], properties };
}

/** The entity nodes of a document, its publisher among them; those who vouch for a claim carry `Source` as well. */
export function entityNodes(document: ClaimDocument, publisher: Publisher, ontology: Ontology): readonly GraphNode[] {
  const sources = sourceIds(document, publisher);
  const nodes = document.entities.map((entity) => {
    const labels = ontology.labelsOf(entity.type);
    return entityNode(entity, sources.has(entity.id) ? [...labels, 'Source'] : labels);
  });
  if (document.entities.some(({ id }) => id === publisher.id)) return nodes;
  return [...nodes, publisherNode(publisher, ontology)];
}
