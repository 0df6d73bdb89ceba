import type { ViewClaim, ViewGraph } from '../../../src/domain/view.ts';
import type { ViewState } from '../state.ts';
import { FACET_NAMES, FACETS, type FacetName, hiddenIn, sourceOf } from './facets.ts';
import { neighbourhood } from './neighbourhood.ts';

export type FilterName = FacetName | 'type' | 'confidence' | 'dates' | 'says' | 'hidden' | 'focus';

/** One reason for which claims are not shown. Only filters that are on are made. */
export interface Filter {
  readonly name: FilterName;
  readonly keeps: (claim: ViewClaim) => boolean;
}

/** Keeps claims whose stated ends are all within. */
const bothEnds =
  (within: (id: string) => boolean) =>
  ({ subject, object }: ViewClaim): boolean =>
    (subject === null || within(subject)) && (object === null || within(object));

function facetFilters(state: ViewState): readonly Filter[] {
  return FACET_NAMES.flatMap((name) => {
    const hidden = new Set<string>(hiddenIn(state, name));
    const { value } = FACETS[name];
    return hidden.size === 0 ? [] : [{ name, keeps: (claim: ViewClaim) => !hidden.has(value(claim)) }];
  });
}

/** A claim is within a range of dates when its own interval meets it. */
function datesFilter({ from, to, undated }: ViewState): readonly Filter[] {
  if (from === null && to === null && undated) return [];
  const keeps = ({ time }: ViewClaim): boolean => {
    if (time === null || (time.start === null && time.end === null)) return undated;
    return (
      (to === null || time.start === null || time.start <= to) &&
      (from === null || time.end === null || time.end >= from)
    );
  };
  return [{ name: 'dates', keeps }];
}

function entityFilters({ entities, claims }: ViewGraph, { hiddenTypes, hidden, focus }: ViewState): readonly Filter[] {
  const filters: Filter[] = [];
  if (hiddenTypes.length > 0) {
    const shown = new Set(entities.filter(({ type }) => !hiddenTypes.includes(type)).map(({ id }) => id));
    filters.push({ name: 'type', keeps: bothEnds((id) => shown.has(id)) });
  }
  if (hidden.length > 0) {
    const away = new Set(hidden);
    filters.push({ name: 'hidden', keeps: bothEnds((id) => !away.has(id)) });
  }
  if (focus !== null) {
    const near = neighbourhood(claims, focus);
    const within = bothEnds((id) => near.has(id));
    // A claim of which neither end is stated is near nobody.
    const keeps = (claim: ViewClaim): boolean => (claim.subject ?? claim.object) !== null && within(claim);
    filters.push({ name: 'focus', keeps });
  }
  return filters;
}

function sourceFilters({ confidence, says }: ViewState): readonly Filter[] {
  const filters: Filter[] = [];
  if (confidence > 0) filters.push({ name: 'confidence', keeps: (claim) => claim.confidence >= confidence });
  if (says !== null) {
    const keeps = (claim: ViewClaim): boolean =>
      claim.speaker === says || sourceOf(claim) === says || claim.via.includes(says);
    filters.push({ name: 'says', keeps });
  }
  return filters;
}

/** The filters that a state turns on. */
export const filtersOf = (graph: ViewGraph, state: ViewState): readonly Filter[] => [
  ...entityFilters(graph, state),
  ...facetFilters(state),
  ...sourceFilters(state),
  ...datesFilter(state),
];
