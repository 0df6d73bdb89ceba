import { useEffect, useRef, useState } from 'react';

/** So long after the last letter a text goes into the state. */
const PAUSE_MS = 250;

/**
 * The text of a field that belongs to the state, without changing the state, and with it everything on the page, at each
 * letter: it follows after a pause, or at once by `settle`. A text that comes from elsewhere takes its place.
 */
export function useTypedText(kept: string, keep: (text: string) => void) {
  const [typed, setTyped] = useState(kept);
  const last = useRef(kept);
  const settle = (): void => {
    if (typed === last.current) return;
    last.current = typed;
    keep(typed);
  };
  useEffect(() => {
    if (kept === last.current) return;
    last.current = kept;
    setTyped(kept);
  }, [kept]);
  useEffect(() => {
    if (typed === last.current) return;
    const timer = setTimeout(() => {
      last.current = typed;
      keep(typed);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, keep]);
  return { typed, setTyped, settle };
}
