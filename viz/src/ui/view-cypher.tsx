import { useMemo, useState } from 'react';
import { fetchQuestions } from '../api.ts';
import { VIEW_CYPHER } from '../commands.ts';
import { queryOfView } from '../cypher/of-view.ts';
import { cypherStrings } from '../strings.ts';
import { CypherBox } from './cypher-box.tsx';
import { useModel } from './model.ts';
import { useLoaded } from './use-loaded.ts';

const Opened = ({ onClose }: { onClose: () => void }) => {
  const { graph, state } = useModel();
  const library = useLoaded(state.view === 'contradictions' ? 'questions' : null, fetchQuestions);
  const query = useMemo(
    () => queryOfView(graph, state, library.status === 'ready' ? library.value : []),
    [graph, state, library],
  );
  const closesOn = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
    document.getElementById(VIEW_CYPHER)?.focus();
  };
  return (
    <section aria-label={cypherStrings.show} onKeyDown={closesOn}>
      <p className="quiet">{cypherStrings.viewIntro}</p>
      {library.status === 'failed' && <p role="alert">{library.error.message}</p>}
      {query !== null && <CypherBox query={query} />}
    </section>
  );
};

const Disclosure = () => {
  const [open, setOpen] = useState(false);
  return (
    <div className="view-cypher">
      <button id={VIEW_CYPHER} type="button" className="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? cypherStrings.hide : cypherStrings.show}
      </button>
      {open && <Opened onClose={() => setOpen(false)} />}
    </div>
  );
};

/** The query behind the view, behind a button over it; closed again when another view is shown. */
export const ViewCypher = () => {
  const { view } = useModel().state;
  return view === 'console' ? null : <Disclosure key={view} />;
};
