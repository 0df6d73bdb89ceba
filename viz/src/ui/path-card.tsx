import { useMemo } from 'react';
import { pathBetween } from '../arrange/path.ts';
import { pathQuery } from '../cypher/shown.ts';
import { arrangeStrings } from '../strings.ts';
import { ClaimList } from './claim-list.tsx';
import { FoldedCypher } from './cypher-box.tsx';
import { type Model, useModel } from './model.ts';

/** The path that is asked for, if both its ends are chosen; null if nothing that is shown ties them. */
export function usePath({ graph, visible, state }: Pick<Model, 'graph' | 'visible' | 'state'>) {
  const [from, to] = state.path ?? [null, null];
  return useMemo(
    () => (from === null || to === null ? null : pathBetween(graph.claims, visible, [from, to])),
    [graph, visible, from, to],
  );
}

/** A path between two entities: the question for its other end, or the claims on the way. */
export const PathCard = () => {
  const model = useModel();
  const { graph, state, change, nameOf, claims } = model;
  const path = usePath(model);
  if (state.path === null) return null;
  const [from, to] = state.path;
  const along = [...(path?.claims ?? [])].flatMap((id) => claims.get(id) ?? []);
  return (
    <section className="card" aria-live="polite">
      <h2>
        {to === null ? arrangeStrings.choosePathEnd(nameOf(from)) : arrangeStrings.path(nameOf(from), nameOf(to))}
      </h2>
      {path !== null && (
        <p className="quiet">
          {path.way.map(nameOf).join(' – ')} · {arrangeStrings.steps(path.way.length - 1)}
        </p>
      )}
      {to !== null && <ClaimList claims={along} empty={arrangeStrings.noPath} />}
      {path !== null && <FoldedCypher query={pathQuery(graph, state, path.way)} />}
      <button type="button" className="link" onClick={() => change({ path: null })}>
        {arrangeStrings.closePath}
      </button>
    </section>
  );
};
