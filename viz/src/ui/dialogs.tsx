import { useEffect, useSyncExternalStore } from 'react';
import { dialogs } from '../dialogs.ts';
import { whenIdle } from '../idle.ts';
import type { Story } from '../stories/story.ts';
import { late } from './late.tsx';

const loadPalette = () => import('./palette.tsx');
const loadHelp = () => import('./help.tsx');
const Palette = late(loadPalette);
const Help = late(loadHelp);

/** The dialog that is open, if one is. */
export const Dialogs = ({ stories }: { stories: readonly Story[] }) => {
  const open = useSyncExternalStore(dialogs.subscribe, dialogs.get);
  useEffect(() => {
    // So that the first letters that are typed into the palette do not wait for it.
    whenIdle(() => void Promise.allSettled([loadPalette(), loadHelp()]));
  }, []);
  if (open === null) return null;
  return open === 'palette' ? <Palette stories={stories} /> : <Help />;
};
