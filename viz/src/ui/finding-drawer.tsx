import { type ReactNode, useEffect, useRef } from 'react';
import { findingStrings } from '../strings.ts';
import { useModel } from './model.ts';
import { NARROW, useMedia } from './use-media.ts';

/** The element that the button of the header opens on narrow pages. */
export const FINDING = 'finding';

/** The left side: stories and filters. On a narrow page a drawer, which closes once something is chosen in it. */
export const FindingDrawer = ({ children }: { children: ReactNode }) => {
  const { state } = useModel();
  const narrow = useMedia(NARROW);
  const drawer = useRef<HTMLElement>(null);
  const chosen = state.selection === null ? '' : `${state.selection.kind} ${state.selection.id}`;
  const before = useRef(chosen);
  useEffect(() => {
    if (chosen !== before.current && drawer.current?.matches(':popover-open')) drawer.current.hidePopover();
    before.current = chosen;
  }, [chosen]);
  return (
    <nav
      ref={drawer}
      id={FINDING}
      className="panel finding"
      aria-label={findingStrings.finding}
      popover={narrow ? 'auto' : undefined}
    >
      {children}
    </nav>
  );
};
