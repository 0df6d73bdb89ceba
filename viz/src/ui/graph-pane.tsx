import { useEffect, useRef, useState } from 'react';
import { buildGraph } from '../render/build-graph.ts';
import type { Emphasis } from '../render/graph-view.ts';
import { GraphView } from '../render/graph-view.ts';
import { strings } from '../strings.ts';
import { exposeView } from '../test-hook.ts';
import { CrowdNote } from './crowd-note.tsx';
import { useModel } from './model.ts';
import { usePlaces } from './use-places.ts';
import { useTheme } from './use-theme.ts';

/** Makes the one drawing of the page and keeps it in step with state and theme. */
function useGraphView(container: React.RefObject<HTMLDivElement | null>, emphasis: Emphasis | null) {
  const { graph, visible, state, change, drawing } = useModel();
  const theme = useTheme(state.theme);
  const [view, setView] = useState<GraphView | null>(null);
  const { places, arranging } = usePlaces(graph, state.layout, state.pinned);
  const start = useRef({ theme, visible, places });
  useEffect(() => {
    const select = (kind: 'claim' | 'entity') => (id: string) => change({ selection: { kind, id } });
    const onNothing = (): void => change({ selection: null });
    const handlers = { onClaim: select('claim'), onEntity: select('entity'), onNothing };
    const made = new GraphView(container.current!, buildGraph(graph, start.current.places), {
      ...start.current,
      handlers,
    });
    setView(made);
    drawing.current = made;
    const withdraw = exposeView(made);
    return () => {
      withdraw();
      drawing.current = null;
      made.kill();
    };
  }, [container, graph, change, drawing]);
  useEffect(() => view?.setVisible(visible), [view, visible]);
  useEffect(() => view?.setPlaces(places), [view, places]);
  useEffect(() => view?.setTheme(theme), [view, theme]);
  useEffect(() => view?.setEmphasis(emphasis), [view, emphasis]);
  return { view, arranging };
}

const Controls = ({ view }: { view: GraphView | null }) => (
  <div className="controls">
    <button type="button" aria-label={strings.zoomIn} onClick={() => view?.zoom(0.75)}>
      +
    </button>
    <button type="button" aria-label={strings.zoomOut} onClick={() => view?.zoom(1.33)}>
      −
    </button>
    <button type="button" onClick={() => view?.fit()}>
      {strings.fit}
    </button>
  </div>
);

/** The drawing. Everything in it is in the list as well, so assistive technology is sent there. */
const GraphPane = ({ emphasis }: { emphasis: Emphasis | null }) => {
  const container = useRef<HTMLDivElement>(null);
  const { view, arranging } = useGraphView(container, emphasis);
  return (
    <>
      <div ref={container} className="canvas" role="img" aria-label={strings.graphLabel} />
      <Controls view={view} />
      <CrowdNote arranging={arranging} />
    </>
  );
};

export default GraphPane;
