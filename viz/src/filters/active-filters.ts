import type { ViewGraph } from '../../../src/domain/view.ts';
import type { ViewState } from '../state.ts';
import { filterStrings } from '../strings.ts';
import { rangeWords } from '../timeline/words.ts';
import { facetValues, valueWords } from './facet-values.ts';
import { FACET_NAMES, type FacetName } from './facets.ts';
import type { FilterName } from './filters.ts';
import { hiddenOf, type TickedName } from './hiding.ts';

const MOST_NAMED = 2;

const isTicked = (name: FilterName): name is TickedName => name === 'type' || FACET_NAMES.includes(name as FacetName);

/** The first few by name, the others by their number: "Nation, Place and 3 more". */
export function fewOf(names: readonly string[]): string {
  const named = names.slice(0, MOST_NAMED).join(', ');
  const more = names.length - MOST_NAMED;
  return more > 0 ? `${named} ${filterStrings.andMore(more)}` : named;
}

/** What a facet leaves or takes, whichever is shorter to say. */
function tickedWords(name: TickedName, graph: ViewGraph, state: ViewState): string {
  const hidden = new Set(hiddenOf(state, name));
  const values = facetValues(graph)[name];
  const shown = values.filter((value) => !hidden.has(value));
  const gone = values.filter((value) => hidden.has(value));
  const inWords = (some: readonly string[]): string => fewOf(some.map((value) => valueWords(name, value)));
  const label = filterStrings.facets[name];
  if (shown.length === 0) return `${label}: ${filterStrings.nothing}`;
  if (shown.length < gone.length) return `${label}: ${filterStrings.only} ${inWords(shown)}`;
  return `${label}: ${filterStrings.without} ${inWords(gone.length > 0 ? gone : [...hidden])}`;
}

/** A filter that is on, as a sentence would name it: "Predicate: without warned", "at least 40 % sure". */
export function filterWords(
  name: FilterName,
  graph: ViewGraph,
  state: ViewState,
  nameOf: (entity: string) => string,
): string {
  if (isTicked(name)) return tickedWords(name, graph, state);
  if (name === 'confidence') return filterStrings.atLeastSure(Math.round(state.confidence * 100));
  if (name === 'dates') return rangeWords(state);
  if (name === 'says') return filterStrings.onlySays(state.says ?? '');
  if (name === 'hidden') return filterStrings.putAway(fewOf(state.hidden.map(nameOf)));
  const { entities, steps } = state.focus ?? { entities: [], steps: 1 };
  return filterStrings.near(fewOf(entities.map(nameOf)), steps);
}
