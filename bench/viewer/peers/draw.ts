import cytoscape from 'cytoscape';
import ForceGraph from 'force-graph';

/** The graph with its places, as the bench serves it. */
export interface PlacedGraph {
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
}

/** What the bench reads and does in this page. */
export interface PeerHook {
  /** When the first picture was drawn, in milliseconds after the navigation; null before. */
  first: number | null;
  /** Zooms a little, so that a frame is drawn. */
  zoom(factor: number): void;
}

declare global {
  interface Window {
    peer?: PeerHook;
  }
}

const container = document.getElementById('drawing')!;

function drawByForceGraph({ nodes, edges }: PlacedGraph): PeerHook {
  const hook: PeerHook = { first: null, zoom: (factor) => graph.zoom(graph.zoom() * factor) };
  const graph = new ForceGraph(container)
    .width(container.clientWidth)
    .height(container.clientHeight)
    .cooldownTicks(0)
    .linkDirectionalArrowLength(4)
    .onRenderFramePost(() => {
      hook.first ??= performance.now();
    })
    .graphData({
      nodes: nodes.map(({ id, x, y }) => ({ id, x, y, fx: x, fy: y })),
      links: edges.map(({ from, to }) => ({ source: from, target: to })),
    });
  return hook;
}

function drawByCytoscape({ nodes, edges }: PlacedGraph): PeerHook {
  const hook: PeerHook = { first: null, zoom: (factor) => graph.zoom(graph.zoom() * factor) };
  const graph = cytoscape({
    container,
    elements: [
      ...nodes.map(({ id, x, y }) => ({ data: { id }, position: { x, y } })),
      ...edges.map(({ from, to }) => ({ data: { source: from, target: to } })),
    ],
    style: [{ selector: 'edge', style: { width: 1, 'target-arrow-shape': 'triangle', 'curve-style': 'bezier' } }],
    layout: { name: 'preset', fit: true },
  });
  graph.on('render', () => {
    hook.first ??= performance.now();
  });
  return hook;
}

const graph = (await (await fetch('/graph.json')).json()) as PlacedGraph;
window.peer = window.location.hash === '#cytoscape' ? drawByCytoscape(graph) : drawByForceGraph(graph);
