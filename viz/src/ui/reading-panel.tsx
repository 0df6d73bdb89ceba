import { useMemo, useState } from 'react';
import { fetchDocument } from '../api.ts';
import { articleRead, articlesOf } from '../reading.ts';
import type { Emphasis } from '../render/graph-view.ts';
import { strings } from '../strings.ts';
import { ArticlePane } from './article-pane.tsx';
import { ClaimCard } from './claim-card.tsx';
import { EntityCard } from './entity-card.tsx';
import { LoadFailure } from './load-failure.tsx';
import { useModel } from './model.ts';
import { PathCard } from './path-card.tsx';
import { StoryCard } from './story-card.tsx';
import { useLoaded } from './use-loaded.ts';

const Card = ({ emphasis }: { emphasis: Emphasis | null }) => {
  const { state, claims, entities } = useModel();
  const { selection } = state;
  if (selection === null) return state.path === null && <p className="quiet invite">{strings.pickSomething}</p>;
  if (selection.kind === 'claim') {
    const claim = claims.get(selection.id);
    return claim === undefined ? null : <ClaimCard claim={claim} />;
  }
  if (selection.kind === 'entity') {
    const entity = entities.get(selection.id);
    return entity === undefined ? null : <EntityCard entity={entity} />;
  }
  const told = [...(emphasis?.claims ?? [])].flatMap((id) => claims.get(id) ?? []);
  return <StoryCard id={selection.id} claims={told} />;
};

const ArticleChooser = ({ current }: { current: string | null }) => {
  const { graph, change } = useModel();
  const articles = useMemo(() => articlesOf(graph), [graph]);
  if (articles.length < 2) return null;
  return (
    <label className="chooser">
      <span className="hidden">{strings.articles}</span>
      <select
        value={current ?? ''}
        onChange={(event) => change({ selection: null, document: event.currentTarget.value })}
      >
        {articles.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
};

/** The right side: what is selected, and the article that says so. */
export const ReadingPanel = ({ emphasis }: { emphasis: Emphasis | null }) => {
  const { state, claims, graph, change } = useModel();
  const { selection } = state;
  const chosen = useMemo(() => {
    const marked =
      selection === null || selection.kind === 'entity' ? new Set<string>() : (emphasis?.claims ?? new Set());
    return { claims: marked, only: selection?.kind === 'claim' ? selection.id : null };
  }, [selection, emphasis]);
  const [first] = chosen.claims;
  const quoted = first === undefined ? undefined : claims.get(first)?.docId;
  const docId = quoted ?? articleRead({ graph, claims, state });
  const [attempt, setAttempt] = useState(0);
  const article = useLoaded(docId, fetchDocument, attempt);
  return (
    <aside className="reading">
      {selection !== null && (
        <button type="button" className="clear-selection" onClick={() => change({ selection: null })}>
          <span aria-hidden="true">✕</span>
          <span className="hidden">{strings.close}</span>
        </button>
      )}
      <div className="chosen">
        <PathCard />
        <Card emphasis={emphasis} />
      </div>
      <ArticleChooser current={docId} />
      {article.status === 'ready' && <ArticlePane document={article.value} chosen={chosen} />}
      {article.status === 'failed' && (
        <LoadFailure what={strings.noArticle} error={article.error} onRetry={() => setAttempt(attempt + 1)} />
      )}
    </aside>
  );
};
