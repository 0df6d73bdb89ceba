import { INITIAL_STATE, type ViewState } from './state.ts';

/** Where the view stands, and the states that undoing and redoing go back and forth to. */
export interface History {
  readonly past: readonly ViewState[];
  readonly present: ViewState;
  readonly future: readonly ViewState[];
}

const MOST_STEPS = 200;
/** Changes of the same one of these that follow each other closely are one step: typing, and dragging a handle. */
const CONTINUOUS: readonly (keyof ViewState)[] = ['search', 'confidence', 'from', 'to'];
/** What is no matter of the investigation, and stays as it is when something is undone. */
const APART: readonly (keyof ViewState)[] = ['theme', 'cypher', 'parameters', 'camera'];

/** The parts in which two states differ. */
export const differing = (a: ViewState, b: ViewState): readonly (keyof ViewState)[] =>
  (Object.keys(INITIAL_STATE) as (keyof ViewState)[]).filter(
    (name) => JSON.stringify(a[name]) !== JSON.stringify(b[name]),
  );

const among = (names: readonly (keyof ViewState)[], some: readonly (keyof ViewState)[]): boolean =>
  names.every((name) => some.includes(name));

/**
 * The history after a change. One that changes nothing, or only what stands apart, makes no step; neither does one that
 * follows a change of the same continuous parts closely.
 */
export function changed(history: History, present: ViewState, closely: boolean): History {
  const names = differing(history.present, present);
  if (among(names, APART)) return { ...history, present };
  const before = history.past.at(-1);
  const goesOn =
    closely &&
    before !== undefined &&
    among(names, CONTINUOUS) &&
    among(differing(before, history.present), [...names, ...APART]);
  const past = goesOn ? history.past : [...history.past, history.present].slice(-MOST_STEPS);
  return { past, present, future: [] };
}

/** A state with what stands apart as it is in another. */
const returning = (state: ViewState, present: ViewState): ViewState => ({
  ...state,
  ...Object.fromEntries(APART.map((name) => [name, present[name]])),
});

/** One step back; the same history where there is none. */
export function undone({ past, present, future }: History): History {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future };
  return { past: past.slice(0, -1), present: returning(before, present), future: [present, ...future] };
}

/** One step forth again; the same history where there is none. */
export function redone({ past, present, future }: History): History {
  const [next, ...later] = future;
  if (next === undefined) return { past, present, future };
  return { past: [...past, present], present: returning(next, present), future: later };
}
