import { useEffect, useState } from 'react';

export type Loaded<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly error: Error };

const LOADING = { status: 'loading' } as const;

/**
 * Loads something for a key, again when the key or the attempt changes; null loads nothing. An answer that comes too
 * late is dropped.
 */
export function useLoaded<T>(key: string | null, load: (key: string) => Promise<T>, attempt = 0): Loaded<T> {
  const [result, setResult] = useState<{ key: string | null; attempt: number; loaded: Loaded<T> }>({
    key: null,
    attempt,
    loaded: LOADING,
  });
  useEffect(() => {
    if (key === null) return;
    let current = true;
    const settle = (loaded: Loaded<T>): void => {
      if (current) setResult({ key, attempt, loaded });
    };
    load(key).then(
      (value) => settle({ status: 'ready', value }),
      (error: Error) => settle({ status: 'failed', error }),
    );
    return () => {
      current = false;
    };
  }, [key, load, attempt]);
  return result.key === key && result.attempt === attempt ? result.loaded : LOADING;
}
