import { useMemo, useState } from 'react';
import { claimsWithout } from '../filters/claims-without.ts';
import { type Source, sourcesOf } from '../says-who/sources.ts';
import { saysWhoStrings, storyStrings } from '../strings.ts';
import { useModel } from './model.ts';
import './says-who.css';

/** Sources that are listed before somebody asks for more. */
const FIRST = 8;

const SourceButton = ({ source: { name, voice, claims } }: { source: Source }) => {
  const { state, change } = useModel();
  const only = state.says === name;
  return (
    <button type="button" className="row" aria-pressed={only} onClick={() => change({ says: only ? null : name })}>
      <span className="source-name">{name}</span>
      <span className="tag">{saysWhoStrings.voices[voice]}</span>
      <span className="count">{claims}</span>
    </button>
  );
};

const SourceList = () => {
  const { graph, state } = useModel();
  const [all, setAll] = useState(false);
  const sources = useMemo(() => sourcesOf(claimsWithout(graph, state, 'says')), [graph, state]);
  const shown = all ? sources : sources.slice(0, FIRST);
  const rest = sources.length - shown.length;
  return (
    <>
      <p className="quiet">{saysWhoStrings.intro}</p>
      <ul className="plain">
        {shown.map((source) => (
          <li key={source.name}>
            <SourceButton source={source} />
          </li>
        ))}
      </ul>
      {sources.length > FIRST && (
        <button type="button" className="link" onClick={() => setAll(!all)}>
          {all ? storyStrings.fewer : storyStrings.more(rest)}
        </button>
      )}
    </>
  );
};

/** Who says how much, with all other filters on; choosing one narrows everything to that one's word. */
export const SaysWho = () => {
  const { state } = useModel();
  const [open, setOpen] = useState(state.says !== null);
  return (
    <details className="pattern says-who" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{saysWhoStrings.heading}</h2>
      </summary>
      {open && <SourceList />}
    </details>
  );
};
