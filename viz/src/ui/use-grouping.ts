import { useMemo } from 'react';
import { type Grouping, grouping } from '../arrange/grouping.ts';
import type { Model } from './model.ts';

/** What is drawn as one; null when everything is drawn for itself. */
export function useGrouping({ graph, state }: Model): Grouping | null {
  const { grouped, pinned, selection, path } = state;
  const alone = [...pinned.map(({ id }) => id), ...(path ?? []), selection?.kind === 'entity' ? selection.id : null];
  const key = alone.filter((id) => id !== null).join('\n');
  return useMemo(() => grouping(graph, grouped, new Set(key.split('\n'))), [graph, grouped, key]);
}
