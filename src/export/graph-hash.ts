import { canonicalJson } from '../domain/canonical-json.ts';
import type { GraphElement, GraphNode, GraphRelationship, Properties, PropertyGraph } from '../domain/graph.ts';
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

/** Gathers what a graph holds into a number that does not depend on the order, in the same memory for any graph. */
class Digest {
  #count = 0;
  #sum = 0n;

  add(line: string): void {
    this.#count++;
    this.#sum = BigInt.asUintN(128, this.#sum + BigInt(`0x${contentHash(line)}`));
  }

  /** 32 hex digits. */
  get hash(): string {
    return contentHash(String(this.#count), this.#sum.toString(16));
  }
}

/**
 * One hash (32 hex digits) for what a graph holds: the same for the same nodes and relationships in any order and with
 * labels in any order, on any store. When something was ingested or extracted, and properties without a value, do not
 * count. It tells graphs apart that differ by accident, not by malice.
 */
export function graphHash({ nodes, relationships }: PropertyGraph): string {
  const digest = new Digest();
  for (const node of nodes) digest.add(nodeLine(node));
  for (const relationship of relationships) digest.add(relationshipLine(relationship));
  return digest.hash;
}

/** The `graphHash` of a graph that comes piece by piece. */
export async function hashOfElements(elements: AsyncIterable<GraphElement>): Promise<string> {
  const digest = new Digest();
  for await (const element of elements)
    digest.add('node' in element ? nodeLine(element.node) : relationshipLine(element.relationship));
  return digest.hash;
}
