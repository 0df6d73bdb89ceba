import type { ViewClaim } from '../../../src/domain/view.ts';
import type { Pair } from '../contradictions/pairs.ts';
import { sourceLine } from '../says-who/chain.ts';
import { storyStrings, twinStrings } from '../strings.ts';
import { classOf, lineOf } from '../style.ts';
import { sentenceOf, timeWords } from '../wording.ts';
import { LineSample } from './line-sample.tsx';
import { useModel } from './model.ts';
import { useStories } from './told-stories.tsx';
import './ledger.css';

const Side = ({ claim }: { claim: ViewClaim }) => {
  const { state, change, nameOf } = useModel();
  const chosen = state.selection?.kind === 'claim' && state.selection.id === claim.id;
  const number = claim.count === null ? '' : ` (${claim.count})`;
  return (
    <button
      type="button"
      className="row side"
      aria-pressed={chosen}
      onClick={() => change({ selection: { kind: 'claim', id: claim.id } })}
    >
      <LineSample kind={classOf(claim)} line={lineOf(claim)} />
      <span>
        <b>
          {sentenceOf(claim, nameOf)}
          {number}
        </b>
        {claim.time !== null && <small>{timeWords(claim.time)}</small>}
        <q>{claim.quote}</q>
        <small>{sourceLine(claim)}</small>
      </span>
    </button>
  );
};

const PairRow = ({ pair: { left, right, differs } }: { pair: Pair }) => (
  <li className="pair">
    <p className="quiet">
      {twinStrings.differ} {differs.map((difference) => twinStrings.differences[difference]).join(', ')}.
    </p>
    <div className="sides">
      <Side claim={left} />
      <Side claim={right} />
    </div>
  </li>
);

/** Whether contradictions between articles are known as well, and if not, why. */
const Asked = () => {
  const { patterns, askAgain } = useStories();
  const asked = patterns.find(({ question }) => question === 'contradictions')?.stories;
  if (asked?.status === 'loading') return <p className="quiet">{twinStrings.looking}</p>;
  if (asked?.status !== 'failed') return null;
  return (
    <p role="alert">
      {twinStrings.ledgerPartly} {asked.error.message}{' '}
      <button type="button" className="link" onClick={() => askAgain('contradictions')}>
        {storyStrings.askAgain}
      </button>
    </p>
  );
};

/** The contradictions as a ledger of two columns. A pair is shown while the filters leave either side. */
const Ledger = () => {
  const { visible } = useModel();
  const { pairs } = useStories();
  const shown = pairs.filter(({ left, right }) => visible.claims.has(left.id) || visible.claims.has(right.id));
  return (
    <section className="twin ledger" aria-labelledby="ledger-heading">
      <h2 id="ledger-heading">
        {twinStrings.ledger} <span className="count">{shown.length}</span>
      </h2>
      <p className="quiet">{pairs.length === 0 ? twinStrings.noContradiction : twinStrings.ledgerIntro}</p>
      {shown.length < pairs.length && (
        <p role="status">
          {shown.length === 0 ? twinStrings.allHidden : twinStrings.ledgerOnly(shown.length, pairs.length)}
        </p>
      )}
      <Asked />
      <ul className="plain">
        {shown.map((pair) => (
          <PairRow key={`${pair.left.id} ${pair.right.id}`} pair={pair} />
        ))}
      </ul>
    </section>
  );
};

export default Ledger;
