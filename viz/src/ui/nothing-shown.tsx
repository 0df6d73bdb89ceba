import { filterWords } from '../filters/active-filters.ts';
import { NOTHING_HIDDEN, withoutFilters } from '../filters/reset.ts';
import { filterStrings, strings } from '../strings.ts';
import { useModel } from './model.ts';
import './filters.css';

/** What the page says when the filters leave nothing: which of them hides it, and what each would bring back. */
export const NothingShown = () => {
  const { graph, state, change, visible, nameOf } = useModel();
  const culprits = [...visible.hiddenBy].filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a);
  return (
    <div className="notice nothing-shown" role="status">
      <p>
        <strong>{strings.allHidden}</strong> {culprits.length > 0 ? filterStrings.brings : filterStrings.togetherHide}
      </p>
      <ul className="plain">
        {culprits.map(([name, count]) => {
          const words = filterWords(name, graph, state, nameOf);
          return (
            <li key={name}>
              <button type="button" className="primary" onClick={() => change(withoutFilters([name]))}>
                <span className="hidden">{filterStrings.takeOff} </span>
                {words}
                <span className="count">{filterStrings.back(count)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" className="primary" onClick={() => change(NOTHING_HIDDEN)}>
        {strings.showAll}
      </button>
    </div>
  );
};
