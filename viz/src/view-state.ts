import { useCallback, useSyncExternalStore } from 'react';
import { formatState, parseState, type ViewState } from './state.ts';

let cached = { hash: '', state: parseState('') };

function snapshot(): ViewState {
  const { hash } = window.location;
  if (hash !== cached.hash) cached = { hash, state: parseState(hash) };
  return cached.state;
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** Choosing something is a step that "back" undoes; typing and ticking are not. */
function write(next: ViewState, step: boolean): void {
  const { pathname, search } = window.location;
  const url = `${pathname}${search}${formatState(next)}`;
  if (step) window.history.pushState(null, '', url);
  else window.history.replaceState(null, '', url);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

/** The state of the view, which lives in the URL, and how to change part of it. */
export function useViewState(): readonly [ViewState, (change: Partial<ViewState>) => void] {
  const state = useSyncExternalStore(subscribe, snapshot);
  const change = useCallback((part: Partial<ViewState>) => {
    write({ ...snapshot(), ...part }, part.selection !== undefined || part.document !== undefined);
  }, []);
  return [state, change];
}
