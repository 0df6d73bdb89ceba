import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { Members } from '../members.ts';
import { type ClaimClass, nodeColorOf, type ThemeName, themes } from '../style.ts';
import type { Visible } from '../visible.ts';
import type { Detail } from './detail.ts';

/** What stands out; everything else is dimmed. */
export interface Emphasis {
  readonly entities: Members;
  readonly claims: Members;
}

/** What is shown of the drawing. */
export interface Drawn extends Visible {
  /** What edges are called by their ids, where that is not as they were built: it follows what is shown. */
  readonly labels?: ReadonlyMap<string, string>;
}

/** The edges that are called otherwise in one than in the other, and shown in both. */
export function renamed(before: Drawn, now: Drawn): readonly string[] {
  const names = [...(now.labels ?? [])];
  return names.filter(([id, name]) => before.claims.has(id) && before.labels?.get(id) !== name).map(([id]) => id);
}

/** Everything that decides how the drawing looks, beside the graph itself. */
export interface Look {
  readonly theme: ThemeName;
  readonly visible: Drawn;
  readonly emphasis: Emphasis | null;
  readonly detail: Detail;
  /** Whether edges are labelled that do not stand out. */
  readonly edgeLabels: boolean;
  /** The edges under the pointer, or of the passage of the article under it. */
  readonly hovered: ReadonlySet<string>;
  /** Nodes that were put where they are by hand. */
  readonly pinned: ReadonlySet<string>;
}

/** Stands before the name of what was put where it is by hand. */
export const PINNED = '⌖';
/** The types of edge: curves in the line style of each claim, and what is drawn when they give way. */
export const CURVE = 'curve';
export const THIN = 'thin';

type NodeLook = Partial<NodeDisplayData> & { readonly entityType?: string };
type EdgeLook = Partial<EdgeDisplayData> & { readonly class?: ClaimClass };

/** How a node is drawn. `data` is a copy of its attributes that nobody else holds, and is changed. */
export function nodeLook(id: string, data: Record<string, unknown>, look: Look): Partial<NodeDisplayData> {
  const { visible, emphasis, detail } = look;
  const shown = data as NodeLook;
  if (!visible.entities.has(id)) {
    shown.hidden = true;
    return shown;
  }
  const theme = themes[look.theme];
  shown.color = theme.nodes[nodeColorOf(shown.entityType ?? '')];
  shown.size = (shown.size ?? 1) * detail.nodeScale;
  if (look.pinned.has(id)) shown.label = `${PINNED} ${shown.label ?? ''}`;
  if (emphasis === null) return shown;
  if (emphasis.entities.has(id)) {
    shown.zIndex = 1;
    shown.forceLabel = true;
  } else {
    shown.color = theme.dimmed;
    shown.label = null;
  }
  return shown;
}

/** How an edge is drawn, as for nodes. */
export function edgeLook(id: string, data: Record<string, unknown>, look: Look): Partial<EdgeDisplayData> {
  const { visible, emphasis, detail, hovered } = look;
  const shown = data as EdgeLook;
  const standsOut = emphasis?.claims.has(id) === true;
  // What stands out keeps its curve among straight lines: it is never so many. What is hidden keeps its type, so that
  // hiding and showing changes no more than the edge itself.
  if (!detail.curves && !standsOut) shown.type = THIN;
  if (!visible.claims.has(id)) {
    shown.hidden = true;
    return shown;
  }
  shown.label = visible.labels?.get(id) ?? shown.label ?? null;
  const theme = themes[look.theme];
  const width = shown.size ?? 1;
  shown.color = theme.edges[shown.class!];
  if (hovered.has(id)) {
    shown.size = width + 2;
    shown.zIndex = 2;
    shown.forceLabel = true;
  } else if (standsOut) {
    shown.size = width + 1.5;
    shown.zIndex = 1;
    shown.forceLabel = true;
  } else {
    if (emphasis !== null) shown.color = theme.dimmed;
    if (emphasis !== null || !look.edgeLabels) shown.label = null;
  }
  return shown;
}
