import type { Token } from '../../domain/analysis.ts';
import type { Draft } from './draft.ts';

/** How many drafts before a place, and after it, a rule may look at. Keeps the work per place constant. */
const WINDOW = 60;

/** The drafts near a place of the document, in the order in which they were given: all, unless the text is very long. */
export type Nearby = (near: Token) => readonly Draft[];

/** Where in a list the things begin for which something holds, if it holds for all behind the first. */
function firstIndex<T>(list: readonly T[], holds: (thing: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Finds drafts by where they are said. */
export function nearby(drafts: readonly Draft[]): Nearby {
  if (drafts.length <= WINDOW) return () => drafts;
  const order = new Map(drafts.map((draft, at) => [draft, at]));
  const placed = [...drafts].sort((a, b) => a.trigger.index - b.trigger.index);
  return ({ index }) => {
    const at = firstIndex(placed, ({ trigger }) => trigger.index >= index);
    const near = placed.slice(Math.max(0, at - WINDOW), at + WINDOW);
    return near.sort((a, b) => order.get(a)! - order.get(b)!);
  };
}
