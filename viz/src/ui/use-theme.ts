import { useEffect, useSyncExternalStore } from 'react';
import type { ViewState } from '../state.ts';
import type { ThemeName } from '../style.ts';

const query = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(changed: () => void): () => void {
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** The theme that was chosen, or else the one that the system prefers, as it changes. */
export function useTheme(chosen: ViewState['theme']): ThemeName {
  const preferred = useSyncExternalStore(subscribe, () => (query.matches ? 'dark' : 'light'));
  return chosen === 'system' ? preferred : chosen;
}

/** Tells the style sheet which theme was chosen. */
export function useThemeOfPage(chosen: ViewState['theme']): void {
  useEffect(() => {
    document.documentElement.dataset['theme'] = chosen;
  }, [chosen]);
}
