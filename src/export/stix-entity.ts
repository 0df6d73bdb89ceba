import type { GraphNode } from '../domain/graph.ts';
import { textIn } from './claim-facts.ts';
import { countryCode } from './country-code.ts';
import { extended } from './stix-extension.ts';
import { type Made, type StixObject, stixId, stixObject } from './stix-object.ts';

/** What an entity becomes. A nation acts, and things happen in it: it is told as both. */
export type StixKind = 'identity' | 'nation' | 'location' | 'incident' | 'campaign' | 'grouping';

/** Kinds of events that go on: §4.3 has a type for them. Others, like meetings and trials, have none. */
const CAMPAIGNS: ReadonlySet<unknown> = new Set(['war', 'campaign', 'operation']);

/** @param labels of the ontology, broad ones first */
export function stixKind(labels: readonly string[], kind?: unknown): StixKind {
  if (labels.includes('Nation')) return 'nation';
  if (labels.includes('Attack')) return 'incident';
  if (labels.includes('Event')) return CAMPAIGNS.has(kind) ? 'campaign' : 'grouping';
  if (labels.includes('Topic')) return 'grouping';
  return labels.includes('Place') ? 'location' : 'identity';
}

/** The object that stands for an entity as one that acts or suffers, or as where something is. */
export function entityRef(id: string, kind: StixKind, asPlace = false): string {
  if (kind === 'nation') return stixId(asPlace ? 'location' : 'identity', id);
  return stixId(kind, id);
}

/** `identity-class-ov`, §10.8. */
function identityClass(labels: readonly string[]): string {
  if (labels.includes('Person')) return 'individual';
  return labels.includes('Group') ? 'group' : 'organization';
}

const listIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** What all of an entity's objects say. */
function common({ id, properties }: GraphNode): Readonly<Record<string, unknown>> {
  const { type, kind, aliases, generic, note } = properties;
  return {
    name: textIn(properties, 'name') ?? id,
    external_references: [{ source_name: 'claimgraph', external_id: id }],
    extensions: extended({ entity_type: type, kind, aliases, generic: generic === true || null, note }),
  };
}

/** A location has to name a country, a region or coordinates (§4.10), and of a place only its name is known. */
function location(node: GraphNode, kind: StixKind, made: Made): StixObject {
  const said = common(node);
  const { properties } = node;
  const name = String(said['name']);
  const country = kind === 'nation' ? (countryCode(name, ...listIn(properties['aliases'])) ?? name) : undefined;
  const where = country === undefined ? { region: name } : { country };
  return stixObject('location', node.id, made, {
    ...said,
    ...where,
    city: properties['kind'] === 'city' ? name : undefined,
  });
}

const identity = (node: GraphNode, made: Made): StixObject =>
  stixObject('identity', node.id, made, { ...common(node), identity_class: identityClass(node.labels) });

/** The objects of an entity, but for one that is told as a grouping: see `groupingOf`. */
export function entityObjects(node: GraphNode, kind: StixKind, made: Made): readonly StixObject[] {
  if (kind === 'nation') return [identity(node, made), location(node, kind, made)];
  if (kind === 'identity') return [identity(node, made)];
  if (kind === 'location') return [location(node, kind, made)];
  if (kind === 'campaign')
    return [stixObject(kind, node.id, made, { ...common(node), aliases: listIn(node.properties['aliases']) })];
  return [stixObject(kind, node.id, made, common(node))];
}

/** A topic, or an event for which STIX has no word, as what the articles that tell of it have in common (§4.5). */
export const groupingOf = (node: GraphNode, made: Made, reports: readonly string[]): StixObject =>
  stixObject('grouping', node.id, made, { ...common(node), context: 'unspecified', object_refs: reports });
