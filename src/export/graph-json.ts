import type { GraphElement, GraphNode, GraphRelationship, Properties, PropertyGraph } from '../domain/graph.ts';
import { entityGraph, isEntity, isProjected } from './entity-graph.ts';
import type { ExportFormat } from './format.ts';

interface Serialized {
  readonly key: string;
  readonly attributes: Properties & { readonly labels?: readonly string[] };
}

interface SerializedEdge extends Serialized {
  readonly source: string;
  readonly target: string;
}

/** A multigraph as graphology serialises one: `Graph.from(json)` reads it. */
export interface GraphJson {
  readonly attributes: Properties;
  readonly options: { readonly type: 'directed'; readonly multi: true; readonly allowSelfLoops: true };
  readonly nodes: readonly Serialized[];
  readonly edges: readonly SerializedEdge[];
}

const byKey = (a: { readonly key: string }, b: { readonly key: string }): number =>
  a.key < b.key ? -1 : a.key > b.key ? 1 : 0;

const OPTIONS = { type: 'directed', multi: true, allowSelfLoops: true } as const;

const toEntity = ({ id, labels, properties }: GraphNode): Serialized => ({
  key: id,
  attributes: { ...properties, labels },
});

const toEdge = ({ key, from, to, type, properties }: GraphRelationship): SerializedEdge => ({
  key,
  source: from,
  target: to,
  attributes: { ...properties, type },
});

/**
 * Who did what to whom, as graphology's JSON: the entities and one edge for each claim that states both ends, with the
 * claim's type, quote and provenance as attributes. Sentences, articles and claim nodes stay out. Sorted by key.
 */
export function graphJson({ nodes, relationships }: PropertyGraph, attributes: Properties = {}): GraphJson {
  const entities = nodes.filter(isEntity);
  const known = new Set(entities.map(({ id }) => id));
  const edges = relationships.filter((edge) => isProjected(edge) && known.has(edge.from) && known.has(edge.to));
  return {
    attributes,
    options: OPTIONS,
    nodes: entities.map(toEntity).sort(byKey),
    edges: edges.map(toEdge).sort(byKey),
  };
}

/**
 * The text of `graphJson`, an entity or edge a line, for a graph that comes piece by piece, nodes before relationships:
 * what is kept of it are the ids of the entities. In the order in which it comes.
 */
export async function* graphJsonText(elements: AsyncIterable<GraphElement>): AsyncGenerator<string> {
  let [list, separator] = ['nodes', '\n'];
  yield `{"attributes":{},"options":${JSON.stringify(OPTIONS)},\n"nodes":[`;
  for await (const element of entityGraph(elements)) {
    if ('relationship' in element && list === 'nodes') {
      yield '\n],\n"edges":[';
      [list, separator] = ['edges', '\n'];
    }
    yield separator + JSON.stringify('node' in element ? toEntity(element.node) : toEdge(element.relationship));
    separator = ',\n';
  }
  yield list === 'nodes' ? '\n],\n"edges":[\n]}\n' : '\n]}\n';
}

export const jsonFormat: ExportFormat = {
  name: 'json',
  says: 'entities and claims as a graph for graphology',
  mediaType: 'application/json',
  extension: 'json',
  write: ({ elements }) => graphJsonText(elements()),
};
