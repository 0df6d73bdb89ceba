import { useMemo } from 'react';
import { articlesShown } from '../articles-shown.ts';
import { findingStrings, strings, summary, takeAwayStrings } from '../strings.ts';
import { carried } from '../take-away/carried.ts';
import { dayWords } from '../wording.ts';
import { FINDING } from './finding-drawer.tsx';
import { HeaderTools } from './header-tools.tsx';
import { HistoryButtons } from './history-buttons.tsx';
import { late } from './late.tsx';
import { useModel } from './model.ts';
import { SearchBox } from './search-box.tsx';
import { NARROW, useMedia } from './use-media.ts';
import './header.css';

/** A page without a server says of which day it is. */
const CopyNote = () => {
  const copy = carried();
  if (copy === null) return null;
  return (
    <span className="quiet copy-note" title={takeAwayStrings.copyHint}>
      {' '}
      {takeAwayStrings.copy(dayWords(copy.made))}
    </span>
  );
};

const TakeAwayMenu = late(() => import('./take-away-menu.tsx'));

/** The top of the page: what is shown, searching, views, undo and redo, and the rest of the tools. */
export const Header = () => {
  const { visible, graph } = useModel();
  const articles = useMemo(() => articlesShown(graph, visible), [graph, visible]);
  const narrow = useMedia(NARROW);
  return (
    <header>
      {narrow && (
        <button type="button" className="tool" popoverTarget={FINDING} aria-label={findingStrings.finding}>
          <span aria-hidden="true">☰</span>
        </button>
      )}
      <div className="masthead">
        <h1>
          {strings.title}
          <CopyNote />
        </h1>
        <span className="quiet">{summary(visible.entities.size, visible.claims.size, articles)}</span>
      </div>
      <SearchBox />
      <HistoryButtons />
      <TakeAwayMenu />
      <HeaderTools />
    </header>
  );
};
