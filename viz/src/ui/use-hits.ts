import { useMemo, useSyncExternalStore } from 'react';
import { buildingIndexOf } from '../search/building-index.ts';
import type { Hits } from '../search/search-index.ts';
import { useModel } from './model.ts';

const NO_HITS: Hits = { entities: [], claims: [], articles: [] };

/** What is found for a text, and whether everything was searched already. Never behind what is typed: Enter takes the first. */
export function useHits(text: string): { readonly hits: Hits; readonly complete: boolean } {
  const { graph } = useModel();
  const building = buildingIndexOf(graph);
  const progress = useSyncExternalStore(building.subscribe, building.progress);
  const sought = text.trim();
  const hits = useMemo(() => (sought === '' ? NO_HITS : (progress.index?.find(sought) ?? NO_HITS)), [sought, progress]);
  return { hits, complete: progress.complete };
}
