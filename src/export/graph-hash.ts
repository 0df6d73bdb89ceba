import { canonicalJson } from '../domain/canonical-json.ts';
import type { GraphNode, GraphRelationship, Properties, PropertyGraph } from '../domain/graph.ts';
import { contentHash } from '../domain/id.ts';

/** When something was done says nothing of what is known, and differs from run to run. */
const VOLATILE: ReadonlySet<string> = new Set(['ingestedAt', 'extractedAt']);

function lasting(properties: Properties): Properties {
  const kept = Object.entries(properties).filter(([name, value]) => value !== null && !VOLATILE.has(name));
  return Object.fromEntries(kept);
}

const nodeLine = ({ id, labels, properties }: GraphNode): string =>
  canonicalJson([id, [...labels].sort(), lasting(properties)]);

const relationshipLine = ({ type, from, to, key, properties }: GraphRelationship): string =>
  canonicalJson([type, from, to, key, lasting(properties)]);

/**
 * One hash (32 hex digits) for what a graph holds: the same for the same nodes and relationships in any order and with
 * labels in any order, on any store. When something was ingested or extracted, and properties without a value, do not
 * count.
 */
export function graphHash({ nodes, relationships }: PropertyGraph): string {
  const lines = [...nodes.map(nodeLine), ...relationships.map(relationshipLine)];
  return contentHash(...lines.sort());
}
