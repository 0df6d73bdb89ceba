import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ViewGraph } from '../../../src/domain/view.ts';
import type { Point } from '../../../src/drawing/layout/geometry.ts';
import { expanded, groupToggled, pinnedAt } from '../arrange/actions.ts';
import { bundleLabels } from '../arrange/bundle-words.ts';
import type { Grouping } from '../arrange/grouping.ts';
import type { Drawn } from '../render/appearance.ts';
import { buildGraph } from '../render/build-graph.ts';
import type { Emphasis } from '../render/graph-view.ts';
import { GraphView } from '../render/graph-view.ts';
import type { ViewState } from '../state.ts';
import { exposeView } from '../test-hook.ts';
import { viewStore } from '../view-state.ts';
import type { Visible } from '../visible.ts';
import { type Model, useModel } from './model.ts';
import { coveredBySheet } from './sheet-cover.ts';
import { useGrouping } from './use-grouping.ts';
import { usePlaces } from './use-places.ts';
import { useTheme } from './use-theme.ts';

/** Where a menu was asked for, and of what. */
export interface Asked {
  readonly id: string;
  readonly at: Point;
}

/** What hands do to the drawing, as changes of the state. Reads the state when something is done, not before. */
function handlersOf(now: () => Model, groups: Grouping | null, onAsked: (asked: Asked) => void) {
  const ungroup = (id: string): boolean => {
    const type = groups?.typeOf(id);
    if (type !== undefined) now().change(groupToggled(now().state, type));
    return type !== undefined;
  };
  return {
    onClaim: (id: string) => now().change({ selection: { kind: 'claim', id } }),
    onEntity: (id: string) => {
      if (!ungroup(id)) now().change({ selection: { kind: 'entity', id } });
    },
    onNothing: () => now().change({ selection: null }),
    onOpened: (id: string) => {
      const { state, graph, change, entities } = now();
      if (entities.has(id)) change(expanded(state, graph.claims, id));
    },
    // The layout's y grows downwards, the drawing's upwards.
    onMoved: (id: string, { x, y }: Point) => now().change(pinnedAt(now().state, id, { x, y: -y })),
    onAsked: (id: string, at: Point) => {
      if (now().entities.has(id)) onAsked({ id, at });
    },
  };
}

/** What of the drawing is shown, and what edges are called there that stand for several claims. */
const drawnOf = (visible: Visible, groups: Grouping | null): Drawn =>
  groups === null ? visible : { ...groups.shown(visible), labels: bundleLabels(groups.bundles(visible)) };

/** What was chosen last, as the very object that the state holds: choosing the same once more is another occasion. */
const occasionOf = ({ selection, path, marked }: ViewState): object => selection ?? path ?? marked;

/** A graph, and where its drawing was seen from. */
interface Left {
  readonly graph: ViewGraph;
  readonly camera: ViewState['camera'];
}

/** Where a graph is seen from at first. Where another was seen from means nothing for it: it has other places. */
function sightOf(graph: ViewGraph, left: Left | null, element: HTMLElement) {
  const isOthers = left !== null && left.graph !== graph && left.camera === viewStore.get().present.camera;
  if (isOthers) viewStore.look(null);
  const covered = (): number => (viewStore.get().present.selection === null ? 0 : coveredBySheet(element));
  return { camera: viewStore.get().present.camera, covered, onRest: viewStore.look };
}

/** Goes where links and the browser's history lead; after what is chosen was brought into view, and instead of that. */
function useOpening(view: GraphView | null, camera: ViewState['camera'], occasion: object): void {
  useEffect(() => {
    // The camera may have come to rest elsewhere since this state was drawn: then it stays there.
    if (camera === viewStore.get().present.camera) view?.eye.open(camera, occasion);
  }, [view, camera, occasion]);
}

/** What stands beside the drawing takes its room in layout effects: only after those its own size is the last. */
function useSettled(): boolean {
  const [settled, setSettled] = useState(false);
  useLayoutEffect(() => setSettled(true), []);
  return settled;
}

/** Makes the one drawing of the page and keeps it in step with state and theme. */
export function useGraphView(
  container: React.RefObject<HTMLDivElement | null>,
  emphasis: Emphasis | null,
  onAsked: (asked: Asked) => void,
) {
  const model = useModel();
  const now = useRef(model);
  now.current = model;
  const { state, drawing } = model;
  const theme = useTheme(state.theme);
  const groups = useGrouping(model);
  const graph = groups?.graph ?? model.graph;
  const visible = useMemo(() => drawnOf(model.visible, groups), [groups, model.visible]);
  const standing = useMemo(() => (emphasis && groups?.shown(emphasis)) ?? emphasis, [groups, emphasis]);
  const [drawn, setDrawn] = useState<{ readonly graph: ViewGraph; readonly view: GraphView } | null>(null);
  const { places, arranging } = usePlaces(graph, state.layout, state.pinned);
  const occasion = occasionOf(state);
  const start = useRef({ theme, visible, places, occasion });
  start.current = { theme, visible, places, occasion };
  const left = useRef<Left | null>(null);
  const settled = useSettled();
  useEffect(() => {
    if (!settled) return undefined;
    const handlers = handlersOf(() => now.current, groups, onAsked);
    const nodes = buildGraph(graph, start.current.places);
    const sight = sightOf(graph, left.current, container.current!);
    const made = new GraphView(container.current!, nodes, { ...start.current, ...sight, handlers });
    setDrawn({ graph, view: made });
    drawing.current = made;
    const withdraw = exposeView(made);
    return () => {
      withdraw();
      drawing.current = null;
      left.current = { graph, camera: made.eye.told };
      made.kill();
    };
  }, [settled, container, graph, groups, onAsked, drawing]);
  const pinned = useMemo(() => new Set(state.pinned.map(({ id }) => id)), [state.pinned]);
  // A drawing of another graph is gone already, though React still remembers it.
  const view = drawn?.graph === graph ? drawn.view : null;
  useEffect(() => view?.setVisible(visible), [view, visible]);
  useEffect(() => view?.setPlaces(places, arranging), [view, places, arranging]);
  useEffect(() => view?.setTheme(theme), [view, theme]);
  useEffect(() => view?.setPinned(pinned), [view, pinned]);
  useEffect(() => view?.setEmphasis(standing, occasion), [view, standing, occasion]);
  useOpening(view, state.camera, occasion);
  return { view, arranging };
}
