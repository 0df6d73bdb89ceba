import { type FocusEvent, type KeyboardEvent, useCallback } from 'react';

const ITEMS = '[role=button]';

const itemsOf = (group: Element): (HTMLElement | SVGElement)[] => [
  ...group.querySelectorAll<HTMLElement | SVGElement>(ITEMS),
];

const nextOf = (key: string, at: number, count: number): number | null => {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
};

/**
 * Handlers that make a group of buttons one stop of the Tab key, within which arrows, Home and End move. The group's
 * buttons say `tabIndex` 0 for the first and -1 for the others.
 */
export function useRoving() {
  const onKeyDown = useCallback((event: KeyboardEvent<Element>) => {
    const items = itemsOf(event.currentTarget);
    const at = items.indexOf(document.activeElement as HTMLElement);
    const next = nextOf(event.key, at, items.length);
    if (at < 0 || next === null) return;
    event.preventDefault();
    items[next]?.focus();
  }, []);
  // Written past React, which would else draw thousands of marks anew for every key.
  const onFocus = useCallback((event: FocusEvent<Element>) => {
    for (const item of event.currentTarget.querySelectorAll(`${ITEMS}[tabindex="0"]`))
      item.setAttribute('tabindex', '-1');
    (event.target as Element).closest(ITEMS)?.setAttribute('tabindex', '0');
  }, []);
  return { onKeyDown, onFocus };
}
