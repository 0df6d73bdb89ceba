import { memo, type ReactNode, useId, useState } from 'react';
import { valueWords } from '../filters/facet-values.ts';
import { hiddenOf, keepingOnly, type TickedName, ticking, toggling } from '../filters/hiding.ts';
import { filterStrings, strings } from '../strings.ts';
import { viewStore } from '../view-state.ts';
import { useModel } from './model.ts';
import type { FacetView } from './use-facets.tsx';

/** From so many values on, a facet has a search of its own. */
const FEWEST_SEARCHED = 12;
const MOST_ROWS = 200;

interface RowProps {
  readonly facet: FacetView;
  readonly value: string;
  readonly shown: boolean;
  readonly count: number;
}

/** Reads the state only when clicked, so that rows whose count stays need not be made anew. */
const Row = memo(({ facet, value, shown, count }: RowProps) => {
  const { name, values, mark } = facet;
  const words = valueWords(name, value);
  const toggle = (): void => viewStore.change(toggling(viewStore.get().present, name, value));
  return (
    <li className="facet-row">
      <label className="check" data-selected={shown || undefined} data-none={count === 0 || undefined}>
        <input type="checkbox" checked={shown} onChange={toggle} />
        {mark(value)}
        <span className="check-name">{words}</span>
        <span className="count">{count}</span>
      </label>
      <button type="button" className="link only" onClick={() => viewStore.change(keepingOnly(name, value, values))}>
        {filterStrings.onlyThis}
        <span className="hidden"> {words}</span>
      </button>
    </li>
  );
});

const Rows = ({ facet, found }: { facet: FacetView; found: readonly string[] }) => {
  const { state, visible } = useModel();
  const hidden = new Set(hiddenOf(state, facet.name));
  const counts = visible.counts[facet.name];
  const more = found.length - MOST_ROWS;
  return (
    <ul className="plain facet-rows">
      {found.slice(0, MOST_ROWS).map((value) => (
        <Row key={value} facet={facet} value={value} shown={!hidden.has(value)} count={counts.get(value) ?? 0} />
      ))}
      {found.length === 0 && <li className="quiet">{filterStrings.noneFound}</li>}
      {more > 0 && <li className="quiet">{filterStrings.moreRows(more)}</li>}
    </ul>
  );
};

/** Ticks or unticks every value that is listed. */
const TickAll = ({ name, found, shown }: { name: TickedName; found: readonly string[]; shown: boolean }) => {
  const { state } = useModel();
  const hidden = new Set(hiddenOf(state, name));
  return (
    <button
      type="button"
      className="link"
      disabled={found.every((value) => hidden.has(value) !== shown)}
      onClick={() => viewStore.change(ticking(viewStore.get().present, name, found, shown))}
    >
      {shown ? strings.all : strings.none}
      <span className="hidden">: {filterStrings.facets[name]}</span>
    </button>
  );
};

const Head = ({ facet, found, open, onOpen, controls }: HeadProps) => {
  const { state } = useModel();
  const { name, values } = facet;
  const hidden = new Set(hiddenOf(state, name));
  const shown = values.filter((value) => !hidden.has(value)).length;
  return (
    <div className="filter-head">
      <button
        type="button"
        className="facet-fold heading"
        aria-expanded={open}
        aria-controls={controls}
        onClick={onOpen}
      >
        {filterStrings.facets[name]}
      </button>
      {shown < values.length && <span className="count">{filterStrings.shownOf(shown, values.length)}</span>}
      <TickAll name={name} found={found} shown />
      <TickAll name={name} found={found} shown={false} />
    </div>
  );
};

interface HeadProps {
  readonly facet: FacetView;
  readonly found: readonly string[];
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly controls: string;
}

/** One property by which claims are hidden: its values with how many claims each has under all the other filters. */
export const Facet = ({ facet }: { facet: FacetView }): ReactNode => {
  const [open, setOpen] = useState(facet.open);
  const [text, setText] = useState('');
  const id = useId();
  const label = filterStrings.facets[facet.name];
  const wanted = text.trim().toLowerCase();
  const found = facet.values.filter((value) => valueWords(facet.name, value).toLowerCase().includes(wanted));
  return (
    <fieldset className="facet" data-facet={facet.name}>
      <legend className="hidden">{label}</legend>
      <Head facet={facet} found={found} open={open} onOpen={() => setOpen(!open)} controls={id} />
      <div id={id} hidden={!open}>
        {open && facet.values.length > FEWEST_SEARCHED && (
          <input
            className="facet-search"
            aria-label={`${filterStrings.find} ${label}`}
            placeholder={`${filterStrings.find} ${facet.values.length}`}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
        {open && <Rows facet={facet} found={found} />}
      </div>
    </fieldset>
  );
};
