import type { ViewClaim } from '../../../src/domain/view.ts';
import { chainOf, type Link, publishedWords } from '../says-who/chain.ts';
import { saysWhoStrings, strings } from '../strings.ts';
import { useModel } from './model.ts';
import './says-who.css';

const Step = ({ link, published, unnamed }: { link: Link; published: string; unnamed: boolean }) => {
  const { state, change } = useModel();
  const only = state.says === link.name;
  return (
    <li>
      <button
        type="button"
        className="trail-step"
        aria-pressed={only}
        aria-label={saysWhoStrings.onlyWhat(link.name)}
        title={saysWhoStrings.onlyWhat(link.name)}
        onClick={() => change({ says: only ? null : link.name })}
      >
        {link.name}
      </button>
      {link.role === 'article' && published !== '' && `, ${published}`}
      {link.role === 'speaker' && unnamed && <span className="quiet"> ({saysWhoStrings.unnamed})</span>}
    </li>
  );
};

/** From the article back to who vouches for a claim; each of them narrows everything to what they say. */
export const SourceTrail = ({ claim }: { claim: ViewClaim }) => {
  const published = publishedWords(claim);
  return (
    <nav className="trail" aria-label={strings.saysWho}>
      <ol className="plain">
        {chainOf(claim).map((link) => (
          <Step
            key={`${link.role} ${link.name}`}
            link={link}
            published={published}
            unnamed={claim.voice === 'unnamed'}
          />
        ))}
      </ol>
      {claim.speaker === null && <span className="quiet"> {saysWhoStrings.ownVoice}</span>}
    </nav>
  );
};
