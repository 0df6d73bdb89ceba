import type { ViewClaim } from '../../../src/domain/view.ts';
import type { Point } from '../../../src/drawing/layout/geometry.ts';
import type { ViewState } from '../state.ts';

/** A change of the state. */
type Change = Partial<ViewState>;

const without = (ids: readonly string[], gone: ReadonlySet<string>): readonly string[] =>
  ids.filter((id) => !gone.has(id));

/** Those that claims tie to an entity. */
const neighboursOf = (claims: readonly ViewClaim[], id: string): ReadonlySet<string> =>
  new Set(
    claims.flatMap(({ subject, object }) => {
      if (subject === id) return object ?? [];
      return object === id ? (subject ?? []) : [];
    }),
  );

/** Shows what is tied to an entity: in a focus it becomes one of those in focus, and what was put away comes back. */
export function expanded({ focus, hidden }: ViewState, claims: readonly ViewClaim[], id: string): Change {
  const near = neighboursOf(claims, id);
  const wider = focus === null ? null : { ...focus, entities: [...new Set([...focus.entities, id])] };
  return { hidden: without(hidden, near), focus: wider };
}

/** Puts an entity away; what was chosen of it is no longer chosen. */
export const putAway = ({ hidden, selection }: ViewState, id: string): Change => ({
  hidden: [...new Set([...hidden, id])],
  ...(selection?.id === id && { selection: null }),
});

/** Shows only what lies within so many steps of an entity. */
export const focused = (id: string, steps: number): Change => ({ focus: { entities: [id], steps } });

/** Keeps an entity where it was put. */
export const pinnedAt = ({ pinned }: ViewState, id: string, { x, y }: Point): Change => ({
  pinned: [...pinned.filter((pin) => pin.id !== id), { id, x, y }].sort((a, b) => (a.id < b.id ? -1 : 1)),
});

/** Leaves an entity to the layout again. */
export const unpinned = ({ pinned }: ViewState, id: string): Change => ({
  pinned: pinned.filter((pin) => pin.id !== id),
});

export const isPinned = ({ pinned }: ViewState, id: string): boolean => pinned.some((pin) => pin.id === id);

/** Asks for the other end of a path: the next entity that is chosen. */
export const pathFrom = (id: string): Change => ({ path: [id, null], selection: null });

/** A change of the state, but while the other end of a path is asked for, choosing an entity gives it. */
export function withPathEnd({ path }: ViewState, change: Change): Change {
  const { selection } = change;
  if (path === null || path[1] !== null || selection?.kind !== 'entity' || selection.id === path[0]) return change;
  return { ...change, selection: null, path: [path[0], selection.id] };
}

/** Draws everything of a type as one, or each for itself again. */
export const groupToggled = ({ grouped }: ViewState, type: string): Change => ({
  grouped: grouped.includes(type) ? grouped.filter((other) => other !== type) : [...grouped, type].sort(),
});
