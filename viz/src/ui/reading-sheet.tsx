import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { findingStrings } from '../strings.ts';
import { useModel } from './model.ts';
import { NARROW, useMedia } from './use-media.ts';
import './reading-sheet.css';

const HEIGHTS = ['closed', 'half', 'full'] as const;
type Height = (typeof HEIGHTS)[number];

/** A drag of fewer pixels is a press. */
const PRESS = 6;

/** The height that a sheet snaps to, from the part of the window that it covers. */
export const snapped = (part: number): Height => (part < 0.25 ? 'closed' : part < 0.72 ? 'half' : 'full');

/** One higher or lower; the ends stay. */
const stepped = (height: Height, by: 1 | -1): Height => HEIGHTS[HEIGHTS.indexOf(height) + by] ?? height;
const pressed = (height: Height): Height => HEIGHTS[(HEIGHTS.indexOf(height) + 1) % HEIGHTS.length]!;

/** Drags the handle: the sheet follows the pointer, and snaps when it is let go. */
function useDrag(onSnap: (height: Height) => void) {
  const from = useRef<number | null>(null);
  const dragged = useRef(false);
  const [covered, setCovered] = useState<number | null>(null);
  const partAt = (y: number): number => 1 - y / window.innerHeight;
  const handlers = {
    onPointerDown: (event: PointerEvent): void => {
      event.currentTarget.setPointerCapture(event.pointerId);
      from.current = event.clientY;
      dragged.current = false;
    },
    onPointerMove: ({ clientY }: PointerEvent): void => {
      if (from.current === null) return;
      dragged.current ||= Math.abs(clientY - from.current) > PRESS;
      if (dragged.current) setCovered(partAt(clientY));
    },
    onPointerUp: ({ clientY }: PointerEvent): void => {
      if (dragged.current) onSnap(snapped(partAt(clientY)));
      from.current = null;
      setCovered(null);
    },
    onPointerCancel: (): void => {
      from.current = null;
      setCovered(null);
    },
  };
  return { covered, handlers, wasDragged: () => dragged.current };
}

/** On a narrow page the reading panel is a sheet from below: closed, half or full, by pressing or dragging its handle. */
const Sheet = ({ children }: { children: ReactNode }) => {
  const { state } = useModel();
  const [height, setHeight] = useState<Height>(state.selection === null ? 'closed' : 'half');
  const { covered, handlers, wasDragged } = useDrag(setHeight);
  const { selection, view } = state;
  const viewed = useRef(view);
  // Who asks for another view wants to see it. Before what is chosen at once with it, which opens the sheet again.
  useEffect(() => {
    if (view !== viewed.current) setHeight('closed');
    viewed.current = view;
  }, [view]);
  useEffect(() => {
    if (selection !== null) setHeight((now) => (now === 'closed' ? 'half' : now));
  }, [selection]);
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === 'ArrowUp' || key === 'ArrowDown') setHeight(stepped(height, key === 'ArrowUp' ? 1 : -1));
  };
  return (
    <div className={`sheet sheet-${height}`} style={covered === null ? {} : { height: `${covered * 100}dvh` }}>
      <button
        type="button"
        className="sheet-handle"
        aria-expanded={height !== 'closed'}
        {...handlers}
        onClick={() => {
          if (!wasDragged()) setHeight(pressed(height));
        }}
        onKeyDown={onKeyDown}
      >
        {findingStrings.sheet.label} <span className="hidden">({findingStrings.sheet[height]})</span>
      </button>
      <div className="sheet-content" inert={height === 'closed' && covered === null}>
        {children}
      </div>
    </div>
  );
};

/** The reading panel at the right of a wide page, or as a sheet from below on a narrow one. */
export const ReadingSheet = ({ children }: { children: ReactNode }) =>
  useMedia(NARROW) ? <Sheet>{children}</Sheet> : children;
