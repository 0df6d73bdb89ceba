import type { GraphElement, GraphNode, GraphRelationship } from '../domain/graph.ts';

/** A projected edge is the copy of a claim and names it; what ties claims to their arguments does not. */
export const isProjected = ({ properties }: GraphRelationship): boolean => typeof properties['claimId'] === 'string';

export const isEntity = ({ labels }: GraphNode): boolean => labels.includes('Entity');

/**
 * Who did what to whom: of a graph that comes piece by piece, nodes first, the entities and one edge for each claim that
 * states both ends. What is kept in memory are the ids of the entities.
 */
export async function* entityGraph(elements: AsyncIterable<GraphElement>): AsyncGenerator<GraphElement> {
  const known = new Set<string>();
  for await (const element of elements)
    if ('node' in element) {
      if (!isEntity(element.node)) continue;
      known.add(element.node.id);
      yield element;
    } else {
      const { relationship } = element;
      if (isProjected(relationship) && known.has(relationship.from) && known.has(relationship.to)) yield element;
    }
}
