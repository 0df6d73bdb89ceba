import type { ViewGraph } from '../../../src/domain/view.ts';
import type { ViewState } from '../state.ts';
import { classOf } from '../style.ts';
import type { ParameterValue } from './query.ts';

/** What a condition speaks of beside the claim `c` and its ends `s` and `o`. */
export type Reach = 'near' | 'speaker' | 'article' | 'line' | 'voice';

/** One reason for which claims are shown or not, in Cypher. */
export interface Condition {
  readonly where: string;
  readonly reach: readonly Reach[];
  readonly parameters: Readonly<Record<string, ParameterValue>>;
}

/** A condition that both ends fulfil; one that is not stated does. */
const bothEnds = (where: (end: string) => string): string =>
  ['s', 'o'].map((end) => `(${end} IS NULL OR ${where(end)})`).join('\n  AND ');

/** A condition that keeps claims whose value is not in a list of the state; none where the list is empty. */
function without(value: string, name: string, hidden: readonly string[], reach: readonly Reach[] = []): Condition[] {
  return hidden.length === 0 ? [] : [{ where: `NOT ${value} IN $${name}`, reach, parameters: { [name]: hidden } }];
}

/** The predicates of the graph that are drawn in one of some colours. */
function predicatesOf({ claims }: ViewGraph, classes: readonly string[]): readonly string[] {
  const found = claims.filter((claim) => classes.includes(classOf(claim))).map(({ predicate }) => predicate);
  return [...new Set(found)].sort();
}

function facets(graph: ViewGraph, state: ViewState): Condition[] {
  return [
    ...without('c.predicate', 'hiddenPredicates', state.hiddenPredicates),
    ...without('c.predicate', 'predicatesOfHiddenClasses', predicatesOf(graph, state.hiddenClasses)),
    ...without('line', 'hiddenLines', state.hiddenLines, ['speaker', 'line']),
    ...without('coalesce(publisher, article.title, c.docId)', 'hiddenSources', state.hiddenSources, ['article']),
    ...without('voice', 'hiddenVoices', state.hiddenVoices, ['speaker', 'voice']),
  ];
}

function ends({ hiddenTypes, hidden, focus }: ViewState): Condition[] {
  const conditions: Condition[] = [];
  if (hiddenTypes.length > 0) {
    const where = bothEnds((end) => `NOT coalesce(${end}.type, 'Entity') IN $hiddenTypes`);
    conditions.push({ where, reach: [], parameters: { hiddenTypes } });
  }
  if (hidden.length > 0)
    conditions.push({ where: bothEnds((end) => `NOT ${end}.id IN $hidden`), reach: [], parameters: { hidden } });
  if (focus !== null)
    conditions.push({
      where: `coalesce(s.id, o.id) IS NOT NULL\n  AND ${bothEnds((end) => `${end}.id IN near`)}`,
      reach: ['near'],
      parameters: { focus: focus.entities },
    });
  return conditions;
}

/** Claims whose own interval meets the range; those without a date as the state says. */
function dates({ from, to, undated }: ViewState): Condition[] {
  if (from === null && to === null && undated) return [];
  const parts = [
    ...(to === null ? [] : ["coalesce(c.timeStart, '') <= $to"]),
    ...(from === null ? [] : ["coalesce(c.timeEnd, '9999-12-31') >= $from"]),
  ];
  const dated = 'c.timeStart IS NOT NULL OR c.timeEnd IS NOT NULL';
  const within = parts.length === 0 ? `(${dated})` : `(${dated}) AND ${parts.join(' AND ')}`;
  const where = undated ? `(c.timeStart IS NULL AND c.timeEnd IS NULL OR ${parts.join(' AND ')})` : within;
  const parameters = { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
  return [{ where, reach: [], parameters }];
}

function sources({ confidence, says }: ViewState): Condition[] {
  const conditions: Condition[] = [];
  if (confidence > 0)
    conditions.push({ where: 'coalesce(c.confidence, 1.0) >= $confidence', reach: [], parameters: { confidence } });
  if (says !== null) {
    const relayed = "EXISTS { MATCH (c)-[:ATTRIBUTED_TO {role: 'via'}]->(relay) WHERE relay.name = $says }";
    const where = `(speaker.name = $says OR coalesce(publisher, article.title, c.docId) = $says OR ${relayed})`;
    conditions.push({ where, reach: ['speaker', 'article'], parameters: { says } });
  }
  return conditions;
}

/** The filters of a state in Cypher: the same ones as `filtersOf` makes. */
export const conditionsOf = (graph: ViewGraph, state: ViewState): readonly Condition[] => [
  ...ends(state),
  ...facets(graph, state),
  ...sources(state),
  ...dates(state),
];
