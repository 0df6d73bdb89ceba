import { createNodeImageProgram } from '@sigma/node-image';
import type { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { iconImage } from '../icons.ts';
import type { Point } from '../layout/geometry.ts';
import { type ClaimClass, nodeColorOf, type ThemeName, themes } from '../style.ts';
import type { Visible } from '../visible.ts';
import { curveMiddle } from './curve.ts';
import { createEdgePrograms } from './dashed-edge.ts';
import { LabelLayer } from './label-layer.ts';

export interface GraphHandlers {
  readonly onClaim: (id: string) => void;
  readonly onEntity: (id: string) => void;
  readonly onNothing: () => void;
}

/** What stands out; everything else is dimmed. */
export interface Emphasis {
  readonly entities: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
}

const FONT = 'system-ui, "DejaVu Sans", sans-serif';
/** From this many edges on, only those that stand out are labelled. */
const MOST_LABELLED_EDGES = 150;
const MARGIN = 78;
/** A small atlas: the icons of two themes fit, and uploading the default 64 MB costs a second without a GPU. */
const ICONS = { size: { mode: 'force', value: 96 }, maxTextureSize: 1024, debounceTimeout: null } as const;

/** The drawing. One Sigma instance for the life of the page; all calls to Sigma are here. */
export class GraphView {
  readonly #sigma: Sigma;
  readonly #graph: MultiDirectedGraph;
  readonly #container: HTMLElement;
  #theme: ThemeName;
  #visible: Visible;
  #emphasis: Emphasis | null = null;
  #hovered: string | null = null;

  constructor(
    container: HTMLElement,
    graph: MultiDirectedGraph,
    options: { theme: ThemeName; visible: Visible; handlers: GraphHandlers },
  ) {
    this.#container = container;
    this.#graph = graph;
    this.#theme = options.theme;
    this.#visible = options.visible;
    const labels = new LabelLayer(() => themes[this.#theme].background);
    this.#sigma = new Sigma(graph, container, {
      ...this.#colors(),
      defaultNodeType: 'icon',
      defaultEdgeType: 'solid',
      nodeProgramClasses: {
        icon: createNodeImageProgram(ICONS),
      },
      edgeProgramClasses: createEdgePrograms(labels.drawEdge),
      defaultDrawNodeLabel: labels.drawNode,
      defaultDrawNodeHover: labels.drawHover,
      nodeReducer: (id, data) => this.#node(id, data),
      edgeReducer: (id, data) => this.#edge(id, data),
      enableEdgeEvents: true,
      renderEdgeLabels: true,
      zIndex: true,
      labelFont: FONT,
      labelSize: 12,
      edgeLabelFont: FONT,
      edgeLabelSize: 11,
      labelDensity: 20,
      labelRenderedSizeThreshold: graph.order > 300 ? 9 : 0,
      stagePadding: MARGIN,
      minEdgeThickness: 1,
      // Every click counts: two quick ones choose two things. Zooming has the wheel and buttons.
      doubleClickTimeout: 0,
      minCameraRatio: 0.05,
      maxCameraRatio: 4,
    });
    this.#sigma.on('afterRender', () => labels.flush());
    this.#listen(options.handlers);
  }

  #listen({ onClaim, onEntity, onNothing }: GraphHandlers): void {
    const pointer = (edge: string | null) => {
      this.#hovered = edge;
      this.#container.style.cursor = edge === null ? '' : 'pointer';
      this.#sigma.refresh({ skipIndexation: true });
    };
    this.#sigma.on('clickEdge', ({ edge }) => onClaim(edge));
    this.#sigma.on('clickNode', ({ node }) => onEntity(node));
    this.#sigma.on('clickStage', onNothing);
    this.#sigma.on('enterEdge', ({ edge }) => pointer(edge));
    this.#sigma.on('leaveEdge', () => pointer(null));
    this.#sigma.on('enterNode', () => {
      this.#container.style.cursor = 'pointer';
    });
    this.#sigma.on('leaveNode', () => {
      this.#container.style.cursor = '';
    });
  }

  #colors() {
    const { foreground } = themes[this.#theme];
    return { labelColor: { color: foreground }, edgeLabelColor: { color: foreground } };
  }

  #node(id: string, data: Record<string, unknown>): Partial<NodeDisplayData> {
    if (!this.#visible.entities.has(id)) return { ...data, hidden: true };
    const theme = themes[this.#theme];
    const type = String(data['entityType']);
    const image = iconImage(type, theme.background);
    const shown = { ...data, color: theme.nodes[nodeColorOf(type)], image } as Partial<NodeDisplayData>;
    if (this.#emphasis === null) return shown;
    if (this.#emphasis.entities.has(id)) return { ...shown, zIndex: 1, forceLabel: true };
    return { ...shown, color: theme.dimmed, label: null };
  }

  #edge(id: string, data: Record<string, unknown>): Partial<EdgeDisplayData> {
    if (!this.#visible.claims.has(id)) return { ...data, hidden: true };
    const theme = themes[this.#theme];
    const shown = { ...data, color: theme.edges[data['class'] as ClaimClass] } as Partial<EdgeDisplayData>;
    const width = shown.size ?? 1;
    if (id === this.#hovered) return { ...shown, size: width + 2, zIndex: 2, forceLabel: true };
    if (this.#emphasis === null) return this.#graph.size > MOST_LABELLED_EDGES ? { ...shown, label: null } : shown;
    if (this.#emphasis.claims.has(id)) return { ...shown, size: width + 1.5, zIndex: 1, forceLabel: true };
    return { ...shown, color: theme.dimmed, label: null };
  }

  setVisible(visible: Visible): void {
    this.#visible = visible;
    this.#sigma.refresh({ skipIndexation: true });
  }

  setTheme(theme: ThemeName): void {
    this.#theme = theme;
    this.#sigma.setSettings(this.#colors());
  }

  /** Dims everything but this; null dims nothing. What stands out is brought into view if it is not. */
  setEmphasis(emphasis: Emphasis | null): void {
    this.#emphasis = emphasis;
    this.#sigma.refresh({ skipIndexation: true });
    if (emphasis === null) return;
    const nodes = [...emphasis.entities].filter((id) => this.#graph.hasNode(id));
    if (nodes.some((id) => !this.#inView(this.nodeViewportPoint(id)))) this.fit();
  }

  #inView({ x, y }: Point): boolean {
    const { width, height } = this.#sigma.getDimensions();
    return x >= 0 && y >= 0 && x <= width && y <= height;
  }

  /** Shows the whole graph. */
  fit(): void {
    this.#sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
  }

  /** Zooms by a factor about the middle; below 1 is closer. */
  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    camera.setState({ ratio: camera.getBoundedRatio(camera.ratio * factor) });
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

  get order(): number {
    return this.#visible.entities.size;
  }

  get size(): number {
    return this.#graph.filterEdges((id) => this.#visible.claims.has(id)).length;
  }

  kill(): void {
    this.#sigma.kill();
  }
}
