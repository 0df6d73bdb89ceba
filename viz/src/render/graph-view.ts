import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { curveMiddle } from '../../../src/drawing/curve.ts';
import type { DrawnGraph } from '../../../src/drawing/drawn.ts';
import type { Places, Point } from '../../../src/drawing/layout/geometry.ts';
import { inOneOnly } from '../members.ts';
import { type ThemeName, themes } from '../style.ts';
import { type Drawn, type Emphasis, edgeLook, type Look, nodeLook, renamed } from './appearance.ts';
import { drawnAt } from './build-graph.ts';
import { type CameraPlace, extentOf } from './camera-target.ts';
import { detailFor } from './detail.ts';
import { drawnGraph } from './drawn-graph.ts';
import { createEdgePrograms } from './edge-programs.ts';
import { Eye, type EyeOptions } from './eye.ts';
import { FrameClock, type FrameCosts } from './frame-clock.ts';
import { type HandHandlers, Hands } from './hands.ts';
import { LabelLayer } from './label-layer.ts';
import { NodeMotion } from './node-motion.ts';
import { colorSettings, detailSettings, fixedSettings } from './settings.ts';
import { labelStandingOut } from './standing-out.ts';

export type { Emphasis } from './appearance.ts';

export interface GraphHandlers extends HandHandlers {
  readonly onClaim: (id: string) => void;
  readonly onEntity: (id: string) => void;
  readonly onNothing: () => void;
}

/** From this many edges on, only those that stand out are labelled. */
const MOST_LABELLED_EDGES = 150;
/** Graphs with more nodes and edges than this are not indexed anew at every stroke of a filter. */
const MOST_INDEXED_AT_ONCE = 2_000;
const INDEX_AFTER_MS = 300;

/** The drawing. One Sigma instance for the life of the page; all calls to Sigma are here. */
export class GraphView {
  /** What is seen of it. */
  readonly eye: Eye;
  readonly #sigma: Sigma;
  readonly #graph: MultiDirectedGraph;
  readonly #container: HTMLElement;
  readonly #clock = new FrameClock();
  readonly #background = (): string => themes[this.#look.theme].background;
  readonly #labels = new LabelLayer(this.#background);
  readonly #edges = createEdgePrograms(this.#labels.drawEdge);
  readonly #motion: NodeMotion;
  #look: Look;
  #places: Places;
  #arranging = false;
  #indexing: ReturnType<typeof setTimeout> | undefined;

