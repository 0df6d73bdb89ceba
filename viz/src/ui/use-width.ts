import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * The width of an element without padding in pixels, as it changes. It is known before anything is seen: what is drawn
 * to it has its room from the first picture on, and moves nothing by coming later.
 */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const observed = element.current;
    if (observed === null) return;
    setWidth(Math.round(observed.getBoundingClientRect().width));
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    observer.observe(observed);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
