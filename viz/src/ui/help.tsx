import { COMMANDS } from '../commands.ts';
import { dialogs } from '../dialogs.ts';
import { findingStrings, strings } from '../strings.ts';
import { Keys } from './keys.tsx';
import { COARSE, useMedia } from './use-media.ts';
import { Window } from './window.tsx';
import './help.css';

const words = findingStrings.help;
/** Reached by Tab, so that the arrows scroll it. */
const SCROLLED = { role: 'region', tabIndex: 0, 'aria-label': words.keys } as const;

const KeyList = () => (
  <>
    <h3>{words.keys}</h3>
    <dl>
      {COMMANDS.filter(({ keys }) => keys.length > 0).map(({ id, keys }) => (
        <div key={id}>
          <dt>
            <Keys keys={keys} />
          </dt>
          <dd>{strings.commands[id]}</dd>
        </div>
      ))}
    </dl>
  </>
);

const Gestures = () => (
  <>
    <h3>{words.gestures}</h3>
    <dl>
      {words.gestureList.map(([gesture, effect]) => (
        <div key={gesture}>
          <dt>{gesture}</dt>
          <dd>{effect}</dd>
        </div>
      ))}
    </dl>
  </>
);

/** Every key, from the same table that they are dispatched by, and what the pointer does; that first where there are only fingers. */
const Help = () => (
  <Window label={words.title} className="help">
    <div className="help-head">
      <h2>{words.title}</h2>
      <button type="button" className="tool" onClick={dialogs.close}>
        {words.close}
      </button>
    </div>
    <div className="help-body" {...SCROLLED}>
      {useMedia(COARSE) ? (
        <>
          <Gestures />
          <KeyList />
        </>
      ) : (
        <>
          <KeyList />
          <Gestures />
        </>
      )}
    </div>
  </Window>
);

export default Help;
