import type { MultiDirectedGraph } from 'graphology';
import type Sigma from 'sigma';
import type { SigmaNodeEventPayload } from 'sigma/types';
import type { Point } from '../../../src/drawing/layout/geometry.ts';

/** What hands do to nodes. Places are CSS pixels from the top left corner of the drawing. */
export interface HandHandlers {
  /** A node was taken and put down somewhere else, in the coordinates of the graph. */
  readonly onMoved: (id: string, place: Point) => void;
  /** Two quick clicks. */
  readonly onOpened: (id: string) => void;
  /** The other button, or a long touch. */
  readonly onAsked: (id: string, at: Point) => void;
}

const LONG_TOUCH_MS = 550;
/** Pixels within which a finger is taken to rest. */
const REST = 8;

/** Dragging nodes, opening them by two clicks, and asking what can be done with them. */
export class Hands {
  readonly #sigma: Sigma;
  readonly #graph: MultiDirectedGraph;
  readonly #handlers: HandHandlers;
  #held: { readonly id: string; readonly from: Point; moved: boolean } | null = null;
  #hovered: string | null = null;
  #touch: ReturnType<typeof setTimeout> | undefined;
  #dropped = false;

  constructor(sigma: Sigma, graph: MultiDirectedGraph, handlers: HandHandlers) {
    this.#sigma = sigma;
    this.#graph = graph;
    this.#handlers = handlers;
    sigma.on('downNode', (payload) => this.#take(payload));
    sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
      if (this.#held === null) return;
      // From the first pixel on: what Sigma sees of a drag pans the picture.
      preventSigmaDefault();
      this.#drag(event);
    });
    for (const end of ['upNode', 'upStage', 'upEdge'] as const) sigma.on(end, () => this.#putDown());
    sigma.on('enterNode', ({ node }) => {
      this.#hovered = node;
    });
    sigma.on('leaveNode', () => {
      this.#hovered = null;
    });
    sigma.on('rightClickNode', ({ node, event }) => {
      event.original.preventDefault();
      handlers.onAsked(node, event);
    });
    // Sigma counts two clicks as one thing; here each of them chooses, and both together open.
    sigma.getContainer().addEventListener('dblclick', () => {
      if (this.#hovered !== null) handlers.onOpened(this.#hovered);
    });
  }

  /** True for the click that the browser sends after a node was put down, which means nothing by itself. */
  get dropped(): boolean {
    return this.#dropped;
  }

  #take({ node, event }: SigmaNodeEventPayload): void {
    const { x, y } = event;
    this.#held = { id: node, from: { x, y }, moved: false };
    // Otherwise a node that is dragged beyond the others makes all of them smaller.
    if (this.#sigma.getCustomBBox() === null) this.#sigma.setCustomBBox(this.#sigma.getBBox());
    if (!('touches' in event.original)) return;
    this.#touch = setTimeout(() => {
      this.#held = null;
      this.#handlers.onAsked(node, { x, y });
    }, LONG_TOUCH_MS);
  }

  /** Moves what is held along, once it is clear that it is being moved. */
  #drag({ x, y }: Point): void {
    const held = this.#held!;
    held.moved ||= Math.hypot(x - held.from.x, y - held.from.y) > REST;
    if (!held.moved) return;
    clearTimeout(this.#touch);
    this.#graph.mergeNodeAttributes(held.id, this.#sigma.viewportToGraph({ x, y }));
  }

  #putDown(): void {
    clearTimeout(this.#touch);
    const held = this.#held;
    this.#held = null;
    if (held?.moved !== true) return;
    this.#dropped = true;
    setTimeout(() => {
      this.#dropped = false;
    });
    const { x, y } = this.#graph.getNodeAttributes(held.id);
    this.#handlers.onMoved(held.id, { x, y });
  }
}
