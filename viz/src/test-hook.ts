import type { Point } from '../../src/drawing/layout/geometry.ts';
import type { CameraPlace } from './render/camera-target.ts';
import type { FrameCosts } from './render/frame-clock.ts';
import type { GraphView } from './render/graph-view.ts';

/** Where things are on the canvas, for whoever drives the page from outside. Read-only. */
export interface ViewerHook {
  readonly ready: boolean;
  readonly order: number;
  readonly size: number;
  readonly lit: readonly string[];
  readonly camera: CameraPlace;
  readonly curves: boolean;
  readonly labelled: readonly string[];
  readonly frames: FrameCosts;
  nodeViewportPoint(id: string): Point;
  edgeViewportPoint(id: string): Point;
}

declare global {
  interface Window {
    claimgraph?: ViewerHook;
  }
}

/** Publishes the hook for a view; call the result to withdraw it. */
export function exposeView(view: GraphView): () => void {
  window.claimgraph = Object.freeze({
    ready: true,
    get order() {
      return view.order;
    },
    get size() {
      return view.size;
    },
    get lit() {
      return view.lit;
    },
    get curves() {
      return view.curves;
    },
    get labelled() {
      return view.labelled;
    },
    get camera() {
      return view.eye.place;
    },
    get frames() {
      return view.frames;
    },
    nodeViewportPoint: (id: string) => view.nodeViewportPoint(id),
    edgeViewportPoint: (id: string) => view.edgeViewportPoint(id),
  });
  return () => {
    delete window.claimgraph;
  };
}
