import { findingStrings, strings, summary } from '../strings.ts';
import { FINDING } from './finding-drawer.tsx';
import { HeaderTools } from './header-tools.tsx';
import { HistoryButtons } from './history-buttons.tsx';
import { useModel } from './model.ts';
import { SearchBox } from './search-box.tsx';
import { NARROW, useMedia } from './use-media.ts';
import './header.css';

/** The top of the page: what is shown, searching, views, undo and redo, and the rest of the tools. */
export const Header = () => {
  const { visible, graph } = useModel();
  const narrow = useMedia(NARROW);
  return (
    <header>
      {narrow && (
        <button type="button" className="tool" popoverTarget={FINDING} aria-label={findingStrings.finding}>
          <span aria-hidden="true">☰</span>
        </button>
      )}
      <div className="masthead">
        <h1>{strings.title}</h1>
        <span className="quiet">{summary(visible.entities.size, visible.claims.size, graph.documents)}</span>
      </div>
      <SearchBox />
      <HistoryButtons />
      <HeaderTools />
    </header>
  );
};
