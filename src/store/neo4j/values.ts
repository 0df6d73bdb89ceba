import neo4j, { type Node, type Path, type Relationship } from 'neo4j-driver';
import type { GraphNode, GraphRelationship, Properties } from '../../domain/graph.ts';
import type { Cell, GraphPath } from '../../ports/graph-store.ts';
import { integerCell, sortedMap, withoutZeros } from '../plain-values.ts';

/** What the server's values need to become those of the port. */
export interface CellContext {
  /** The `id` property of a node by the server's own id. */
  readonly idOf: (elementId: string) => string;
  /** Labels in the order in which they are shown. */
  readonly ordered: (labels: readonly string[]) => readonly string[];
}

const isTemporal = (value: object): boolean =>
  [neo4j.isDate, neo4j.isDateTime, neo4j.isLocalDateTime, neo4j.isTime, neo4j.isLocalTime, neo4j.isDuration].some(
    (is) => is(value),
  );

function toPlain(value: unknown): unknown {
  if (typeof value === 'bigint') return integerCell(value);
  if (Array.isArray(value)) return value.map(toPlain);
  if (value === null || typeof value !== 'object') return value ?? null;
  if (isTemporal(value)) return withoutZeros(value.toString());
  if (value instanceof Int8Array) return Array.from(value);
  const stated = Object.entries(value).filter(([, one]) => one !== undefined); // a point in the plane has no z
  return sortedMap(stated.map(([key, one]) => [key, toPlain(one) as Cell]));
}

const propertiesOf = (entity: { readonly properties: object }): Properties => toPlain(entity.properties) as Properties;

function toNode(node: Node, { ordered }: CellContext): GraphNode {
  const properties = propertiesOf(node);
  return { id: String(properties['id'] ?? ''), labels: ordered(node.labels), properties };
}

function toRelationship(relationship: Relationship, context: CellContext): GraphRelationship {
  const { key, ...properties } = propertiesOf(relationship) as Record<string, string>;
  const [from, to] = [context.idOf(relationship.startNodeElementId), context.idOf(relationship.endNodeElementId)];
  return { type: relationship.type, from, to, key: key ?? '', properties };
}

function toPath(path: Path, context: CellContext): GraphPath {
  const nodes = [path.start, ...path.segments.map(({ end }) => end)].map((node) => toNode(node, context));
  return { kind: 'path', nodes, relationships: path.segments.map((one) => toRelationship(one.relationship, context)) };
}

/** One value of an answer as the port has it. */
export function toCell(value: unknown, context: CellContext): Cell {
  if (Array.isArray(value)) return value.map((one) => toCell(one, context));
  if (value === null || typeof value !== 'object') return (toPlain(value) ?? null) as Cell;
  if (neo4j.isNode(value)) return toNode(value, context);
  if (neo4j.isRelationship(value)) return toRelationship(value, context);
  if (neo4j.isPath(value)) return toPath(value, context);
  if (neo4j.isPoint(value) || isTemporal(value) || value instanceof Int8Array) return toPlain(value) as Cell;
  return sortedMap(Object.entries(value).map(([key, one]) => [key, toCell(one, context)]));
}

/** The server's ids of the nodes that the relationships in a value join: they come without their nodes. */
export function* endsIn(value: unknown): Generator<string> {
  if (value === null || typeof value !== 'object') return;
  if (neo4j.isRelationship(value)) yield* [value.startNodeElementId, value.endNodeElementId];
  else if (neo4j.isPath(value)) for (const { relationship } of value.segments) yield* endsIn(relationship);
  else if (!neo4j.isNode(value)) for (const one of Object.values(value)) yield* endsIn(one);
}
