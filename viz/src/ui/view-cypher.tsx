import { useMemo, useState } from 'react';
import { VIEW_CYPHER } from '../commands.ts';
import { queryOfView } from '../cypher/of-view.ts';
import { cypherStrings } from '../strings.ts';
import { CypherBox } from './cypher-box.tsx';
import { useModel } from './model.ts';

const Opened = ({ onClose }: { onClose: () => void }) => {
  const { graph, state } = useModel();
  const query = useMemo(() => queryOfView(graph, state), [graph, state]);
  const closesOn = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
    document.getElementById(VIEW_CYPHER)?.focus();
  };
  if (query === null) return null;
  return (
    <section aria-label={cypherStrings.show} onKeyDown={closesOn}>
      <p className="quiet">{cypherStrings.viewIntro}</p>
      <CypherBox query={query} />
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
