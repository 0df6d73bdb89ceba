import type { GraphNode, GraphRelationship } from '../domain/graph.ts';

/** A relationship with the key labels of its ends, under which their ids are unique. */
export interface BulkRelationship extends GraphRelationship {
  readonly fromLabel: string;
  readonly toLabel: string;
}

/** One row of a whole store: a node or a relationship that comes exactly once, with every property it will ever have. */
export type BulkRow = { readonly node: GraphNode } | { readonly relationship: BulkRelationship };
