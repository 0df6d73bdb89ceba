import type { LabelBox } from './label-box.ts';

/** Places and rooms of nodes, a column each: every pair may be looked at hundreds of times before anything is seen. */
export interface Bodies {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly boxes: readonly LabelBox[];
}

/** How far apart two rooms may be, in layout units, for their nodes still to be neighbours. */
const SLACK = 80;

/**
 * Which nodes can overlap at all. Lists are made once and hold until a node has moved by half the slack: no two that are
 * not listed can have met before.
 */
export class Neighbours {
  readonly #bodies: Bodies;
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  #lists: readonly (readonly number[])[] = [];

  constructor(bodies: Bodies) {
    this.#bodies = bodies;
    this.#x = new Float64Array(bodies.x.length);
    this.#y = new Float64Array(bodies.y.length);
    this.renew();
  }

  /** The later ones that can overlap with this one, in order. */
  of(i: number): readonly number[] {
    return this.#lists[i]!;
  }

  /** True when a node has moved so far that lists have to be renewed. */
  strayed(i: number): boolean {
    const { x, y } = this.#bodies;
    return Math.abs(x[i]! - this.#x[i]!) > SLACK / 2 || Math.abs(y[i]! - this.#y[i]!) > SLACK / 2;
  }

  /** Makes the lists anew from where nodes are now. */
  renew(): void {
    const { x, y, boxes } = this.#bodies;
    this.#x.set(x);
    this.#y.set(y);
    this.#lists = boxes.map((a, i) => {
      const near: number[] = [];
      for (let j = i + 1; j < boxes.length; j++) {
        const b = boxes[j]!;
        const high = Math.max(a.below + b.above, b.below + a.above) + SLACK;
        if (Math.abs(x[i]! - x[j]!) > a.halfWidth + b.halfWidth + SLACK || Math.abs(y[i]! - y[j]!) > high) continue;
        near.push(j);
      }
      return near;
    });
  }
}
