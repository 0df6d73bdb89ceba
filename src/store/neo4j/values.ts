import neo4j, { type Node, type Path, type Relationship } from 'neo4j-driver';
import type { GraphNode, GraphRelationship, Properties } from '../../domain/graph.ts';
import type { Cell, GraphPath } from '../../ports/graph-store.ts';

/** The `id` property of a node by the server's own id. */
export type IdOf = (elementId: string) => string;

const isTemporal = (value: object): boolean =>
  [neo4j.isDate, neo4j.isDateTime, neo4j.isLocalDateTime, neo4j.isTime, neo4j.isLocalTime, neo4j.isDuration].some(
    (is) => is(value),
  );

function toPlain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (neo4j.isInt(value)) return value.toNumber();
  if (Array.isArray(value)) return value.map(toPlain);
  if (value === null || typeof value !== 'object') return value ?? null;
  if (isTemporal(value)) return value.toString();
  if (value instanceof Int8Array) return Array.from(value);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toPlain(one)]));
}

const propertiesOf = (entity: { readonly properties: object }): Properties => toPlain(entity.properties) as Properties;

function toNode(node: Node): GraphNode {
  const properties = propertiesOf(node);
  return { id: String(properties['id'] ?? ''), labels: [...node.labels].sort(), properties };
}

function toRelationship(relationship: Relationship, idOf: IdOf): GraphRelationship {
  const { key, ...properties } = propertiesOf(relationship) as Record<string, string>;
  const [from, to] = [idOf(relationship.startNodeElementId), idOf(relationship.endNodeElementId)];
  return { type: relationship.type, from, to, key: key ?? '', properties };
}

function toPath(path: Path, idOf: IdOf): GraphPath {
  const nodes = [path.start, ...path.segments.map(({ end }) => end)].map((node) => toNode(node));
  return { kind: 'path', nodes, relationships: path.segments.map((one) => toRelationship(one.relationship, idOf)) };
}

/** One value of an answer as the port has it. */
export function toCell(value: unknown, idOf: IdOf): Cell {
  if (Array.isArray(value)) return value.map((one) => toCell(one, idOf));
  if (value === null || typeof value !== 'object') return (toPlain(value) ?? null) as Cell;
  if (neo4j.isNode(value)) return toNode(value);
  if (neo4j.isRelationship(value)) return toRelationship(value, idOf);
  if (neo4j.isPath(value)) return toPath(value, idOf);
  if (neo4j.isInt(value) || isTemporal(value) || value instanceof Int8Array) return toPlain(value) as Cell;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toCell(one, idOf)]));
}

/** The server's ids of the nodes that the relationships in a value join: they come without their nodes. */
export function* endsIn(value: unknown): Generator<string> {
  if (value === null || typeof value !== 'object') return;
  if (neo4j.isRelationship(value)) yield* [value.startNodeElementId, value.endNodeElementId];
  else if (neo4j.isPath(value)) for (const { relationship } of value.segments) yield* endsIn(relationship);
  else if (!neo4j.isNode(value)) for (const one of Object.values(value)) yield* endsIn(one);
}
