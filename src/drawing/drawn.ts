import type { Point } from './layout/geometry.ts';
import type { DrawnTag } from './tag.ts';

/** A node as it is seen: lengths in CSS pixels from the top left corner of the drawing. */
export interface DrawnNode extends Point {
  readonly radius: number;
  readonly color: string;
  readonly entityType: string;
}

/** An edge as it is seen: a curve from the middle of one node to the middle of another. */
export interface DrawnEdge {
  readonly from: Point;
  readonly to: Point;
  /** Radius of the node at which it ends. */
  readonly targetRadius: number;
  readonly curvature: number;
  readonly width: number;
  readonly color: string;
  /** Line style, or the type of a plain line without an arrow head. */
  readonly line: string;
}

/** The drawing as it is seen, in the order in which it is painted. */
export interface DrawnGraph {
  readonly width: number;
  readonly height: number;
  readonly edges: readonly DrawnEdge[];
  readonly nodes: readonly DrawnNode[];
  readonly labels: readonly DrawnTag[];
}
