import type { ViewClaim } from '../../../src/domain/view.ts';
import type { ViewState } from '../state.ts';
import { classOf, lineOf } from '../style.ts';

/** A property of claims by which they are counted and hidden, value by value. */
export interface Facet {
  /** Where the state keeps the values that are hidden. */
  readonly hidden: 'hiddenPredicates' | 'hiddenClasses' | 'hiddenLines' | 'hiddenSources' | 'hiddenVoices';
  readonly value: (claim: ViewClaim) => string;
}

/** Who published it, or the article itself where nobody is named. */
export const sourceOf = ({ publisher, title, docId }: ViewClaim): string => publisher ?? title ?? docId;

export const FACETS = {
  predicate: { hidden: 'hiddenPredicates', value: ({ predicate }) => predicate },
  class: { hidden: 'hiddenClasses', value: classOf },
  line: { hidden: 'hiddenLines', value: lineOf },
  source: { hidden: 'hiddenSources', value: sourceOf },
  voice: { hidden: 'hiddenVoices', value: ({ voice }) => voice },
} as const satisfies Readonly<Record<string, Facet>>;

export type FacetName = keyof typeof FACETS;
export const FACET_NAMES = Object.keys(FACETS) as readonly FacetName[];

/** The part of the state that a facet hides by. */
export const hiddenIn = (state: ViewState, name: FacetName): readonly string[] => state[FACETS[name].hidden];

/** The values that occur, most frequent first. */
export function valuesOf<T>(items: readonly T[], read: (item: T) => string): readonly string[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(read(item), (counts.get(read(item)) ?? 0) + 1);
  const rows = [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
  return rows.map(([name]) => name);
}
