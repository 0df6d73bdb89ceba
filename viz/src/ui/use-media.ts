import { useCallback, useSyncExternalStore } from 'react';

/** The page is narrow: the sides are a drawer and a sheet. As in `responsive.css`. */
export const NARROW = '(max-width: 900px)';
/** The page is not wide enough for every button of the header. */
export const SCARCE = '(max-width: 1240px)';

/** There is a finger and no better pointer, so most likely no keys. As in `responsive.css`. */
export const COARSE = '(pointer: coarse)';

/** Whether a media query holds, as it changes. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
