import { useMemo, useState } from 'react';
import type { ViewClaim } from '../../../src/domain/view.ts';
import { strings, twinStrings } from '../strings.ts';
import { COLUMN_NAMES, COLUMNS, sortedClaims, sortingOf } from '../text-twin/columns.ts';
import { csvOf } from '../text-twin/csv.ts';
import { ClaimGrid } from './claim-grid.tsx';
import { useModel } from './model.ts';
import './text-twin.css';

const CopyCsv = ({ rows }: { rows: readonly ViewClaim[] }) => {
  const { nameOf } = useModel();
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    const headings = COLUMN_NAMES.map((name) => twinStrings.columns[name]);
    const cells = rows.map((claim) => COLUMN_NAMES.map((name) => COLUMNS[name].text(claim, nameOf)));
    try {
      await navigator.clipboard.writeText(csvOf([headings, ...cells]));
      setSaid(twinStrings.copied(rows.length));
    } catch {
      setSaid(twinStrings.copyFailed);
    }
  };
  return (
    <p className="table-tools">
      <button type="button" className="primary" onClick={() => void copy()}>
        {twinStrings.copyCsv}
      </button>{' '}
      <span role="status">{said}</span>
      <span className="quiet table-hint">{twinStrings.tableHint}</span>
    </p>
  );
};

/** The shown claims as a table that can be sorted by each column. */
const ClaimTable = () => {
  const { graph, visible, state, nameOf } = useModel();
  const rows = useMemo(() => {
    const claims = graph.claims.filter(({ id }) => visible.claims.has(id));
    return sortedClaims(claims, sortingOf(state.sort), nameOf);
  }, [graph, visible, state.sort, nameOf]);
  return (
    <div className="twin table-twin">
      <CopyCsv rows={rows} />
      {rows.length === 0 && <p className="quiet">{strings.noClaims}</p>}
      <ClaimGrid rows={rows} />
    </div>
  );
};

export default ClaimTable;
