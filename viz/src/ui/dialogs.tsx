import { lazy, Suspense, useSyncExternalStore } from 'react';
import { dialogs } from '../dialogs.ts';
import type { Story } from '../stories/story.ts';

const Palette = lazy(() => import('./palette.tsx'));
const Help = lazy(() => import('./help.tsx'));

/** The dialog that is open, if one is. */
export const Dialogs = ({ stories }: { stories: readonly Story[] }) => {
  const open = useSyncExternalStore(dialogs.subscribe, dialogs.get);
  if (open === null) return null;
  return <Suspense fallback={null}>{open === 'palette' ? <Palette stories={stories} /> : <Help />}</Suspense>;
};
