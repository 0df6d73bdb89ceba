import { useMemo, useState } from 'react';
import { strings, twinStrings } from '../strings.ts';
import { firstOf, groupsOf } from '../text-twin/groups.ts';
import { ClaimRows } from './claim-list.tsx';
import { DrawnAsOne } from './drawn-as-one.tsx';
import { useModel } from './model.ts';
import { Rejected } from './rejected.tsx';
import './text-twin.css';

/** Claims that are listed at once; the rest comes on request, so that a large graph opens. */
const AT_ONCE = 500;

const GroupSwitch = () => {
  const { state, change } = useModel();
  return (
    <fieldset className="switch group-switch">
      <legend className="hidden">{twinStrings.groupBy}</legend>
      {(['month', 'article'] as const).map((by) => (
        <button key={by} type="button" aria-pressed={state.listBy === by} onClick={() => change({ listBy: by })}>
          {twinStrings.groups[by]}
        </button>
      ))}
    </fieldset>
  );
};

/** The drawing in words: every shown claim as a sentence, by month or by article. */
export const SentenceList = () => {
  const { graph, visible, state } = useModel();
  const [most, setMost] = useState(AT_ONCE);
  const groups = useMemo(
    () =>
      groupsOf(
        graph.claims.filter(({ id }) => visible.claims.has(id)),
        state.listBy,
      ),
    [graph, visible, state.listBy],
  );
  const rest = visible.claims.size - most;
  return (
    <div className="twin">
      <GroupSwitch />
      {visible.claims.size === 0 && <p className="quiet">{strings.noClaims}</p>}
      <DrawnAsOne />
      {firstOf(groups, most).map(({ key, heading, claims }) => (
        <section key={key} className="claim-group">
          <h3>{heading}</h3>
          <ClaimRows claims={claims} />
        </section>
      ))}
      {rest > 0 && (
        <button type="button" className="primary" onClick={() => setMost(most + AT_ONCE)}>
          {twinStrings.moreClaims(Math.min(rest, AT_ONCE))}
        </button>
      )}
      <Rejected />
    </div>
  );
};
