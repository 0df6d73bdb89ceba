import { useMemo } from 'react';
import { aloneIn, type Grouping, grouping } from '../arrange/grouping.ts';
import type { Model } from './model.ts';

/** What is drawn as one; null when everything is drawn for itself. */
export function useGrouping({ graph, state }: Model): Grouping | null {
  const { grouped } = state;
  const key = aloneIn(state).join('\n');
  return useMemo(() => grouping(graph, grouped, new Set(key.split('\n'))), [graph, grouped, key]);
}
