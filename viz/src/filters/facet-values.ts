import type { ViewGraph } from '../../../src/domain/view.ts';
import { filterStrings, strings } from '../strings.ts';
import { CLAIM_CLASSES, LINE_STYLES } from '../style.ts';
import { predicateWords } from '../wording.ts';
import { FACETS, valuesOf } from './facets.ts';
import type { TickedName } from './hiding.ts';

export type FacetValues = Readonly<Record<TickedName, readonly string[]>>;

const known = new WeakMap<ViewGraph, FacetValues>();

/** The values that each facet of a graph has: in a fixed order where there are few, else most frequent first. */
export function facetValues(graph: ViewGraph): FacetValues {
  const found = known.get(graph);
  if (found !== undefined) return found;
  const values: FacetValues = {
    type: valuesOf(graph.entities, ({ type }) => type),
    predicate: valuesOf(graph.claims, FACETS.predicate.value),
    class: CLAIM_CLASSES,
    line: LINE_STYLES,
    source: valuesOf(graph.claims, FACETS.source.value),
    voice: Object.keys(filterStrings.voices),
  };
  known.set(graph, values);
  return values;
}

const lookUp = (table: Readonly<Record<string, string>>, value: string): string =>
  Object.hasOwn(table, value) ? table[value]! : value;

/** A value of a facet in words. */
export function valueWords(name: TickedName, value: string): string {
  if (name === 'predicate') return predicateWords(value);
  if (name === 'class') return lookUp(strings.classes, value);
  if (name === 'line') return lookUp(strings.lines, value);
  return name === 'voice' ? lookUp(filterStrings.voices, value) : value;
}
