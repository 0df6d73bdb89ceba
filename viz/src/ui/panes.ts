import { type ComponentType, lazy } from 'react';
import type { View } from '../state.ts';
import { SentenceList } from './sentence-list.tsx';

/** What lies over the drawing in each view; nothing in the view of the drawing itself. Rarely used ones are lazy. */
export const PANES: Partial<Readonly<Record<View, ComponentType>>> = {
  list: SentenceList,
  console: lazy(() => import('./console.tsx')),
};
