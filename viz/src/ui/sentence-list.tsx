import { strings } from '../strings.ts';
import { ClaimList } from './claim-list.tsx';
import { useModel } from './model.ts';

/** The drawing in words: every shown claim as a sentence. */
export const SentenceList = () => {
  const { graph, visible } = useModel();
  const claims = graph.claims.filter(({ id }) => visible.claims.has(id));
  return (
    <div className="twin">
      <ClaimList claims={claims} empty={strings.noClaims} />
    </div>
  );
};
