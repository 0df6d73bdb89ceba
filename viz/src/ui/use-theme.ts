import { useSyncExternalStore } from 'react';
import type { ThemeName } from '../style.ts';

const query = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(changed: () => void): () => void {
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** The theme that the system prefers, as it changes. */
export const useTheme = (): ThemeName => useSyncExternalStore(subscribe, () => (query.matches ? 'dark' : 'light'));
