import { useMemo } from 'react';
import { bundleSentence } from '../arrange/bundle-words.ts';
import { arrangeStrings, storyStrings } from '../strings.ts';
import { classOf, lineOf } from '../style.ts';
import { LineSample } from './line-sample.tsx';
import { useModel } from './model.ts';
import { useGrouping } from './use-grouping.ts';

/** Edges that are told; where there are more, the drawing has too many as well. */
const MOST = 100;

/** The edges of what is drawn as one, in words: each with how many claims it stands for, most first. */
export const DrawnAsOne = () => {
  const model = useModel();
  const { visible, nameOf } = model;
  const groups = useGrouping(model);
  const bundles = useMemo(
    () => [...(groups?.bundles(visible) ?? [])].sort((a, b) => b.claims.length - a.claims.length),
    [groups, visible],
  );
  if (groups === null || bundles.length === 0) return null;
  const names = new Map(groups.graph.entities.map(({ id, name }) => [id, name]));
  return (
    <section className="claim-group">
      <h3>{arrangeStrings.drawnAsOne}</h3>
      <ul className="plain">
        {bundles.slice(0, MOST).map((bundle) => (
          <li key={bundle.edge.id} className="bundle">
            <LineSample kind={classOf(bundle.edge)} line={lineOf(bundle.edge)} />
            <span>
              {bundleSentence(bundle, (id) => names.get(id) ?? nameOf(id))}
              <small>{arrangeStrings.claims(bundle.claims.length)}</small>
            </span>
          </li>
        ))}
      </ul>
      {bundles.length > MOST && <p className="quiet">{storyStrings.more(bundles.length - MOST)}</p>}
    </section>
  );
};
