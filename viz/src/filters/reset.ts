import { INITIAL_STATE, type ViewState } from '../state.ts';
import type { FilterName } from './filters.ts';

/** The parts of the state that each filter is made from. */
const PARTS: Readonly<Record<FilterName, readonly (keyof ViewState)[]>> = {
  type: ['hiddenTypes'],
  predicate: ['hiddenPredicates'],
  class: ['hiddenClasses'],
  line: ['hiddenLines'],
  source: ['hiddenSources'],
  voice: ['hiddenVoices'],
  confidence: ['confidence'],
  dates: ['from', 'to', 'undated'],
  says: ['says'],
  hidden: ['hidden'],
  focus: ['focus'],
};

/** The change of the state that takes some filters off. */
export const withoutFilters = (names: readonly FilterName[]): Partial<ViewState> =>
  Object.fromEntries(names.flatMap((name) => PARTS[name]).map((part) => [part, INITIAL_STATE[part]]));

/** The change of the state that takes every filter off. */
export const NOTHING_HIDDEN = withoutFilters(Object.keys(PARTS) as FilterName[]);
