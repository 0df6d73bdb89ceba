import type { ViewState } from '../state.ts';
import { FACETS, type FacetName, hiddenIn } from './facets.ts';

/** What is ticked value by value: the facets of claims, and the type of entities. */
export type TickedName = FacetName | 'type';

/** The values of a facet that a state hides. */
export const hiddenOf = (state: ViewState, name: TickedName): readonly string[] =>
  name === 'type' ? state.hiddenTypes : hiddenIn(state, name);

/** The change of the state by which a facet hides these values and no other. */
export const hiding = (name: TickedName, values: Iterable<string>): Partial<ViewState> => ({
  [name === 'type' ? 'hiddenTypes' : FACETS[name].hidden]: [...new Set(values)].sort(),
});

/** Hides a value that is shown, and shows one that is hidden. */
export const toggling = (state: ViewState, name: TickedName, value: string): Partial<ViewState> => {
  const hidden = hiddenOf(state, name);
  return hiding(name, hidden.includes(value) ? hidden.filter((other) => other !== value) : [...hidden, value]);
};

/** Shows or hides several values, and leaves the others as they are. */
export const ticking = (
  state: ViewState,
  name: TickedName,
  values: readonly string[],
  shown: boolean,
): Partial<ViewState> => {
  const hidden = hiddenOf(state, name).filter((value) => !values.includes(value));
  return hiding(name, shown ? hidden : [...hidden, ...values]);
};

/** Hides every value but one. */
export const keepingOnly = (name: TickedName, value: string, values: readonly string[]): Partial<ViewState> =>
  hiding(
    name,
    values.filter((other) => other !== value),
  );
