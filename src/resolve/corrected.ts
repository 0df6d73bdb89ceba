import type { Claim, ClaimDocument } from '../domain/claim.ts';
import type { NamedEntity } from '../domain/correction.ts';
import type { CorrectionSet } from '../domain/correction-set.ts';
import type { Entity } from '../domain/entity.ts';
import type { DocumentGraph, Properties } from '../domain/graph.ts';
import type { Ontology } from '../domain/ontology.ts';
import { correctClaims } from './corrected-claims.ts';
import { correctEntities } from './corrected-entities.ts';
import { defined } from './properties.ts';
import { type Publisher, publisherOf } from './publisher.ts';

/** A document as people left it. The document that was read stays what it is; this one is only projected. */
export interface Corrected {
  readonly document: ClaimDocument;
  readonly publisher: Publisher;
  /** What nodes say of their corrections, by id; edges of a claim say what its node says. */
  readonly marks: ReadonlyMap<string, Properties>;
  /** Ids of the corrections that bear on the document, sorted: with the document they say all of the result. */
  readonly applied: readonly string[];
}

const fromName = ({ id, type, name }: NamedEntity): Entity => ({ id, type, name, aliases: [], mentions: [] });

function publisherEntity({ id, name, stated }: Publisher, ontology: Ontology): Entity {
  const more = stated ? { kind: 'media' } : { generic: true };
  return { id, type: ontology.entityType('Organization'), name, aliases: [], mentions: [], ...more };
}

/** The entities with those that they lack. */
function completed(entities: readonly Entity[], more: readonly Entity[]): readonly Entity[] {
  const all = new Map(more.map((entity) => [entity.id, entity]));
  for (const { id } of entities) all.delete(id);
  return [...entities, ...all.values()];
}

function moved(claim: Claim, ids: ReadonlyMap<string, string>): Claim {
  const to = (id: string): string => ids.get(id) ?? id;
  const one = (id: string | null): string | null => (id === null ? null : to(id));
  const { subject, object, place, attributedTo, about, via, instrument } = claim;
  return {
    ...claim,
    subject: one(subject),
    object: one(object),
    place: one(place),
    attributedTo: one(attributedTo),
    about: about.map(to),
    ...defined({ via: via?.map(to), instrument: instrument === undefined ? undefined : to(instrument) }),
  };
}

/** Applies corrections to a document that was read. Pure; corrections of what the document lacks do nothing to it. */
export function correctDocument(document: ClaimDocument, set: CorrectionSet, ontology: Ontology): Corrected {
  const { doc } = document;
  const publisher = publisherOf(doc);
  const own = set.ofDocument(doc.id);
  const splits = own.filter((one) => one.kind === 'split');
  const said = correctClaims(
    document.claims,
    own.filter((one) => one.kind !== 'split'),
  );
  const publishes = set.isAbout(publisher.id) || splits.some(({ entity }) => entity === publisher.id);
  const more = [...said.named.map(fromName), ...(publishes ? [publisherEntity(publisher, ontology)] : [])];
  const whole = { ...document, entities: completed(document.entities, more) };
  const { entities, ids, marks, applied } = correctEntities(whole, splits, set);
  const house = entities.find(({ id }) => id === ids.get(publisher.id));
  return {
    document: { ...document, entities, claims: said.claims.map((claim) => moved(claim, ids)) },
    publisher: publishes && house !== undefined ? { ...publisher, id: house.id, name: house.name } : publisher,
    marks: new Map([...said.marks, ...marks]),
    applied: [...said.applied, ...applied].sort(),
  };
}

/** The graph with what its nodes and edges say of their corrections. */
export function marked(graph: DocumentGraph, { marks, applied }: Pick<Corrected, 'marks' | 'applied'>): DocumentGraph {
  const nodes = graph.nodes.map((node) => {
    const mark = marks.get(node.id);
    return mark === undefined ? node : { ...node, properties: { ...node.properties, ...mark } };
  });
  const relationships = graph.relationships.map((edge) => {
    const mark = marks.get(String(edge.properties['claimId'] ?? ''));
    return mark === undefined ? edge : { ...edge, properties: { ...edge.properties, ...mark } };
  });
  return { ...graph, nodes, relationships, corrections: applied };
}
