/** A scalar or list that any property-graph store can hold. */
export type PropertyValue = string | number | boolean | null | readonly string[] | readonly number[];
export type Properties = Readonly<Record<string, PropertyValue>>;

/** A node as stores eat it and views show it. `labels[0]` is the one its `id` is unique under. */
export interface GraphNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
}

/** A relationship between two nodes; `key` tells apart several of one type between the same two. */
export interface GraphRelationship {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly key: string;
  readonly properties: Properties;
}

/** Nodes and relationships, in no order that means anything. */
export interface PropertyGraph {
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
}

/** One node or relationship of a graph that is taken piece by piece. */
export type GraphElement = { readonly node: GraphNode } | { readonly relationship: GraphRelationship };

/** The graph of one document: what a store applies in one piece, replacing whatever it held of that document. */
export interface DocumentGraph extends PropertyGraph {
  readonly docId: string;
  /** Hash of the document and of the corrections that bear on it; a store that holds the same one has nothing to do. */
  readonly hash: string;
  /** Ids of the corrections that made it what it is; missing where there are none. */
  readonly corrections?: readonly string[];
}

/** A part of a graph: these claims and what they are made of. Ids that the graph lacks are nothing. */
export interface Subgraph {
  readonly claims: ReadonlySet<string>;
  /** Entities that belong to it whether or not one of the claims names them. */
  readonly entities?: ReadonlySet<string>;
}
