import type { Clause, Selection, Some } from '../../../src/domain/selection.ts';
import { selectionText } from '../../../src/domain/selection-text.ts';
import type { ViewGraph } from '../../../src/domain/view.ts';
import { sourceOf } from '../filters/facets.ts';
import type { ViewState } from '../state.ts';
import { classOf, type LineStyle } from '../style.ts';

/** What each line of the drawing means in a selection. */
const CERTAINTIES = {
  solid: 'stated',
  dashed: 'attributed',
  dotted: 'might',
  negated: 'did-not',
} as const satisfies Readonly<Record<LineStyle, string>>;

const isSome = <T>(values: readonly T[]): values is Some<T> => values.length > 0;

/** The clause for what is hidden; none where nothing is. */
const without = <T>(values: readonly T[], clause: (any: Some<T>) => Clause): readonly Clause[] =>
  isSome(values) ? [clause(values)] : [];

function hiddenPredicates({ claims }: ViewGraph, state: ViewState): readonly string[] {
  const hidden = claims.filter((claim) => state.hiddenClasses.includes(classOf(claim)));
  return [...new Set([...state.hiddenPredicates, ...hidden.map(({ predicate }) => predicate)])].sort();
}

/** What is hidden, named as the graph names it; what it no longer holds hides nothing. */
function hidden(graph: ViewGraph, state: ViewState): readonly Clause[] {
  const [entities, sources] = [new Set(graph.entities.map(({ id }) => id)), new Set(graph.claims.map(sourceOf))];
  const [away, silent] = [
    state.hidden.filter((id) => entities.has(id)),
    state.hiddenSources.filter((name) => sources.has(name)),
  ];
  const lines = state.hiddenLines.map((line) => CERTAINTIES[line]);
  return [
    ...without(away, (any) => ({ kind: 'party', any, not: true })),
    ...without(state.hiddenTypes, (any) => ({ kind: 'type', any, not: true })),
    ...without(hiddenPredicates(graph, state), (any) => ({ kind: 'predicate', any, not: true })),
    ...without(lines, (any) => ({ kind: 'certainty', any, not: true })),
    ...without(silent, (any) => ({ kind: 'source', any, not: true })),
    ...without(state.hiddenVoices, (any) => ({ kind: 'voice', any: any as Some<'article'>, not: true })),
  ];
}

function near({ entities }: ViewGraph, { focus }: ViewState): readonly Clause[] {
  if (focus === null) return [];
  const known = focus.entities.filter((id) => entities.some((entity) => entity.id === id));
  const any = isSome(known) ? known : focus.entities;
  return isSome(any) ? [{ kind: 'entity', any, hops: focus.steps }] : [];
}

function dates({ from, to, undated }: ViewState): readonly Clause[] {
  const also = undated ? ({ undated: true } as const) : {};
  const clauses: readonly Clause[] = [
    ...(from === null ? [] : [{ kind: 'since', date: from, ...also } as const]),
    ...(to === null ? [] : [{ kind: 'until', date: to, ...also } as const]),
  ];
  return clauses.length === 0 && !undated ? [{ kind: 'dated', dated: true }] : clauses;
}

const selectionOf = (graph: ViewGraph, state: ViewState): Selection => [
  ...near(graph, state),
  ...hidden(graph, state),
  ...(state.says === null ? [] : [{ kind: 'says', any: [state.says] } as const]),
  ...(state.confidence === 0 ? [] : [{ kind: 'confidence', least: state.confidence } as const]),
  ...dates(state),
];

/**
 * What the filters of a view leave, as a selection in words: the command line and the API take the same claims by it, also
 * of articles that come later.
 */
export const selectionOfView = (graph: ViewGraph, state: ViewState): string => selectionText(selectionOf(graph, state));
