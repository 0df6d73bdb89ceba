import { type ReactNode, useMemo } from 'react';
import type { ViewGraph } from '../../../src/domain/view.ts';
import { facetValues } from '../filters/facet-values.ts';
import type { TickedName } from '../filters/hiding.ts';
import { type ClaimClass, classOf, type LineStyle } from '../style.ts';
import { TypeIcon } from './icon.tsx';
import { LineSample } from './line-sample.tsx';

/** A facet as the panel lists it. */
export interface FacetView {
  readonly name: TickedName;
  readonly values: readonly string[];
  /** How the drawing shows a value. */
  readonly mark: (value: string) => ReactNode;
  /** Whether it is unfolded at first. The legend has the others in sight anyway. */
  readonly open: boolean;
}

const NO_MARK = (): null => null;

function facetsOf(graph: ViewGraph): readonly FacetView[] {
  const values = facetValues(graph);
  const classes = new Map(graph.claims.map((claim) => [claim.predicate, classOf(claim)]));
  const facet = (name: TickedName, mark: FacetView['mark'], open: boolean): FacetView => ({
    name,
    values: values[name],
    mark,
    open,
  });
  return [
    facet('type', (value) => <TypeIcon type={value} />, true),
    facet('predicate', (value) => <LineSample kind={classes.get(value) ?? 'other'} />, true),
    facet('class', (value) => <LineSample kind={value as ClaimClass} />, false),
    facet('line', (value) => <LineSample line={value as LineStyle} />, false),
    facet('source', NO_MARK, true),
    facet('voice', NO_MARK, true),
  ];
}

/** The facets of a graph, the same ones for as long as it is the same graph. */
export const useFacets = (graph: ViewGraph): readonly FacetView[] => useMemo(() => facetsOf(graph), [graph]);
