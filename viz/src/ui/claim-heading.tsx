import { twinStrings } from '../strings.ts';
import { type ColumnName, sortedBy, sortingOf } from '../text-twin/columns.ts';
import { useModel } from './model.ts';

/** The heading of a column, which sorts by it; again for the other way round. */
export const ClaimHeading = ({ column }: { column: ColumnName }) => {
  const { state, change } = useModel();
  const { column: by, descending } = sortingOf(state.sort);
  const sorted = by === column ? (descending ? 'descending' : 'ascending') : 'none';
  return (
    <th scope="col" aria-sort={sorted} className={`column-${column}`}>
      <button type="button" onClick={() => change({ sort: sortedBy(column, state.sort) })}>
        {twinStrings.columns[column]}
        <span aria-hidden="true" className="arrow">
          {sorted === 'none' ? '' : descending ? ' ▾' : ' ▴'}
        </span>
      </button>
    </th>
  );
};
