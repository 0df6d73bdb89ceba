import { useEffect, useState } from 'react';

export type Loaded<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly error: Error };

const LOADING = { status: 'loading' } as const;

/** Loads something for a key, again when the key changes; null loads nothing. An answer that comes too late is dropped. */
export function useLoaded<T>(key: string | null, load: (key: string) => Promise<T>): Loaded<T> {
  const [result, setResult] = useState<{ key: string | null; loaded: Loaded<T> }>({ key: null, loaded: LOADING });
  useEffect(() => {
    if (key === null) return;
    let current = true;
    const settle = (loaded: Loaded<T>): void => {
      if (current) setResult({ key, loaded });
    };
    load(key).then(
      (value) => settle({ status: 'ready', value }),
      (error: Error) => settle({ status: 'failed', error }),
    );
    return () => {
      current = false;
    };
  }, [key, load]);
  return result.key === key ? result.loaded : LOADING;
}
