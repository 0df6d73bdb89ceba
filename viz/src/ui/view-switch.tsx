import { VIEWS } from '../state.ts';
import { strings } from '../strings.ts';
import { useModel } from './model.ts';
import { PANES } from './panes.ts';

/** Drawing or list. */
export const ViewSwitch = () => {
  const { state, change } = useModel();
  return (
    <fieldset className="switch">
      <legend className="hidden">{strings.graphLabel}</legend>
      {VIEWS.filter((view) => view === 'graph' || view in PANES).map((view) => (
        <button key={view} type="button" aria-pressed={state.view === view} onClick={() => change({ view })}>
          {strings.views[view]}
        </button>
      ))}
    </fieldset>
  );
};
