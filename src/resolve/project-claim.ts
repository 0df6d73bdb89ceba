import type { Claim } from '../domain/claim.ts';
import type { SourceDocument } from '../domain/document.ts';
import type { GraphNode, GraphRelationship, Properties } from '../domain/graph.ts';
import { projectionOf } from '../domain/modality.ts';
import { precisionOf } from '../domain/time.ts';
import { stated } from './properties.ts';
import type { Publisher } from './publisher.ts';

/** What the claims of one document are projected against. */
export interface ProjectionContext {
  readonly doc: SourceDocument;
  readonly publisher: Publisher;
  /** Names of the entities by id; an id that is not here is treated as not stated. */
  readonly names: ReadonlyMap<string, string>;
}

const timeProperties = ({ time }: Claim) => ({ timeText: time?.text, timeStart: time?.start, timeEnd: time?.end });

/** The properties that a claim's node and its edge share. */
const sharedProperties = (claim: Claim, docId: string) => ({
  predicate: claim.predicate,
  polarity: claim.polarity,
  modality: claim.modality,
  inference: claim.inference ?? 'explicit',
  ...timeProperties(claim),
  place: claim.place,
  role: claim.role,
  mode: claim.mode,
  count: claim.count,
  instrument: claim.instrument,
  quote: claim.quote,
  quoteStart: claim.quoteStart,
  quoteEnd: claim.quoteEnd,
  confidence: claim.confidence,
  docId,
});

/** The claim as a node: the source of truth, of which the typed edge is a copy. */
export function claimNode(claim: Claim, docId: string): GraphNode {
  const properties = stated({
    id: claim.id,
    localId: claim.localId,
    ...sharedProperties(claim, docId),
    timePrecision: claim.time === null ? null : precisionOf(claim.time),
    rule: claim.rule,
    extractor: claim.extractor,
    note: claim.note,
  });
  return { id: claim.id, labels: ['Claim'], properties };
}

/** What the claim is about, by name, so that the ids and the names of the edge are parallel lists. */
function aboutOf({ about }: Claim, names: ReadonlyMap<string, string>): { about: string[]; aboutNames: string[] } {
  const known = [...new Set(about)].filter((id) => names.has(id)).map((id) => ({ id, name: names.get(id)! }));
  known.sort((a, b) => (a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1));
  return { about: known.map(({ id }) => id), aboutNames: known.map(({ name }) => name) };
}

/** The properties that a reader wants at one hop: `projection.edgeProperties` of the ontology, and where to find it. */
function edgeProperties(claim: Claim, { doc, publisher, names }: ProjectionContext): Properties {
  const speaker = claim.attributedTo === null ? undefined : names.get(claim.attributedTo);
  return stated({
    claimId: claim.id,
    ...sharedProperties(claim, doc.id),
    ...aboutOf(claim, names),
    placeName: claim.place === null ? null : names.get(claim.place),
    attributedTo: speaker === undefined ? null : claim.attributedTo,
    attributedToName: speaker ?? publisher.name,
    title: doc.title,
    published: doc.published,
  });
}

/** The one typed edge of a claim, if it states both ends: its predicate where it holds, else `DID_NOT` or `MIGHT`. */
export function projectedEdge(claim: Claim, context: ProjectionContext): GraphRelationship | null {
  const { subject, object } = claim;
  if (subject === null || object === null || !context.names.has(subject) || !context.names.has(object)) return null;
  const projection = projectionOf(claim);
  const type = projection === 'holds' ? claim.predicate : projection;
  return { type, from: subject, to: object, key: claim.id, properties: edgeProperties(claim, context) };
}

/** A claim's relationships to its arguments. */
export function argumentEdges(claim: Claim, names: ReadonlyMap<string, string>): readonly GraphRelationship[] {
  const edge = (type: string, to: string | null, role?: string): GraphRelationship[] =>
    to === null || !names.has(to)
      ? []
      : [{ type, from: claim.id, to, key: [claim.id, role ?? type, to].join(' '), properties: stated({ role }) }];
  return [
    ...edge('SUBJECT', claim.subject),
    ...edge('OBJECT', claim.object),
    ...[...new Set(claim.about)].flatMap((id) => edge('ABOUT', id, 'topic')),
    ...edge('ABOUT', claim.place, 'place'),
  ];
}

/** Who vouches for a claim, and who relayed it (`order` 0 is the innermost); in its own voice, the publisher. */
export function attributionEdges(claim: Claim, { publisher, names }: ProjectionContext): readonly GraphRelationship[] {
  const edge = (role: string, to: string, order?: number): GraphRelationship => {
    const properties = stated({ role, order });
    return { type: 'ATTRIBUTED_TO', from: claim.id, to, key: [claim.id, role, to].join(' '), properties };
  };
  const speaker = claim.attributedTo;
  const first = speaker !== null && names.has(speaker) ? edge('speaker', speaker) : edge('publisher', publisher.id);
  const relays = [...new Set(claim.via ?? [])].filter((relay) => names.has(relay));
  return [first, ...relays.map((relay, order) => edge('via', relay, order))];
}
