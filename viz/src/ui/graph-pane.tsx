import { useEffect, useRef, useState } from 'react';
import { buildGraph } from '../render/build-graph.ts';
import { type Emphasis, GraphView } from '../render/graph-view.ts';
import { strings } from '../strings.ts';
import { exposeView } from '../test-hook.ts';
import { useModel } from './model.ts';
import { useTheme } from './use-theme.ts';

/** Makes the one drawing of the page and keeps it in step with state and theme. */
function useGraphView(container: React.RefObject<HTMLDivElement | null>, emphasis: Emphasis | null): GraphView | null {
  const { graph, visible, state, change, drawing } = useModel();
  const theme = useTheme(state.theme);
  const [view, setView] = useState<GraphView | null>(null);
  const start = useRef({ theme, visible });
  useEffect(() => {
    const select = (kind: 'claim' | 'entity') => (id: string) => change({ selection: { kind, id } });
    const onNothing = (): void => change({ selection: null });
    const handlers = { onClaim: select('claim'), onEntity: select('entity'), onNothing };
    const made = new GraphView(container.current!, buildGraph(graph), { ...start.current, handlers });
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
  useEffect(() => view?.setTheme(theme), [view, theme]);
  useEffect(() => view?.setEmphasis(emphasis), [view, emphasis]);
  return view;
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
  const view = useGraphView(container, emphasis);
  return (
    <>
      <div ref={container} className="canvas" role="img" aria-label={strings.graphLabel} />
      <Controls view={view} />
    </>
  );
};

export default GraphPane;
