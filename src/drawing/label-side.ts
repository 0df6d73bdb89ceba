import { arrivalFrom, type Curve } from './curve.ts';
import type { Point } from './layout/geometry.ts';

/** Where a node's label goes. */
export interface LabelSide {
  readonly labelAbove: boolean;
  /** Pixels between the node and its label. */
  readonly labelGap: number;
}

/** Many edges arrive from as many on: the label keeps off their arrow heads. */
const MANY = 4;

/** Labels go to the side on which fewer edges arrive. Coordinates are those of the graph, whose y grows upwards. */
export class LabelSides {
  readonly #pulls = new Map<string, { up: number; edges: number }>();

  /** Takes an edge into account at one of its ends. */
  add(node: string, end: Point, curve: Curve): void {
    const { up, edges } = this.#pulls.get(node) ?? { up: 0, edges: 0 };
    this.#pulls.set(node, { up: up + arrivalFrom(end, curve).y, edges: edges + 1 });
  }

  of(node: string): LabelSide {
    const { up, edges } = this.#pulls.get(node) ?? { up: 0, edges: 0 };
    return { labelAbove: up < -0.2, labelGap: edges >= MANY ? 9 : 1 };
  }
}
