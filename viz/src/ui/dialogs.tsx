import { useSyncExternalStore } from 'react';
import { dialogs } from '../dialogs.ts';
import type { Story } from '../stories/story.ts';
import { late } from './late.tsx';

const Palette = late(() => import('./palette.tsx'));
const Help = late(() => import('./help.tsx'));

/** The dialog that is open, if one is. */
export const Dialogs = ({ stories }: { stories: readonly Story[] }) => {
  const open = useSyncExternalStore(dialogs.subscribe, dialogs.get);
  if (open === null) return null;
  return open === 'palette' ? <Palette stories={stories} /> : <Help />;
};
