import type { ViewClaim } from '../../../src/domain/view.ts';
import { storyQuery } from '../cypher/shown.ts';
import { goesBy } from '../stories/story.ts';
import { storyStrings } from '../strings.ts';
import { ClaimList } from './claim-list.tsx';
import { FoldedCypher } from './cypher-box.tsx';
import { StorySentence } from './story-sentence.tsx';
import { useStories } from './told-stories.tsx';

/** The chosen story: its sentence, and the claims that it rests on. Says so while it is looked for, or when it is gone. */
export const StoryCard = ({ id, claims }: { id: string; claims: readonly ViewClaim[] }) => {
  const { told, patterns } = useStories();
  const story = told.find((one) => goesBy(one, id));
  const pattern = patterns.find(({ question }) => id.startsWith(`${question}:`));
  if (story === undefined)
    return (
      <section className="card" aria-live="polite">
        <p className="quiet">{pattern?.stories.status === 'loading' ? storyStrings.loading : storyStrings.gone}</p>
      </section>
    );
  return (
    <section className="card" aria-live="polite">
      <h2>{pattern === undefined ? '' : storyStrings.patterns[pattern.question]}</h2>
      <p className="story-told">
        <StorySentence story={story} />
      </p>
      <ClaimList claims={claims} empty="" />
      <FoldedCypher query={storyQuery(story.claims)} />
    </section>
  );
};
