import type { ComponentType } from 'react';
import type { View } from '../state.ts';
import { carried } from '../take-away/carried.ts';
import { late } from './late.tsx';
import { SentenceList } from './sentence-list.tsx';

/** What lies over the drawing in each view; nothing in the view of the drawing itself. Rarely used ones are loaded late. */
export const PANES: Partial<Readonly<Record<View, ComponentType>>> = {
  list: SentenceList,
  table: late(() => import('./claim-table.tsx')),
  contradictions: late(() => import('./ledger.tsx')),
  console: late(() => (carried() === null ? import('./console.tsx') : import('./no-console.tsx'))),
};
