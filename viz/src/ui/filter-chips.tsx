import { filterWords } from '../filters/active-filters.ts';
import { NOTHING_HIDDEN, withoutFilters } from '../filters/reset.ts';
import { filterStrings } from '../strings.ts';
import { useModel } from './model.ts';
import { NARROW, useMedia } from './use-media.ts';
import './filters.css';

/** The filters that are on, each with a button that takes it off; `over` what is below, so as not to move a drawing. What takes off all is in sight. */
export const FilterChips = ({ over }: { over: boolean }) => {
  const { graph, state, change, visible, nameOf } = useModel();
  const active = [...visible.hiddenBy.keys()];
  const narrow = useMedia(NARROW);
  if (active.length === 0) return null;
  const all = (
    <button type="button" className="link" onClick={() => change(NOTHING_HIDDEN)}>
      {filterStrings.resetAll}
    </button>
  );
  return (
    <section className="chips" data-over={over || undefined} aria-label={filterStrings.active}>
      {narrow && all}
      <ul className="plain">
        {active.map((name) => {
          const words = filterWords(name, graph, state, nameOf);
          return (
            <li key={name} className="chip">
              <span>{words}</span>
              <button type="button" onClick={() => change(withoutFilters([name]))}>
                <span aria-hidden="true">✕</span>
                <span className="hidden">
                  {filterStrings.takeOff} {words}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {!narrow && all}
    </section>
  );
};
