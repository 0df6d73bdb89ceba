import { expect } from 'vitest';
import type {
  GraphNode,
  GraphRelationship,
  Properties,
  PropertyGraph,
  PropertyValue,
} from '../../../src/domain/graph.ts';
import { isEntity, isProjected } from '../../../src/export/entity-graph.ts';
import { iriOf } from '../../../src/export/rdf/node.ts';
import { expanded } from '../../../src/export/rdf/vocabulary.ts';
import type { Description, Statements } from './statements.ts';

const iri = (prefix: string, id: string): string => expanded(iriOf(prefix, id));

const texts = (value: PropertyValue | undefined): readonly string[] =>
  (Array.isArray(value) ? value : [value])
    .filter((one) => one !== undefined && one !== null)
    .map((one) => String(one).toWellFormed());

const sorted = (values: Iterable<string>): readonly string[] => [...new Set(values)].sort();

const told = (thing: Description, property: string): readonly string[] => sorted(thing.get(expanded(property)) ?? []);

/** Attributes that are told as they are, by the property that tells them. */
function expectTold(thing: Description, properties: Properties, as: Readonly<Record<string, string>>): void {
  const expected = Object.entries(as).map(([name, property]) => [property, sorted(texts(properties[name]))]);
  expect(Object.entries(as).map(([, property]) => [property, told(thing, property)])).toEqual(expected);
}

const ENTITY = {
  id: 'schema:identifier',
  name: 'schema:name',
  kind: 'cg:kind',
  aliases: 'schema:alternateName',
  note: 'cg:note',
  generic: 'cg:generic',
  confirmedBy: 'cg:confirmedBy',
  correctedBy: 'cg:correctedBy',
};

function expectEntity(read: Statements, { id, labels, properties }: GraphNode): void {
  const thing = read.of(iri('entity', id));
  expectTold(thing, properties, ENTITY);
  const types = labels.map((label) => iri('labels', label));
  expect(told(thing, 'rdf:type')).toEqual(expect.arrayContaining(types));
  expect(told(thing, 'cg:entityType')).toEqual([iri('labels', String(properties['type']))]);
  const merged = texts(properties['mergedIds']).map((one) => iri('entity', one));
  expect(told(thing, 'prov:alternateOf')).toEqual(sorted(merged));
}

const CLAIM = {
  localId: 'cg:localId',
  polarity: 'cg:polarity',
  modality: 'cg:modality',
  inference: 'cg:inference',
  timeText: 'cg:timeText',
  timeStart: 'cg:timeStart',
  timeEnd: 'cg:timeEnd',
  role: 'cg:role',
  mode: 'cg:mode',
  count: 'cg:count',
  quote: 'cg:quote',
  quoteStart: 'cg:quoteStart',
  quoteEnd: 'cg:quoteEnd',
  confidence: 'cg:confidence',
  note: 'cg:note',
  confirmedBy: 'cg:confirmedBy',
  correctedBy: 'cg:correctedBy',
};

/** What ties a claim to what it names, by the property that tells it. */
function linked({ type, properties: { role, kind } }: GraphRelationship): string {
  if (type === 'ABOUT') return role === 'place' ? 'schema:contentLocation' : 'schema:about';
  if (type === 'REFERS_TO') return kind === 'response_to' ? 'cg:respondsTo' : `cg:${kind}`;
  if (type === 'CONTRADICTS') return 'cg:contradicts';
  return type === 'ATTRIBUTED_TO' ? 'prov:wasAttributedTo' : `cg:${type.toLowerCase()}`;
}

const LINKS = ['SUBJECT', 'OBJECT', 'ABOUT', 'ATTRIBUTED_TO', 'REFERS_TO', 'CONTRADICTS'];

function expectLinks(thing: Description, links: readonly GraphRelationship[]): void {
  const expected = new Map<string, string[]>();
  for (const link of links) {
    const prefix = link.type === 'REFERS_TO' || link.type === 'CONTRADICTS' ? 'claim' : 'entity';
    expected.set(linked(link), [...(expected.get(linked(link)) ?? []), iri(prefix, link.to)]);
  }
  for (const [property, values] of expected) expect(told(thing, property)).toEqual(sorted(values));
}

function expectClaim(read: Statements, { id, properties }: GraphNode, links: readonly GraphRelationship[]): void {
  const thing = read.of(iri('claim', id));
  expectTold(thing, properties, CLAIM);
  expectLinks(thing, links);
  expect(told(thing, 'cg:predicate')).toEqual([iri('predicates', String(properties['predicate']))]);
  expect(told(thing, 'schema:appearance')).toEqual([iri('article', String(properties['docId']))]);
  const instrument = texts(properties['instrument']).map((one) => iri('entity', one));
  expect(told(thing, 'cg:instrument')).toEqual(instrument);
  const { extractor, rule } = properties;
  const activity = read.of(told(thing, 'prov:wasGeneratedBy')[0]!);
  expect(told(activity, 'prov:wasAssociatedWith')).toEqual([iri('extractor', String(extractor))]);
  const plan = told(read.of(told(activity, 'prov:qualifiedAssociation')[0]!), 'prov:hadPlan')[0]!;
  expect(told(read.of(plan), 'rdfs:label')).toEqual(texts(rule));
}

const ARTICLE = {
  id: 'schema:identifier',
  title: 'schema:headline',
  url: 'schema:url',
  publisher: 'schema:publisher',
  published: 'schema:datePublished',
  language: 'schema:inLanguage',
  licence: 'schema:license',
  textHash: 'cg:textHash',
};

/** Plain statements of a graph: each typed edge that is neither a denial nor a suspicion. */
const factsOf = ({ relationships }: PropertyGraph): readonly string[] =>
  sorted(
    relationships
      .filter((edge) => isProjected(edge) && edge.type !== 'DID_NOT' && edge.type !== 'MIGHT')
      .map(({ type, from, to }) => `<${iri('entity', from)}> <${iri('predicates', type)}> <${iri('entity', to)}> `),
  );

/** Fails unless every entity, article, claim and edge of a graph was read back with all of its attributes. */
export function expectKept(read: Statements, graph: PropertyGraph): void {
  const linksOf = (claim: string) =>
    graph.relationships.filter(({ type, from }) => LINKS.includes(type) && from === claim);
  for (const node of graph.nodes) {
    if (isEntity(node)) expectEntity(read, node);
    else if (node.labels[0] === 'Article') expectTold(read.of(iri('article', node.id)), node.properties, ARTICLE);
    else if (node.labels[0] === 'Claim') expectClaim(read, node, linksOf(node.id));
  }
  const claims = graph.nodes.filter(({ labels }) => labels[0] === 'Claim');
  expect(read.ofType(expanded('schema:Claim')).size).toBe(claims.length);
  const plain = [...read.all].filter((statement) => statement.includes('> <urn:claimgraph:predicate:'));
  expect(plain.filter((statement) => statement.startsWith('<urn:claimgraph:entity:')).sort()).toEqual(factsOf(graph));
}
