import type { MultiDirectedGraph } from 'graphology';
import type { Places } from '../../../src/drawing/layout/geometry.ts';
import { drawnAt, updateLabelPlaces } from './build-graph.ts';
import { wantsStillness } from './reduced-motion.ts';

const DURATION_MS = 450;
/** Graphs of more nodes than this are redrawn too slowly to be shown moving. */
const MOST_MOVING = 1_500;
/** How often to look whether the user has let go. */
const WAIT_MS = 80;

const eased = (part: number): number => 1 - (1 - part) ** 3;

/** Moves the nodes of a drawing to other places, once: gliding in small graphs, at one stroke in large ones. */
export class NodeMotion {
  readonly #graph: MultiDirectedGraph;
  readonly #held: () => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;

  /** While `held` is true the user has hold of the drawing, and nothing moves. */
  constructor(graph: MultiDirectedGraph, held: () => boolean) {
    this.#graph = graph;
    this.#held = held;
  }

  /** Moves every node to its place. Takes over from a movement that is going on. */
  moveTo(places: Places): void {
    this.stop();
    if (this.#held()) {
      this.#timer = setTimeout(() => this.moveTo(places), WAIT_MS);
      return;
    }
    const ends = new Map([...places].map(([id, point]) => [id, drawnAt(point)]));
    if (this.#graph.order > MOST_MOVING || wantsStillness()) {
      this.#place(ends);
      updateLabelPlaces(this.#graph);
    } else this.#glide(ends);
  }

  /** Leaves everything where it is now. */
  stop(): void {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
  }

  #glide(ends: Places): void {
    const starts = new Map(this.#graph.mapNodes((id, { x, y }) => [id, { x, y }]));
    const began = performance.now();
    const step = (): void => {
      const part = eased(Math.min(1, (performance.now() - began) / DURATION_MS));
      const on = (from: number, to: number): number => from + (to - from) * part;
      const places = [...starts].map(([id, start]) => {
        const end = ends.get(id) ?? start;
        return [id, { x: on(start.x, end.x), y: on(start.y, end.y) }] as const;
      });
      this.#place(new Map(places));
      if (part < 1) this.#frame = requestAnimationFrame(step);
      else updateLabelPlaces(this.#graph);
    };
    step();
  }

  #place(places: Places): void {
    const attributes = ['x', 'y'];
    this.#graph.updateEachNodeAttributes((id, before) => Object.assign(before, places.get(id)), { attributes });
  }
}
