import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { ViewClaim } from '../../../src/domain/view.ts';
import { twinStrings } from '../strings.ts';
import { COLUMN_NAMES } from '../text-twin/columns.ts';
import { nextRow } from '../text-twin/row-keys.ts';
import { ClaimHeading } from './claim-heading.tsx';
import { ClaimRow } from './claim-row.tsx';

/** Up to so many rows all are made; of more only those in sight. */
const ALL_UP_TO = 200;
/** Height of a row in pixels, as in the style sheet. */
const ROW_HEIGHT = 32;

/** Which rows are made, and how much room stands for those before and after. */
function useRange(count: number, box: RefObject<HTMLElement | null>) {
  const few = count <= ALL_UP_TO;
  const virtualizer = useVirtualizer({
    count,
    enabled: !few,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 20,
  });
  const items = virtualizer.getVirtualItems();
  const indexes = few ? Array.from({ length: count }, (_, index) => index) : items.map(({ index }) => index);
  const before = few ? 0 : (items[0]?.start ?? 0);
  const after = few ? 0 : virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  const bring = (index: number): void => {
    if (!few) virtualizer.scrollToIndex(index);
  };
  return { indexes, before, after, bring };
}

/** The focus by rows: the arrow keys, Home, End and the page keys move it, also to rows that are not made yet. */
function useRowFocus(count: number, bring: (index: number) => void) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [active, setActive] = useState(0);
  const wanted = useRef<number | null>(null);
  // The row that the focus goes to may be made only after scrolling, so it is looked for after each drawing.
  useEffect(() => {
    if (wanted.current === null) return;
    const row = body.current?.querySelector<HTMLElement>(`tr[aria-rowindex="${wanted.current + 2}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus();
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextRow(event.key, active, count);
    if (next === null) return;
    event.preventDefault();
    wanted.current = next;
    setActive(next);
    bring(next);
  };
  return { body, active, setActive, onKeyDown };
}

/** The claims in a grid of rows, which scrolls by itself. Screen readers are told of all rows, made or not. */
export const ClaimGrid = ({ rows }: { rows: readonly ViewClaim[] }) => {
  const box = useRef<HTMLDivElement>(null);
  const { indexes, before, after, bring } = useRange(rows.length, box);
  const { body, active, setActive, onKeyDown } = useRowFocus(rows.length, bring);
  const entry = indexes.includes(active) ? active : indexes[0];
  return (
    <div className="table-box" ref={box}>
      <div style={{ paddingTop: before, paddingBottom: after }}>
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are gone through by arrow keys */}
        <table role="grid" aria-label={twinStrings.table} aria-rowcount={rows.length + 1}>
          <thead>
            <tr aria-rowindex={1}>
              {COLUMN_NAMES.map((name) => (
                <ClaimHeading key={name} column={name} />
              ))}
            </tr>
          </thead>
          <tbody ref={body} onKeyDown={onKeyDown}>
            {indexes.map((index) => {
              const claim = rows[index];
              if (claim === undefined) return null;
              return (
                <ClaimRow key={claim.id} claim={claim} index={index} entry={index === entry} onActive={setActive} />
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
};
