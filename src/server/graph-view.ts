import type { GraphNode, GraphRelationship, Properties, PropertyGraph } from '../domain/graph.ts';
import { type Inference, type Modality, type Polarity, projectionOf } from '../domain/modality.ts';
import type { Ontology } from '../domain/ontology.ts';
import type { ViewClaim, ViewEntity, ViewGraph, Voice } from '../domain/view.ts';

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const numberOr = <T>(value: unknown, other: T): number | T => (typeof value === 'number' ? value : other);
const strings = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** The relationships of a graph by type and by the node they start from. */
class Outgoing {
  readonly #edges = new Map<string, GraphRelationship[]>();

  constructor(relationships: readonly GraphRelationship[]) {
    for (const edge of relationships) {
      const key = `${edge.type} ${edge.from}`;
      const edges = this.#edges.get(key);
      if (edges === undefined) this.#edges.set(key, [edge]);
      else edges.push(edge);
    }
  }

  of(id: string, type: string, role?: string): readonly GraphRelationship[] {
    const edges = this.#edges.get(`${type} ${id}`) ?? [];
    return role === undefined ? edges : edges.filter(({ properties }) => properties['role'] === role);
  }
}

interface Frame {
  readonly outgoing: Outgoing;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly opposed: ReadonlyMap<string, readonly string[]>;
  readonly ontology: Ontology;
}

/** An entity as views show it. */
export function entityView({ id, properties }: GraphNode): ViewEntity {
  const kind = textOrNull(properties['kind']);
  return {
    id,
    type: String(properties['type'] ?? 'Entity'),
    name: String(properties['name'] ?? id),
    ...(kind === null ? {} : { kind }),
    aliases: strings(properties['aliases']),
  };
}

function timeOf(properties: Properties): ViewClaim['time'] {
  const [text, start, end] = ['timeText', 'timeStart', 'timeEnd'].map((key) => textOrNull(properties[key]));
  if (text === null && start === null && end === null) return null;
  return { text: text ?? '', start: start ?? null, end: end ?? null };
}

const order = ({ properties }: GraphRelationship): number => numberOr(properties['order'], 0);

function voiceOf(speaker: GraphNode | undefined): Voice {
  if (speaker === undefined) return 'article';
  return speaker.properties['generic'] === true ? 'unnamed' : 'named';
}

/** Who is linked to the claim, by name. */
function people(id: string, { outgoing, nodes }: Frame) {
  const names = (edges: readonly GraphRelationship[]): string[] =>
    edges.map(({ to }) => String(nodes.get(to)?.properties['name'] ?? to));
  const attributed = (role: string): readonly GraphRelationship[] => outgoing.of(id, 'ATTRIBUTED_TO', role);
  const [speaker] = attributed('speaker');
  return {
    subject: outgoing.of(id, 'SUBJECT')[0]?.to ?? null,
    object: outgoing.of(id, 'OBJECT')[0]?.to ?? null,
    about: names(outgoing.of(id, 'ABOUT', 'topic')).sort(),
    place: names(outgoing.of(id, 'ABOUT', 'place'))[0] ?? null,
    speaker: speaker === undefined ? null : names([speaker])[0]!,
    voice: voiceOf(speaker && nodes.get(speaker.to)),
    via: names([...attributed('via')].sort((a, b) => order(a) - order(b))),
  };
}

function articleOf(docId: string, { nodes, outgoing }: Frame) {
  const article = nodes.get(docId)?.properties ?? {};
  const publisher = outgoing.of(docId, 'PUBLISHED_BY')[0];
  const name = publisher === undefined ? article['publisher'] : nodes.get(publisher.to)?.properties['name'];
  return {
    docId,
    publisher: textOrNull(name),
    title: textOrNull(article['title']),
    published: textOrNull(article['published']),
  };
}

function claimView({ id, properties: claim }: GraphNode, frame: Frame): ViewClaim {
  const { ontology } = frame;
  const predicate = String(claim['predicate']);
  const polarity = (textOrNull(claim['polarity']) ?? 'affirmed') as Polarity;
  const modality = (textOrNull(claim['modality']) ?? 'asserted') as Modality;
  const quote = String(claim['quote'] ?? '');
  const quoteStart = numberOr(claim['quoteStart'], 0);
  return {
    id,
    ...people(id, frame),
    predicate,
    family: ontology.isPredicate(predicate) ? ontology.definition(predicate).family : 'fallback',
    projection: projectionOf({ polarity, modality }),
    polarity,
    modality,
    inference: (textOrNull(claim['inference']) ?? 'explicit') as Inference,
    confidence: numberOr(claim['confidence'], 1),
    time: timeOf(claim),
    count: numberOr(claim['count'], null),
    role: textOrNull(claim['role']),
    quote,
    quoteStart,
    quoteEnd: numberOr(claim['quoteEnd'], quoteStart + quote.length),
    ...articleOf(String(claim['docId'] ?? ''), frame),
    rule: textOrNull(claim['rule']) ?? '',
    extractor: textOrNull(claim['extractor']) ?? '',
    contradicts: (frame.opposed.get(id) ?? []).toSorted(),
  };
}

function contradictions(relationships: readonly GraphRelationship[]): ReadonlyMap<string, readonly string[]> {
  const opposed = new Map<string, string[]>();
  for (const { type, from, to } of relationships) {
    if (type !== 'CONTRADICTS') continue;
    opposed.set(from, [...(opposed.get(from) ?? []), to]);
    opposed.set(to, [...(opposed.get(to) ?? []), from]);
  }
  return opposed;
}

/** What the viewer draws, with the claims made one by one as they are asked for. */
export interface GraphView extends Omit<ViewGraph, 'claims'> {
  readonly size: number;
  readonly claims: Iterable<ViewClaim>;
}

/**
 * What the viewer draws, read off the whole property graph: the entities that claims name, and the claims with their
 * arguments, sources and articles. Entities that no claim names as subject or object are left out. Sorted by id.
 */
export function graphView({ nodes, relationships }: PropertyGraph, ontology: Ontology): GraphView {
  const frame: Frame = {
    outgoing: new Outgoing(relationships),
    nodes: new Map(nodes.map((node) => [node.id, node])),
    opposed: contradictions(relationships),
    ontology,
  };
  const labelled = (label: string): GraphNode[] => nodes.filter(({ labels }) => labels.includes(label));
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  const claims = labelled('Claim').sort(byId);
  const parties = relationships.filter(({ type }) => type === 'SUBJECT' || type === 'OBJECT');
  const named = new Set(parties.map(({ to }) => to));
  const entities = labelled('Entity').filter(({ id }) => named.has(id));
  function* views(): Generator<ViewClaim> {
    for (const claim of claims) yield claimView(claim, frame);
  }
  return {
    entities: entities.map(entityView).sort(byId),
    claims: { [Symbol.iterator]: views },
    size: claims.length,
    documents: labelled('Article').length,
  };
}

/** The same at once. */
export const wholeView = ({ entities, claims, documents }: GraphView): ViewGraph => ({
  entities,
  claims: [...claims],
  documents,
});
