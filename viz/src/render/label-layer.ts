import type { EdgeLabelDrawingFunction, NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import { shortName } from '../layout/label-box.ts';
import { curveMiddle, uprightAngle } from './curve.ts';
import { type DrawnTag, haloedText, type Tag, widthOfText } from './label-text.ts';
import { type Box, Occupancy, rotatedBox } from './occupancy.ts';

/** Pixels of an edge that its arrow head needs. */
const ARROW = 8;

interface Request {
  /** Where it may go, best place first. */
  readonly tags: readonly Tag[];
  /** Higher goes first; `Infinity` is drawn whatever it covers. */
  readonly priority: number;
}

/** The baselines that a node's name may have: above and below it, the better one first. */
function baselines(data: { y: number; size: number }, fontSize: number): readonly [number, number] {
  const { labelAbove, labelGap = 1 } = data as { labelAbove?: boolean; labelGap?: number };
  const [above, below] = [data.y - data.size - 4 - labelGap, data.y + data.size + fontSize + labelGap];
  return labelAbove ? [above, below] : [below, above];
}

const priorityOf = (data: object, otherwise: number): number =>
  'forceLabel' in data && data.forceLabel === true ? Number.POSITIVE_INFINITY : otherwise;

/**
 * All labels of a frame. Sigma asks for them one by one, in no useful order; they are kept until the frame ends and then
 * drawn by weight, names before verbs, each only where it covers no other and no node. Zooming in makes room for more.
 */
export class LabelLayer {
  readonly #background: () => string;
  #context: CanvasRenderingContext2D | null = null;
  #nodes: Request[] = [];
  #edges: Request[] = [];
  #circles: Box[] = [];
  #drawn: readonly DrawnTag[] = [];

  constructor(background: () => string) {
    this.#background = background;
  }

  readonly drawNode: NodeLabelDrawingFunction = (context, data, settings) => {
    if (!data.label) return;
    this.#context = context;
    const { x, y, size } = data;
    this.#circles.push({ left: x - size, right: x + size, top: y - size, bottom: y + size });
    const forced = priorityOf(data, data.size);
    const text = forced === Number.POSITIVE_INFINITY ? data.label : shortName(data.label);
    const font = `500 ${settings.labelSize}px ${settings.labelFont}`;
    const color = settings.labelColor.color ?? '#000';
    const tag = { text, font, color, size: settings.labelSize, x, angle: 0 };
    const tags = baselines(data, settings.labelSize).map((baseline) => ({ ...tag, y: baseline }));
    this.#nodes.push({ priority: forced, tags });
  };

  readonly drawEdge: EdgeLabelDrawingFunction = (context, edge, source, target, settings) => {
    if (!edge.label) return;
    this.#context ??= context; // the nodes' own, if any is named: their labels lie above the nodes, edge labels below
    const { curvature = 0 } = edge as { curvature?: number };
    const length = Math.hypot(target.x - source.x, target.y - source.y) * (1 + curvature * curvature);
    const room = length - source.size - target.size - ARROW;
    const priority = priorityOf(edge, edge.size);
    const font = `${settings.edgeLabelWeight} ${settings.edgeLabelSize}px ${settings.edgeLabelFont}`;
    if (priority !== Number.POSITIVE_INFINITY && widthOfText(context, font, edge.label) > room) return;
    const middle = curveMiddle(source, target, curvature);
    const color = settings.edgeLabelColor.color ?? '#000';
    const place = { ...middle, angle: uprightAngle(source, target) };
    const tag = { text: edge.label, font, color, size: settings.edgeLabelSize, ...place, onLine: true };
    this.#edges.push({ priority, tags: [tag] });
  };

  /** The node under the pointer: a ring, and its whole name over whatever is there. */
  readonly drawHover: NodeHoverDrawingFunction = (context, data, settings) => {
    const color = settings.labelColor.color ?? '#000';
    context.beginPath();
    context.arc(data.x, data.y, data.size + 3, 0, 2 * Math.PI);
    context.lineWidth = 2;
    context.strokeStyle = color;
    context.stroke();
    if (!data.label) return;
    const font = `700 ${settings.labelSize}px ${settings.labelFont}`;
    const [y] = baselines(data, settings.labelSize);
    const tag = { text: data.label, font, color, size: settings.labelSize, x: data.x, y, angle: 0 };
    haloedText(context, tag, this.#background());
  };

  /** The labels of the last frame. */
  get drawn(): readonly DrawnTag[] {
    return this.#drawn;
  }

  /** Draws what was asked for in this frame, and forgets it. */
  flush(): void {
    const context = this.#context;
    const [nodes, edges] = [this.#nodes, this.#edges];
    const taken = new Occupancy(this.#circles);
    [this.#nodes, this.#edges, this.#circles, this.#context] = [[], [], [], null];
    this.#drawn = [];
    if (context === null) return;
    const drawn: DrawnTag[] = [];
    const byPriority = (a: Request, b: Request): number => (a.priority === b.priority ? 0 : b.priority - a.priority);
    const free = (tag: Tag): boolean => taken.claim(rotatedBox(tag, widthOfText(context, tag.font, tag.text)));
    for (const { tags, priority } of [...nodes.sort(byPriority), ...edges.sort(byPriority)]) {
      const tag = tags.find(free) ?? (priority === Number.POSITIVE_INFINITY ? tags[0] : undefined);
      if (tag === undefined) continue;
      haloedText(context, tag, this.#background());
      drawn.push({ ...tag, width: widthOfText(context, tag.font, tag.text) });
    }
    this.#drawn = drawn;
  }
}
