import { strings } from '../strings.ts';
import { useModel } from './model.ts';

/** Drawing or list. */
export const ViewSwitch = () => {
  const { state, change } = useModel();
  return (
    <fieldset className="switch">
      <legend className="hidden">{strings.graphLabel}</legend>
      {(['graph', 'list'] as const).map((view) => (
        <button key={view} type="button" aria-pressed={state.view === view} onClick={() => change({ view })}>
          {strings[view]}
        </button>
      ))}
    </fieldset>
  );
};
