import type { ViewClaim } from '../../../src/domain/view.ts';
import { correctionsOfClaim } from '../corrections.ts';
import { claimQuery } from '../cypher/shown.ts';
import { strings, twinStrings } from '../strings.ts';
import { classOf, lineOf } from '../style.ts';
import { certaintyWords, sentenceOf, timeWords } from '../wording.ts';
import { ClaimList } from './claim-list.tsx';
import { ContradictedMark } from './contradicted-mark.tsx';
import { Corrected } from './corrected.tsx';
import { FoldedCypher } from './cypher-box.tsx';
import { LineSample } from './line-sample.tsx';
import { useModel } from './model.ts';
import { SourceTrail } from './source-trail.tsx';
import { useStories } from './told-stories.tsx';

const Fact = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

const Confidence = ({ value }: { value: number }) => (
  <span className="confidence">
    <meter min={0} max={1} value={value} aria-label={strings.confidence} /> {Math.round(value * 100)} %
  </span>
);

const Facts = ({ claim }: { claim: ViewClaim }) => (
  <dl>
    {claim.time !== null && (
      <Fact name={strings.when}>
        {timeWords(claim.time)}
        {claim.time.text !== '' && timeWords(claim.time) !== claim.time.text && (
          <span className="quiet"> “{claim.time.text}”</span>
        )}
      </Fact>
    )}
    {claim.place !== null && <Fact name={strings.where}>{claim.place}</Fact>}
    {claim.about.length > 0 && <Fact name={strings.about}>{claim.about.join(', ')}</Fact>}
    {claim.count !== null && <Fact name={strings.count}>{claim.count}</Fact>}
    {claim.role !== null && <Fact name={strings.role}>{claim.role}</Fact>}
    <Fact name={strings.saysWho}>
      <SourceTrail claim={claim} />
    </Fact>
    <Fact name={strings.howSure}>
      <LineSample kind={classOf(claim)} line={lineOf(claim)} /> {certaintyWords(claim)}
    </Fact>
    <Fact name={strings.confidence}>
      <Confidence value={claim.confidence} />
      <span className="quiet">
        {' '}
        {strings.rule.toLowerCase()} {claim.rule}, {claim.extractor}
      </span>
    </Fact>
  </dl>
);

/** One claim: the sentence, when, says who, how sure, and what contradicts it. */
export const ClaimCard = ({ claim }: { claim: ViewClaim }) => {
  const { nameOf, change } = useModel();
  const opposed = useStories().opposed.get(claim.id) ?? [];
  return (
    <section className={`card edge-${classOf(claim)}`} aria-live="polite">
      <h2>{sentenceOf(claim, nameOf)}</h2>
      <blockquote>{claim.quote}</blockquote>
      <Facts claim={claim} />
      <Corrected of={(kept) => correctionsOfClaim(kept, claim.id)} />
      {opposed.length > 0 && (
        <>
          <h3>
            <ContradictedMark claim={claim} /> {strings.contradicts}
          </h3>
          <ClaimList claims={opposed} empty="" />
          <button type="button" className="link" onClick={() => change({ view: 'contradictions' })}>
            {twinStrings.sideBySide}
          </button>
        </>
      )}
      <FoldedCypher query={claimQuery(claim.id)} />
    </section>
  );
};
