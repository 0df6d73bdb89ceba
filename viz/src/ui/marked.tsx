import type { Emphasis } from '../render/graph-view.ts';
import { cypherStrings, markedWords } from '../strings.ts';
import { type Model, useModel } from './model.ts';

/** What is marked stands out, with the ends of its claims; null where nothing of it is there. */
export function markedEmphasis(
  { claims, entities }: Pick<Model, 'claims' | 'entities'>,
  ids: readonly string[],
): Emphasis | null {
  const marked = ids.flatMap((id) => claims.get(id) ?? []);
  const ends = marked.flatMap(({ subject, object }) => [subject, object]).filter((id) => id !== null);
  const alone = ids.filter((id) => entities.has(id));
  if (marked.length + alone.length === 0) return null;
  return { claims: new Set(marked.map(({ id }) => id)), entities: new Set([...alone, ...ends]) };
}

/** Says that the drawing dims all but what an answer held, and takes that back. */
export const MarkedNote = () => {
  const { state, claims, entities, visible, change } = useModel();
  const marked = state.marked.filter((id) => claims.has(id) || entities.has(id));
  if (marked.length === 0 || state.selection !== null || state.view !== 'graph') return null;
  const hidden = marked.filter((id) => !visible.claims.has(id) && !visible.entities.has(id));
  const told = marked.filter((id) => claims.has(id)).length;
  return (
    <p className="marked-note" role="status">
      {markedWords(told, marked.length - told, hidden.length)}
      <button type="button" className="small" onClick={() => change({ marked: [] })}>
        {cypherStrings.clearMarked}
      </button>
    </p>
  );
};
