import { NOTHING_HIDDEN } from '../filters/reset.ts';
import { filterStrings } from '../strings.ts';
import { ConfidenceFilter } from './confidence-filter.tsx';
import { Facet } from './facet.tsx';
import { useModel } from './model.ts';
import { useFacets } from './use-facets.tsx';
import './filters.css';

/** Everything by which claims are hidden, each value with how many claims it would leave. */
export const Filters = () => {
  const { graph, change, visible } = useModel();
  const facets = useFacets(graph);
  return (
    <section className="filters" aria-label={filterStrings.filters}>
      <div className="filter-head">
        <h2>{filterStrings.filters}</h2>
        <button
          type="button"
          className="link"
          disabled={visible.hiddenBy.size === 0}
          onClick={() => change(NOTHING_HIDDEN)}
        >
          {filterStrings.resetAll}
        </button>
      </div>
      {facets.map((facet) => (
        <Facet key={facet.name} facet={facet} />
      ))}
      <ConfidenceFilter />
    </section>
  );
};
