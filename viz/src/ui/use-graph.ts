import { useCallback, useState } from 'react';
import type { ViewGraph } from '../../../src/domain/view.ts';
import { fetchGraph } from '../api.ts';
import type { Progress } from '../graph-lines.ts';
import { type Loaded, useLoaded } from './use-loaded.ts';

/** Progress is shown so often: more would only cost time. */
const EVERY_MS = 100;

/** The graph, read anew at each attempt, and how much of it is there meanwhile; null before anything is. */
export function useGraph(attempt: number): { readonly graph: Loaded<ViewGraph>; readonly progress: Progress | null } {
  const [progress, setProgress] = useState<Progress | null>(null);
  const load = useCallback(async () => {
    let latest: Progress | null = null;
    setProgress(null);
    const timer = setInterval(() => setProgress(latest), EVERY_MS);
    try {
      return await fetchGraph((now) => {
        latest = now;
      });
    } finally {
      clearInterval(timer);
    }
  }, []);
  return { graph: useLoaded('graph', load, attempt), progress };
}
