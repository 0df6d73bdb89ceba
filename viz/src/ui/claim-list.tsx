import type { ViewClaim } from '../../../src/domain/view.ts';
import { sourceLine } from '../says-who/chain.ts';
import { classOf, lineOf } from '../style.ts';
import { byDate } from '../text-twin/by-date.ts';
import { sentenceOf, timeWords } from '../wording.ts';
import { ContradictedMark } from './contradicted-mark.tsx';
import { LineSample } from './line-sample.tsx';
import { useModel } from './model.ts';

const ClaimButton = ({ claim }: { claim: ViewClaim }) => {
  const { state, change, nameOf } = useModel();
  const under = [timeWords(claim.time), sourceLine(claim)].filter(Boolean).join(' · ');
  const chosen = state.selection?.kind === 'claim' && state.selection.id === claim.id;
  return (
    <button
      type="button"
      className="row claim-row"
      aria-pressed={chosen}
      onClick={() => change({ selection: { kind: 'claim', id: claim.id } })}
    >
      <LineSample kind={classOf(claim)} line={lineOf(claim)} />
      <span>
        {sentenceOf(claim, nameOf)}
        <ContradictedMark claim={claim} />
        <small>{under}</small>
      </span>
    </button>
  );
};

/** Claims as sentences, as they come. */
export const ClaimRows = ({ claims }: { claims: readonly ViewClaim[] }) => (
  <ul className="plain">
    {claims.map((claim) => (
      <li key={claim.id}>
        <ClaimButton claim={claim} />
      </li>
    ))}
  </ul>
);

/** Claims as sentences, by date: the drawing in words. */
export const ClaimList = ({ claims, empty }: { claims: readonly ViewClaim[]; empty: string }) =>
  claims.length === 0 ? <p className="quiet">{empty}</p> : <ClaimRows claims={[...claims].sort(byDate)} />;
