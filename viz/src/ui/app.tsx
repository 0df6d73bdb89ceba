import { useMemo, useRef, useState } from 'react';
import type { ViewGraph } from '../../../src/domain/view.ts';
import { ApiError, fetchCorrections } from '../api.ts';
import { withPathEnd } from '../arrange/actions.ts';
import type { GraphView } from '../render/graph-view.ts';
import type { ViewState } from '../state.ts';
import { strings } from '../strings.ts';
import { useHistory, viewStore } from '../view-state.ts';
import { Centre } from './centre.tsx';
import { CorrectionsProvider } from './corrected.tsx';
import { Dialogs } from './dialogs.tsx';
import { Filters } from './filters.tsx';
import { FindingDrawer } from './finding-drawer.tsx';
import { Header } from './header.tsx';
import { Loading } from './loading.tsx';
import { markedEmphasis } from './marked.tsx';
import { emphasisOf, indexGraph, type Model, ModelProvider } from './model.ts';
import { Notice } from './notice.tsx';
import { usePath } from './path-card.tsx';
import { ReadingPanel } from './reading-panel.tsx';
import { ReadingSheet } from './reading-sheet.tsx';
import { SaysWho } from './says-who.tsx';
import { Stories } from './stories.tsx';
import { StoriesProvider, useAskedStories } from './told-stories.tsx';
import { useGraph } from './use-graph.ts';
import { useKeys } from './use-keys.ts';
import { useLoaded } from './use-loaded.ts';
import { useThemeOfPage } from './use-theme.ts';
import { useVisible } from './use-visible.ts';

function useModelOf(graph: ViewGraph): Model {
  const history = useHistory();
  const drawing = useRef<GraphView | null>(null);
  const index = useMemo(() => indexGraph(graph), [graph]);
  const visible = useVisible(graph, history.present);
  return useMemo(() => {
    const { undo, redo } = viewStore;
    const state = history.present;
    const change = (part: Partial<ViewState>): void => viewStore.change(withPathEnd(viewStore.get().present, part));
    return { ...index, state, change, history, undo, redo, visible, drawing };
  }, [index, history, visible]);
}

const Workbench = ({ graph }: { graph: ViewGraph }) => {
  const model = useModelOf(graph);
  const { selection, marked } = model.state;
  const { claims, entities } = model;
  const stories = useAskedStories(model);
  const corrections = useLoaded('corrections', fetchCorrections);
  const { told } = stories;
  const path = usePath(model);
  const emphasis = useMemo(
    () =>
      selection === null
        ? (path ?? markedEmphasis({ claims, entities }, marked))
        : emphasisOf({ claims, entities }, selection, told),
    [claims, entities, selection, path, marked, told],
  );
  useKeys(model);
  useThemeOfPage(model.state.theme);
  return (
    <ModelProvider value={model}>
      <CorrectionsProvider value={corrections}>
        <StoriesProvider value={stories}>
          <Header />
          <FindingDrawer>
            <Stories />
            <SaysWho />
            <Filters />
          </FindingDrawer>
          <Centre emphasis={emphasis} />
          <ReadingSheet>
            <ReadingPanel emphasis={emphasis} />
          </ReadingSheet>
          <Dialogs stories={told} />
          <Notice />
        </StoriesProvider>
      </CorrectionsProvider>
    </ModelProvider>
  );
};

const Failure = ({ error, onRetry }: { error: Error; onRetry: () => void }) => (
  <div className="notice" role="alert">
    <h1>{strings.failed}</h1>
    <p>{error.message}</p>
    {error instanceof ApiError && error.hint !== '' && <p>{error.hint}</p>}
    <button type="button" className="primary" onClick={onRetry}>
      {strings.retry}
    </button>
  </div>
);

const Empty = () => (
  <div className="notice" role="status">
    <h1>{strings.empty}</h1>
    <p>{strings.emptyHint}</p>
  </div>
);

/** The page: loads the graph once, and shows it, or says honestly why it cannot. */
export const App = () => {
  const [attempt, setAttempt] = useState(0);
  const { graph, progress } = useGraph(attempt);
  if (graph.status === 'failed') return <Failure error={graph.error} onRetry={() => setAttempt(attempt + 1)} />;
  if (graph.status === 'loading') return <Loading progress={progress} />;
  if (graph.value.claims.length === 0) return <Empty />;
  return <Workbench graph={graph.value} />;
};
