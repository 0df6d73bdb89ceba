import type { Carried, CarriedPlaces } from '../../../src/domain/carried.ts';
import type { ViewClaim, ViewCorrection, ViewDocument, ViewGraph } from '../../../src/domain/view.ts';
import type { Places } from '../../../src/drawing/layout/geometry.ts';
import { aloneIn, grouping } from '../arrange/grouping.ts';
import { correctionsOfClaim, correctionsOfEntity } from '../corrections.ts';
import type { Answer, Cell } from '../cypher/answer.ts';
import type { CameraPlace } from '../render/camera-target.ts';
import { formatState, type ViewState } from '../state.ts';
import type { Visible } from '../visible.ts';

/** Everything that a view is taken away from. */
export interface Source {
  readonly graph: ViewGraph;
  readonly visible: Visible;
  readonly state: ViewState;
}

/** How what is shown was drawn. */
export interface Seen {
  /** In the coordinates of layouts. */
  readonly places: Places;
  /** Where it was seen from, measured by what is shown; null where nobody moved the camera. */
  readonly camera: CameraPlace | null;
}

/** What was asked of the server for it. */
export interface Asked {
  /** Articles that visible claims quote. */
  readonly documents: readonly ViewDocument[];
  /** Answers to the questions that stories are told from, by name. */
  readonly questions: Readonly<Record<string, Answer>>;
  /** Everything that people corrected. */
  readonly corrections: readonly ViewCorrection[];
}

/** The claims that are shown. */
export const visibleClaims = ({ graph, visible }: Omit<Source, 'state'>): readonly ViewClaim[] =>
  graph.claims.filter(({ id }) => visible.claims.has(id));

/** The graph of what is shown. */
export function visibleGraph(source: Omit<Source, 'state'>): ViewGraph {
  const { graph, visible } = source;
  const claims = visibleClaims(source).map((claim) => ({
    ...claim,
    contradicts: claim.contradicts.filter((id) => visible.claims.has(id)),
  }));
  return {
    claims,
    entities: graph.entities.filter(({ id }) => visible.entities.has(id)),
    documents: new Set(claims.map(({ docId }) => docId)).size,
  };
}

/** The state without what it says of things that are not shown. */
export function visibleState({ visible, state }: Omit<Source, 'graph'>): ViewState {
  const shown = (id: string): boolean => visible.entities.has(id);
  const { focus, path } = state;
  const within = focus === null ? [] : focus.entities.filter(shown);
  return {
    ...state,
    hidden: [],
    hiddenSources: [],
    pinned: state.pinned.filter(({ id }) => shown(id)),
    focus: focus === null || within.length === 0 ? null : { ...focus, entities: within },
    path: path?.every((id) => id === null || shown(id)) ? path : null,
    cypher: '',
    parameters: '',
    // Of the whole drawing; the file holds another one.
    camera: null,
  };
}

/** Every text in a value, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** A cell without those of a list of claims that are not shown; any other as it is. */
function cellWithin(cell: Cell, all: ReadonlySet<string>, { claims }: Visible): Cell {
  if (!Array.isArray(cell) || !cell.every((item) => typeof item === 'string' && all.has(item))) return cell;
  return cell.filter((item) => claims.has(item as string));
}

/**
 * The answer without rows that name an entity, a claim or an article of the graph that is not shown; lists of claims keep
 * those that are.
 */
export function answerWithin(answer: Answer, { graph, visible }: Omit<Source, 'state'>): Answer {
  const shown = visibleClaims({ graph, visible });
  const allowed = new Set(shown.flatMap(({ docId, title }) => [docId, title]));
  for (const { id, name } of graph.entities) if (visible.entities.has(id)) allowed.add(name);
  const secret = new Set<string | null>([
    ...graph.claims.filter(({ id }) => !visible.claims.has(id)).flatMap(({ id, docId, title }) => [id, docId, title]),
    ...graph.entities.filter(({ id }) => !visible.entities.has(id)).flatMap(({ id, name }) => [id, name]),
  ]);
  const leaks = (text: string): boolean => secret.has(text) && !allowed.has(text);
  const ids = new Set(graph.claims.map(({ id }) => id));
  const rows = answer.rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, cellWithin(cell, ids, visible)])),
  );
  return { ...answer, rows: rows.filter((row) => !textsIn(row).some(leaks)) };
}

/** The corrections of claims and entities that are shown; a claim that was rejected is not. */
function correctionsWithin(kept: readonly ViewCorrection[], { claims, entities }: Visible): readonly ViewCorrection[] {
  const shown = new Set([
    ...[...claims].flatMap((id) => correctionsOfClaim(kept, id)),
    ...[...entities].flatMap((id) => correctionsOfEntity(kept, id)),
  ]);
  return kept.filter(({ correction }) => shown.has(correction) && correction.kind !== 'reject');
}

const rounded = (value: number): number => Number(value.toFixed(1));

/** Where the file has everything that it draws; null where that is laid out anew, as other things are drawn as one. */
function placesIn(graph: ViewGraph, state: ViewState, { places }: Seen): CarriedPlaces | null {
  const { entities } = grouping(graph, state.grouped, new Set(aloneIn(state)))?.graph ?? graph;
  const of = entities.flatMap(({ id }) => {
    const place = places.get(id);
    return place === undefined ? [] : [[id, rounded(place.x), rounded(place.y)] as const];
  });
  return of.length === entities.length ? { layout: state.layout, of } : null;
}

/**
 * What a file of the view carries: what is shown, where and how, the articles that it quotes, and the stories that it tells.
 * @param seen null where there is no drawing, or none yet that would stay
 */
export function carry(
  source: Source & { readonly seen: Seen | null },
  { documents, questions, corrections }: Asked,
  made: string,
): Carried {
  const [graph, state] = [visibleGraph(source), visibleState(source)];
  const places = source.seen && placesIn(graph, state, source.seen);
  const answers: Record<string, unknown> = {
    '/api/graph': graph,
    '/api/corrections': { corrections: correctionsWithin(corrections, source.visible) },
  };
  for (const document of documents) {
    const claims = document.claims.filter(({ id }) => source.visible.claims.has(id));
    answers[`/api/documents/${encodeURIComponent(document.id)}`] = { ...document, claims };
  }
  for (const [name, answer] of Object.entries(questions))
    answers[`/api/questions/${encodeURIComponent(name)}`] = answerWithin(answer, source);
  const camera = places && source.seen!.camera;
  return { made, state: formatState({ ...state, camera }), answers, ...(places && { places }) };
}
