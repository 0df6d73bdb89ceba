import type { GraphNode, GraphRelationship, Properties } from '../../domain/graph.ts';
import type { Cell, GraphPath } from '../../ports/graph-store.ts';
import { integerCell, sortedMap, withoutZeros } from '../plain-values.ts';

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;

/** What the engine's values need to become those of the port. */
export interface CellContext {
  /** The `id` property of a node by its internal number. */
  readonly idOf: (internal: number) => string;
  /** Labels in the order in which they are shown. */
  readonly ordered: (labels: readonly string[]) => readonly string[];
}

/** The properties of an engine's node or relationship: whatever does not start with an underscore is one. */
const propertiesOf = (value: Plain): Properties =>
  sortedMap(
    Object.entries(value)
      .filter(([key]) => !key.startsWith('_'))
      .map(([key, property]) => [key, scalar(property) as Cell]),
  ) as Properties;

const toNode = (value: Plain, { ordered }: CellContext): GraphNode => {
  const properties = propertiesOf(value);
  return { id: String(properties['id'] ?? ''), labels: ordered(value['_labels'] as string[]), properties };
};

const toRelationship = (value: Plain, context: CellContext): GraphRelationship => {
  const { key, ...properties } = propertiesOf(value) as Record<string, string>;
  const [from, to] = [context.idOf(value['_source'] as number), context.idOf(value['_target'] as number)];
  return { type: String(value['_type']), from, to, key: key ?? '', properties };
};

function scalar(value: unknown): unknown {
  if (typeof value === 'bigint') return integerCell(value);
  // The engine gives dates with a zone as text; this one has none.
  if (value instanceof Date) return withoutZeros(value.toISOString().replace('Z', ''));
  if (Array.isArray(value) || value instanceof Float32Array) return Array.from(value, scalar);
  return value;
}

const isNode = (value: Plain): boolean => '_id' in value && Array.isArray(value['_labels']);
const isRelationship = (value: Plain): boolean => '_id' in value && '_type' in value && '_source' in value;
const isPath = ({ nodes, edges, ...rest }: Plain): boolean =>
  Array.isArray(nodes) &&
  Array.isArray(edges) &&
  Object.keys(rest).length === 0 &&
  nodes.length === edges.length + 1 &&
  nodes.every((node) => isPlain(node) && isNode(node));

function toPath({ nodes, edges }: Plain, context: CellContext): GraphPath {
  return {
    kind: 'path',
    nodes: (nodes as Plain[]).map((node) => toNode(node, context)),
    relationships: (edges as Plain[]).map((edge) => toRelationship(edge, context)),
  };
}

/** One value of an answer as the port has it. */
export function toCell(value: unknown, context: CellContext): Cell {
  if (Array.isArray(value)) return value.map((one) => toCell(one, context));
  if (!isPlain(value)) return (scalar(value) ?? null) as Cell;
  if (isNode(value)) return toNode(value, context);
  if (isRelationship(value)) return toRelationship(value, context);
  if (isPath(value)) return toPath(value, context);
  return sortedMap(Object.entries(value).map(([key, one]) => [key, toCell(one, context)]));
}
