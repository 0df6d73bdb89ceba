import type { GraphNode, GraphRelationship, Properties, PropertyGraph } from '../domain/graph.ts';

interface Serialized {
  readonly key: string;
  readonly attributes: Properties & { readonly labels?: readonly string[] };
}

/** A multigraph as graphology serialises one: `Graph.from(json)` reads it. */
export interface GraphJson {
  readonly attributes: Properties;
  readonly options: { readonly type: 'directed'; readonly multi: true; readonly allowSelfLoops: true };
  readonly nodes: readonly Serialized[];
  readonly edges: readonly (Serialized & { readonly source: string; readonly target: string })[];
}

const byKey = (a: { readonly key: string }, b: { readonly key: string }): number =>
  a.key < b.key ? -1 : a.key > b.key ? 1 : 0;

/** A projected edge is the copy of a claim and names it; what ties claims to their arguments does not. */
const isProjected = ({ properties }: GraphRelationship): boolean => typeof properties['claimId'] === 'string';

const isEntity = ({ labels }: GraphNode): boolean => labels.includes('Entity');

/**
 * Who did what to whom, as graphology's JSON: the entities and one edge for each claim that states both ends, with the
 * claim's type, quote and provenance as attributes. Sentences, articles and claim nodes stay out. Sorted by key.
 */
export function graphJson({ nodes, relationships }: PropertyGraph, attributes: Properties = {}): GraphJson {
  const entities = nodes.filter(isEntity).map(({ id, labels, properties }) => ({
    key: id,
    attributes: { ...properties, labels },
  }));
  const known = new Set(entities.map(({ key }) => key));
  const edges = relationships
    .filter((edge) => isProjected(edge) && known.has(edge.from) && known.has(edge.to))
    .map(({ key, from, to, type, properties }) => ({
      key,
      source: from,
      target: to,
      attributes: { ...properties, type },
    }));
  return {
    attributes,
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    nodes: entities.sort(byKey),
    edges: edges.sort(byKey),
  };
}
