import type { KeyboardEvent, ReactNode } from 'react';
import { spoken } from '../arrange/spoken.ts';
import { DIRECTIONS, nextInDirection } from '../arrange/walking.ts';
import { arrangeStrings, strings } from '../strings.ts';
import { type Model, useModel } from './model.ts';
import type { Asked } from './use-graph-view.ts';
import './walkable.css';

/** The shown entities, those with the most claims first. */
function ranked({ graph, visible }: Model): readonly string[] {
  const counts = new Map([...visible.entities].map((id) => [id, 0]));
  for (const { id, subject, object } of graph.claims) {
    if (!visible.claims.has(id)) continue;
    for (const end of [subject, object]) if (end !== null && counts.has(end)) counts.set(end, counts.get(end)! + 1);
  }
  return [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1)).map(([id]) => id);
}

const shownOf = ({ graph, visible }: Model) => graph.claims.filter(({ id }) => visible.claims.has(id));

/** The entity that a key goes to; null for none. */
function nextFor(key: string, model: Model, chosen: string | null): string | null {
  const order = ranked(model);
  const at = chosen === null ? -1 : order.indexOf(chosen);
  if (key === 'PageDown' || key === 'PageUp') return order[at + (key === 'PageDown' ? 1 : -1)] ?? null;
  if (key === 'Home' || chosen === null || at < 0) return order[0] ?? null;
  const drawn = [...(model.drawing.current?.places() ?? [])];
  const places = new Map(drawn.filter(([id]) => model.entities.has(id)));
  const from = places.get(chosen);
  return from === undefined ? null : nextInDirection(from, DIRECTIONS[key]!, places);
}

const WALKED = new Set([...Object.keys(DIRECTIONS), 'PageDown', 'PageUp', 'Home']);

/** The drawing as something that keys walk about in; whoever listens is told where they are. */
export const Walkable = ({ children, onAsked }: { children: ReactNode; onAsked: (asked: Asked) => void }) => {
  const model = useModel();
  const { state, entities, nameOf, change, drawing } = model;
  const chosen = state.selection?.kind === 'entity' ? state.selection.id : null;
  const entity = chosen === null ? undefined : entities.get(chosen);
  const pressed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (chosen !== null && (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10'))) {
      event.preventDefault();
      const at = drawing.current?.nodeViewportPoint(chosen);
      if (at !== undefined) onAsked({ id: chosen, at });
    }
    if (!WALKED.has(event.key)) return;
    event.preventDefault();
    const next = nextFor(event.key, model, chosen);
    if (next !== null) change({ selection: { kind: 'entity', id: next } });
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing is walked about in by keys
    <div className="walkable" role="application" tabIndex={0} aria-label={strings.graphLabel} onKeyDown={pressed}>
      {children}
      <p className="hidden" aria-live="polite">
        {entity === undefined ? arrangeStrings.walk : spoken(entity, shownOf(model), nameOf)}
      </p>
    </div>
  );
};
