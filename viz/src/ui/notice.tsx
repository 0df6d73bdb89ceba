import { useSyncExternalStore } from 'react';
import { notices } from '../notices.ts';

/** The short message about what was just done; always there, so that it is read aloud when it comes. */
export const Notice = () => (
  <p className="toast" role="status">
    {useSyncExternalStore(notices.subscribe, notices.get)}
  </p>
);
