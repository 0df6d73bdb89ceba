import type { ViewClaim, ViewGraph } from '../../src/domain/view.ts';
import { FACET_NAMES, FACETS, type FacetName } from './filters/facets.ts';
import { type FilterName, filtersOf } from './filters/filters.ts';
import type { ViewState } from './state.ts';

/** What the filters leave. */
export interface Visible {
  readonly entities: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
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

/** Counts by facet of the claims that no other filter hides. */
class Tally {
  readonly #byFacet = FACET_NAMES.map((name) => ({ name, ...FACETS[name], counts: new Map<string, number>() }));
  readonly #ends = new Set<string>();

  /** Counts a claim for all facets, or for the one whose filter alone hides it. */
  count(claim: ViewClaim, only: FilterName | undefined): void {
    for (const { name, value, counts } of this.#byFacet) {
      if (only !== undefined && only !== name) continue;
      const counted = value(claim);
      counts.set(counted, (counts.get(counted) ?? 0) + 1);
    }
    if (only === undefined || only === 'type') for (const id of endsOf(claim)) this.#ends.add(id);
  }

  counts({ entities }: ViewGraph): Filtered['counts'] {
    const type = new Map<string, number>();
    for (const entity of entities)
      if (this.#ends.has(entity.id)) type.set(entity.type, (type.get(entity.type) ?? 0) + 1);
    const counted = Object.fromEntries(this.#byFacet.map(({ name, counts }) => [name, counts]));
    return { ...(counted as unknown as Readonly<Record<FacetName, Counts>>), type };
  }
}

const endsOf = ({ subject, object }: ViewClaim): readonly string[] => [subject, object].filter((id) => id !== null);

/**
 * Which claims and entities the state leaves, in one pass: a claim is shown when every filter keeps it, and counts for a
 * facet when every other filter does. An entity is shown while a shown claim names it.
 */
export function visibleIn(graph: ViewGraph, state: ViewState): Filtered {
  const filters = filtersOf(graph, state);
  const tally = new Tally();
  const [claims, entities] = [new Set<string>(), new Set<string>()];
  const hiddenBy = new Map<FilterName, number>(filters.map(({ name }) => [name, 0]));
  for (const claim of graph.claims) {
    const [against, another] = filters.filter(({ keeps }) => !keeps(claim));
    if (another !== undefined) continue;
    tally.count(claim, against?.name);
    if (against !== undefined) {
      hiddenBy.set(against.name, hiddenBy.get(against.name)! + 1);
      continue;
    }
    claims.add(claim.id);
    for (const id of endsOf(claim)) entities.add(id);
  }
  return { claims, entities, counts: tally.counts(graph), hiddenBy };
}