  constructor(
    container: HTMLElement,
    graph: MultiDirectedGraph,
    options: { theme: ThemeName; visible: Drawn; places: Places; handlers: GraphHandlers } & Omit<EyeOptions, 'shown'>,
  ) {
    this.#container = container;
    this.#graph = graph;
    const { theme, visible, places } = options;
    this.#places = places;
    const detail = detailFor(visible.entities.size);
    const edgeLabels = graph.size <= MOST_LABELLED_EDGES;
    this.#look = { theme, visible, detail, edgeLabels, emphasis: null, hovered: new Set(), pinned: new Set() };
    const labels = this.#labels;
    this.#sigma = new Sigma(new MultiDirectedGraph(), container, {
      ...fixedSettings({ labels, nodes: graph.order, edgeLabels, background: this.#background }),
      ...colorSettings(theme),
      ...detailSettings(detail, this.#edges),
      nodeReducer: (id, data) => nodeLook(id, data, this.#look),
      edgeReducer: (id, data) => edgeLook(id, data, this.#look),
    });
    this.eye = new Eye(this.#sigma, { ...options, shown: () => this.order });
    this.#motion = new NodeMotion(graph, () => this.#sigma.getMouseCaptor().isMouseDown);
    this.#sigma.on('beforeRender', () => this.#clock.begin());
    this.#sigma.on('afterRender', () => {
      if (!edgeLabels) labelStandingOut(this.#sigma, graph, this.#look, labels.drawEdge);
      labels.flush();
      this.#clock.end();
    });
    this.#listen(options.handlers, new Hands(this.#sigma, graph, options.handlers));
    // Not before: Sigma draws what it is given at once, and until here there was nobody to write labels.
    this.#sigma.setGraph(graph);
  }

  #listen({ onClaim, onEntity, onNothing }: GraphHandlers, hands: Hands): void {
    const pointer = (hovered: string | null) => {
      this.#container.style.cursor = hovered === null ? '' : 'pointer';
      this.light(hovered === null ? [] : [hovered]);
    };
    this.#sigma.on('clickEdge', ({ edge }) => hands.dropped || onClaim(edge));
    this.#sigma.on('clickNode', ({ node }) => hands.dropped || onEntity(node));
    this.#sigma.on('clickStage', () => hands.dropped || onNothing());
    this.#sigma.on('enterEdge', ({ edge }) => pointer(edge));
    this.#sigma.on('leaveEdge', () => pointer(null));
    this.#sigma.on('enterNode', () => {
      this.#container.style.cursor = 'pointer';
    });
    this.#sigma.on('leaveNode', () => {
      this.#container.style.cursor = '';
    });
  }

  /** Makes the edges of these claims stand out beside what is selected, as those under the pointer do. */
  light(claims: readonly string[]): void {
    const hovered = new Set(claims.filter((id) => this.#graph.hasEdge(id)));
    const edges = [...this.#look.hovered, ...hovered];
    this.#look = { ...this.#look, hovered };
    if (edges.length > 0) this.#sigma.refresh({ partialGraph: { edges }, skipIndexation: true });
  }

  /** The edges that stand out as those under the pointer do. */
  get lit(): readonly string[] {
    return [...this.#look.hovered];
  }

  /** Shows what the filters leave. In a large graph only what changed is drawn anew; labels find their places later. */
  setVisible(visible: Drawn): void {
    const before = this.#look;
    if (visible === before.visible) return;
    const detail = detailFor(visible.entities.size);
    this.#look = { ...before, visible, detail };
    clearTimeout(this.#indexing);
    if (detail !== before.detail) this.#sigma.setSettings(detailSettings(detail, this.#edges));
    else if (this.#graph.order + this.#graph.size <= MOST_INDEXED_AT_ONCE) this.#sigma.refresh();
    else {
      const nodes = inOneOnly(before.visible.entities, visible.entities);
      const changed = [...inOneOnly(before.visible.claims, visible.claims), ...renamed(before.visible, visible)];
      const edges = changed.filter((id) => this.#graph.hasEdge(id));
      this.#sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: true });
      this.#indexing = setTimeout(() => this.#sigma.refresh(), INDEX_AFTER_MS);
    }
  }

  /** Marks the nodes that stay where they were put. */
  setPinned(pinned: ReadonlySet<string>): void {
    const nodes = inOneOnly(this.#look.pinned, pinned).filter((id) => this.#graph.hasNode(id));
    this.#look = { ...this.#look, pinned };
    if (nodes.length > 0) this.#sigma.refresh({ partialGraph: { nodes }, skipIndexation: true });
  }

  /** Where a node is, in the coordinates of the layout; undefined for what is not drawn. */
  placeOf(id: string): Point | undefined {
    if (!this.#graph.hasNode(id)) return undefined;
    const { x, y } = this.#graph.getNodeAttributes(id);
    return drawnAt({ x, y });
  }

  /** Where nodes are drawn that can be seen, as for one. */
  places(): ReadonlyMap<string, Point> {
    return new Map([...this.#look.visible.entities].map((id) => [id, this.nodeViewportPoint(id)]));
  }

  setTheme(theme: ThemeName): void {
    if (theme === this.#look.theme) return;
    this.#look = { ...this.#look, theme };
    this.#sigma.setSettings(colorSettings(theme));
  }

  /** Dims everything but this; null dims nothing. What stands out on a new occasion is brought into view. */
  setEmphasis(emphasis: Emphasis | null, occasion: object | null): void {
    if (emphasis === this.#look.emphasis) return;
    this.#look = { ...this.#look, emphasis };
    this.#sigma.refresh();
    const nodes = [...(emphasis?.entities ?? [])].filter((id) => this.#graph.hasNode(id));
    this.eye.lookAt(nodes, occasion);
  }

  /** Moves every node to its place in the layout, as soon as the user lets go of the drawing. @param arranging better ones follow */
  setPlaces(places: Places, arranging: boolean): void {
    this.#arranging = arranging;
    if (places === this.#places) return;
    const before = this.#places;
    const moved = [...places].filter(([id, { x, y }]) => before.get(id)?.x !== x || before.get(id)?.y !== y);
    this.#places = places;
    if (moved.length > 1) this.eye.follow();
    // A whole other layout has another extent; one node that was put somewhere else has not.
    if (moved.length > 1) this.#sigma.setCustomBBox(null);
    this.#motion.moveTo(places);
  }

  /** What drawing costs. */
  get frames(): FrameCosts {
    return this.#clock.costs;
  }

  /** Where a node is drawn, in CSS pixels from the top left corner of the drawing. */
  nodeViewportPoint(id: string): Point {
    const { x, y } = this.#graph.getNodeAttributes(id);
    return this.#sigma.graphToViewport({ x, y });
  }

  /** Where the middle of an edge is drawn, as for nodes. */
  edgeViewportPoint(id: string): Point {
    const [from, to] = this.#graph.extremities(id).map((node) => this.nodeViewportPoint(node)) as [Point, Point];
    return curveMiddle(from, to, this.#graph.getEdgeAttribute(id, 'curvature'));
  }

  /** Whether claims are drawn as curves, with the line of each. */
  get curves(): boolean {
    return this.#look.detail.curves;
  }

  /** The entities that are named in the drawing. */
  get labelled(): readonly string[] {
    return [...this.#sigma.getNodeDisplayedLabels()];
  }

  /** What is seen of the drawing now. */
  get drawn(): DrawnGraph {
    return drawnGraph(this.#sigma, this.#labels.drawn);
  }

  /** Where the entities are drawn, in the coordinates of the layout; y grows upwards. */
  get drawnPlaces(): Readonly<Record<string, readonly [x: number, y: number]>> {
    return Object.fromEntries(this.#graph.mapNodes((id, { x, y }) => [id, [x, y]]));
  }

  /** Where what is shown is drawn, and where one would see the same if there were nothing else; null while that changes. */
  get shownAlone(): { readonly places: Places; readonly camera: CameraPlace | null } | null {
    const shown = [...this.#look.visible.entities].filter((id) => this.#graph.hasNode(id));
    if (this.#arranging || shown.length === 0) return null;
    const places = new Map(shown.map((id) => [id, this.placeOf(id)!] as const));
    return { places, camera: this.eye.placeWithin(extentOf([...places.values()].map(drawnAt))) };
  }

  get order(): number {
    return this.#look.visible.entities.size;
  }

  get size(): number {
    return this.#graph.filterEdges((id) => this.#look.visible.claims.has(id)).length;
  }

  kill(): void {
    clearTimeout(this.#indexing);
    this.eye.close();
    this.#motion.stop();
    this.#sigma.kill();
  }
}
