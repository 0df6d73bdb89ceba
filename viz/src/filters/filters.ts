import type { ViewClaim, ViewGraph } from '../../../src/domain/view.ts';
import type { ViewState } from '../state.ts';
import { type Column, columnsOf } from './claim-columns.ts';
import { FACET_NAMES, type FacetName, hiddenIn, sourceOf } from './facets.ts';
import { neighbourhood } from './neighbourhood.ts';

export type FilterName = FacetName | 'type' | 'confidence' | 'dates' | 'says' | 'hidden' | 'focus';

/** One reason for which claims are not shown. Only filters that are on are made. */
export interface Filter {
  readonly name: FilterName;
  /** @param index where the claim is in the graph */
  readonly keeps: (claim: ViewClaim, index: number) => boolean;
}

/** For each value of a column, whether it is kept: by its number, so that a pass over claims looks nothing up. */
const keptValues = ({ values }: Column, keeps: (value: string) => boolean): Uint8Array =>
  Uint8Array.from(values, (value) => (keeps(value) ? 1 : 0));

/** Keeps claims whose stated ends are all within. */
function bothEnds(graph: ViewGraph, within: (id: string) => boolean): Filter['keeps'] {
  const { subject, object } = columnsOf(graph);
  const kept = keptValues(subject, (id) => id === '' || within(id));
  return (_, index) => kept[subject.codes[index]!] === 1 && kept[object.codes[index]!] === 1;
}

function facetFilters(graph: ViewGraph, state: ViewState): readonly Filter[] {
  return FACET_NAMES.flatMap((name) => {
    const hidden = new Set<string>(hiddenIn(state, name));
    if (hidden.size === 0) return [];
    const column = columnsOf(graph).facets[name];
    const kept = keptValues(column, (value) => !hidden.has(value));
    return [{ name, keeps: (_, index) => kept[column.codes[index]!] === 1 } satisfies Filter];
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

function entityFilters(graph: ViewGraph, { hiddenTypes, hidden, focus }: ViewState): readonly Filter[] {
  const { entities, claims } = graph;
  const filters: Filter[] = [];
  if (hiddenTypes.length > 0) {
    const shown = new Set(entities.filter(({ type }) => !hiddenTypes.includes(type)).map(({ id }) => id));
    filters.push({ name: 'type', keeps: bothEnds(graph, (id) => shown.has(id)) });
  }
  if (hidden.length > 0) {
    const away = new Set(hidden);
    filters.push({ name: 'hidden', keeps: bothEnds(graph, (id) => !away.has(id)) });
  }
  if (focus !== null) {
    const near = neighbourhood(claims, focus);
    const within = bothEnds(graph, (id) => near.has(id));
    // A claim of which neither end is stated is near nobody.
    const keeps: Filter['keeps'] = (claim, index) => (claim.subject ?? claim.object) !== null && within(claim, index);
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
  ...facetFilters(graph, state),
  ...sourceFilters(state),
  ...datesFilter(state),
];
