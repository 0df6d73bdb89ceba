import type { ViewClaim, ViewGraph } from '../../src/domain/view.ts';
import { type ClaimColumns, columnsOf } from './filters/claim-columns.ts';
import { FACET_NAMES, type FacetName } from './filters/facets.ts';
import { type Filter, type FilterName, filtersOf } from './filters/filters.ts';
import { Marked, type Members } from './members.ts';
import type { ViewState } from './state.ts';

/** What the filters leave. */
export interface Visible {
  readonly entities: Members;
  readonly claims: Members;
}

/** How often each value occurs. */
export type Counts = ReadonlyMap<string, number>;

/** What the filters leave, and what each facet would have if it hid nothing itself. */
export interface Filtered extends Visible {
  /** Claims by value, and for `type` entities by type, with all filters on but the facet's own. */
  readonly counts: Readonly<Record<FacetName | 'type', Counts>>;
  /** For each filter that is on, how many claims it alone hides. */
  readonly hiddenBy: ReadonlyMap<FilterName, number>;
}

/** Counts what is said of claims, by the numbers of their columns. */
class Tally {
  readonly #columns: ClaimColumns;
  readonly #byFacet: readonly { readonly name: FacetName; readonly counts: Uint32Array; readonly codes: Uint32Array }[];
  /** Which ends are named by a claim that no filter but that of types hides. */
  readonly #named: Uint8Array;
  /** Which ends are named by a claim that is shown. */
  readonly #shown: Uint8Array;

  constructor(columns: ClaimColumns) {
    this.#columns = columns;
    this.#byFacet = FACET_NAMES.map((name) => {
      const { values, codes } = columns.facets[name];
      return { name, codes, counts: new Uint32Array(values.length) };
    });
    const ends = columns.subject.values.length;
    [this.#named, this.#shown] = [new Uint8Array(ends), new Uint8Array(ends)];
  }

  /** Counts a claim that nothing hides. */
  countShown(claim: number): void {
    for (const { counts, codes } of this.#byFacet) counts[codes[claim]!]!++;
    this.#mark(this.#named, claim);
    this.#mark(this.#shown, claim);
  }

  /** Counts a claim that one filter alone hides: for that filter's facet, if it has one. */
  countHidden(claim: number, only: FilterName): void {
    for (const { name, counts, codes } of this.#byFacet) if (name === only) counts[codes[claim]!]!++;
    if (only === 'type') this.#mark(this.#named, claim);
  }

  #mark(ends: Uint8Array, claim: number): void {
    ends[this.#columns.subject.codes[claim]!] = 1;
    ends[this.#columns.object.codes[claim]!] = 1;
  }

  /** The entities that claims which are shown name. */
  get entities(): Members {
    const { ends } = this.#columns;
    const shown = this.#shown.slice();
    // What is not stated is nobody.
    const unstated = ends.at.get('');
    if (unstated !== undefined) shown[unstated] = 0;
    return new Marked(ends, shown);
  }

  counts({ entities }: ViewGraph): Filtered['counts'] {
    const { ofEntities } = this.#columns;
    const type = new Map<string, number>();
    entities.forEach((entity, index) => {
      if (this.#named[ofEntities[index]!] === 1) type.set(entity.type, (type.get(entity.type) ?? 0) + 1);
    });
    const byFacet = this.#byFacet.map(({ name, counts }) => {
      const { values } = this.#columns.facets[name];
      const counted = values.map((value, code) => [value, counts[code]!] as const).filter(([, count]) => count > 0);
      return [name, new Map(counted)];
    });
    return { ...(Object.fromEntries(byFacet) as Readonly<Record<FacetName, Counts>>), type };
  }
}

/** Which filter alone hides a claim: undefined for none at all, null where several do. */
function hiderOf(filters: readonly Filter[], claim: ViewClaim, index: number): FilterName | undefined | null {
  let hider: FilterName | undefined;
  for (const { name, keeps } of filters) {
    if (keeps(claim, index)) continue;
    if (hider !== undefined) return null;
    hider = name;
  }
  return hider;
}

/**
 * Which claims and entities the state leaves, in one pass: a claim is shown when every filter keeps it, and counts for a
 * facet when every other filter does. An entity is shown while a shown claim names it.
 */
export function visibleIn(graph: ViewGraph, state: ViewState): Filtered {
  const filters = filtersOf(graph, state);
  const columns = columnsOf(graph);
  const tally = new Tally(columns);
  const shown = new Uint8Array(graph.claims.length);
  const hiddenBy = new Map<FilterName, number>(filters.map(({ name }) => [name, 0]));
  graph.claims.forEach((claim, index) => {
    const hider = hiderOf(filters, claim, index);
    if (hider === null) return;
    if (hider === undefined) {
      tally.countShown(index);
      shown[index] = 1;
    } else {
      tally.countHidden(index, hider);
      hiddenBy.set(hider, hiddenBy.get(hider)! + 1);
    }
  });
  return { claims: new Marked(columns.claims, shown), entities: tally.entities, counts: tally.counts(graph), hiddenBy };
}
