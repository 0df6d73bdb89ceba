import type { ViewClaim } from '../../../src/domain/view.ts';
import { claimsOfPair, type Pair } from '../contradictions/pairs.ts';
import { sourceOf } from '../filters/facets.ts';
import { sourceLine } from '../says-who/chain.ts';
import { unique } from '../stories/story.ts';
import { storyStrings, twinStrings } from '../strings.ts';
import { classOf, lineOf } from '../style.ts';
import { countedSentenceOf, timeWords } from '../wording.ts';
import { LineSample } from './line-sample.tsx';
import { useModel } from './model.ts';
import { useStories } from './told-stories.tsx';
import './ledger.css';

/** Papers that are named; of more there is only the number. */
const NAMED = 3;

/** Which other articles give the number of a claim; nothing where none does. */
const Alike = ({ claim, others }: { claim: ViewClaim; others: readonly ViewClaim[] }) => {
  const elsewhere = others.filter(({ docId }) => docId !== claim.docId);
  const articles = new Set(elsewhere.map(({ docId }) => docId)).size;
  const papers = unique(elsewhere.map(sourceOf));
  if (articles === 0) return null;
  return <small>{twinStrings.sameNumber(articles, papers.slice(0, NAMED), papers.length > NAMED)}</small>;
};

const Side = ({ claim, alike }: { claim: ViewClaim; alike: readonly ViewClaim[] }) => {
  const { state, change, nameOf } = useModel();
  const chosen = state.selection?.kind === 'claim' && state.selection.id === claim.id;
  return (
    <button
      type="button"
      className="row side"
      aria-pressed={chosen}
      onClick={() => change({ selection: { kind: 'claim', id: claim.id } })}
    >
      <LineSample kind={classOf(claim)} line={lineOf(claim)} />
      <span>
        <b>{countedSentenceOf(claim, nameOf)}</b>
        {claim.time !== null && <small>{timeWords(claim.time)}</small>}
        <q>{claim.quote}</q>
        <small>{sourceLine(claim)}</small>
        <Alike claim={claim} others={alike} />
      </span>
    </button>
  );
};

/** What a later number may be: news. '' where the articles are of one day, or of no known one. */
function laterSays({ left, right, alike }: Pair): string {
  if (alike === undefined || left.published === null || right.published === null) return '';
  if (left.published === right.published) return '';
  return Number(right.count) > Number(left.count) ? twinStrings.laterMore : twinStrings.laterFewer;
}

const PairRow = ({ pair }: { pair: Pair }) => (
  <li className="pair">
    <p className="quiet">
      {twinStrings.differ} {pair.differs.map((difference) => twinStrings.differences[difference]).join(', ')}.{' '}
      {laterSays(pair)}
    </p>
    <div className="sides">
      <Side claim={pair.left} alike={pair.alike?.left ?? []} />
      <Side claim={pair.right} alike={pair.alike?.right ?? []} />
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

/** The contradictions as a ledger of two columns. A pair is shown while the filters leave a claim of either side. */
const Ledger = () => {
  const { visible } = useModel();
  const { pairs } = useStories();
  const shown = pairs.filter((pair) => claimsOfPair(pair).some(({ id }) => visible.claims.has(id)));
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
