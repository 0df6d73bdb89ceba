import { createContext, type RefObject, useContext } from 'react';
import type { ViewClaim, ViewEntity, ViewGraph } from '../../../src/domain/view.ts';
import type { History } from '../history.ts';
import type { Emphasis, GraphView } from '../render/graph-view.ts';
import type { ViewState } from '../state.ts';
import { goesBy, type Story } from '../stories/story.ts';
import type { Filtered } from '../visible.ts';

/** The graph with the look-ups that the panels need. */
export interface Model {
  readonly graph: ViewGraph;
  readonly entities: ReadonlyMap<string, ViewEntity>;
  readonly claims: ReadonlyMap<string, ViewClaim>;
  readonly nameOf: (id: string) => string;
  readonly state: ViewState;
  readonly change: (part: Partial<ViewState>) => void;
  /** What can be undone and redone. */
  readonly history: History;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly visible: Filtered;
  /** The drawing, while there is one. */
  readonly drawing: RefObject<GraphView | null>;
}

/** Look-ups of a graph, made once. */
export function indexGraph(graph: ViewGraph): Pick<Model, 'graph' | 'entities' | 'claims' | 'nameOf'> {
  const entities = new Map(graph.entities.map((entity) => [entity.id, entity]));
  const claims = new Map(graph.claims.map((claim) => [claim.id, claim]));
  return { graph, entities, claims, nameOf: (id) => entities.get(id)?.name ?? id };
}

const ModelContext = createContext<Model | null>(null);
export const ModelProvider = ModelContext.Provider;

/** The graph and the state; only under `ModelProvider`. */
export function useModel(): Model {
  const model = useContext(ModelContext);
  if (model === null) throw new Error('useModel needs a ModelProvider');
  return model;
}

/** What the selection makes stand out; null when nothing is selected or what is selected is not there. */
export function emphasisOf(
  { claims, entities }: Pick<Model, 'claims' | 'entities'>,
  selected: ViewState['selection'],
  stories: readonly Pick<Story, 'id' | 'also' | 'claims'>[],
): Emphasis | null {
  const around = (ids: readonly string[]): Emphasis | null => {
    const chosen = ids.flatMap((id) => claims.get(id) ?? []);
    const ends = chosen.flatMap(({ subject, object }) => [subject, object]);
    if (chosen.length === 0) return null;
    return { claims: new Set(ids), entities: new Set(ends.filter((id) => id !== null)) };
  };
  if (selected === null) return null;
  if (selected.kind === 'claim') return around([selected.id]);
  if (selected.kind === 'story') return around(stories.find((story) => goesBy(story, selected.id))?.claims ?? []);
  const touching = [...claims.values()].filter((claim) => [claim.subject, claim.object].includes(selected.id));
  const emphasis = around(touching.map(({ id }) => id));
  return emphasis ?? (entities.has(selected.id) ? { claims: new Set(), entities: new Set([selected.id]) } : null);
}
