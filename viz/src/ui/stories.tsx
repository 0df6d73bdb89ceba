import type { Story } from '../stories.ts';
import { strings } from '../strings.ts';
import { useModel } from './model.ts';
import type { Loaded } from './use-loaded.ts';

const tieWords = (tie: string | null): string =>
  tie !== null && Object.hasOwn(strings.linkedAttack, tie)
    ? ` (${strings.linkedAttack[tie as keyof typeof strings.linkedAttack]})`
    : '';

/** "15 days later"; why it is unknown, or that it came after the attack, stands by itself. */
const leadWords = (leadTime: string): string => (/\d/.test(leadTime) ? `${leadTime} ${strings.later}` : leadTime);

const StoryText = ({ story }: { story: Story }) => {
  const { warner, warned, about, when, outcomes, attack, attackWhen, tie, leadTime } = story;
  return (
    <>
      {when !== '' && <b>{when}. </b>}
      {warner || strings.unnamed} warned {warned}
      {about.length > 0 && ` about ${about.join(', ')}`}. <em>{outcomes.join('. ')}.</em>
      {attack !== null && (
        <>
          {' '}
          {strings.followed} {attack}
          {tieWords(tie)}
          {attackWhen !== '' && `, ${attackWhen}`}
          {leadTime !== null && ` — ${leadWords(leadTime)}`}.
        </>
      )}
    </>
  );
};

const StoryButton = ({ story }: { story: Story }) => {
  const { state, change } = useModel();
  const chosen = state.selection?.kind === 'story' && state.selection.id === story.id;
  const sources = [story.saysWho.join(', '), story.published].filter(Boolean).join(' · ');
  return (
    <button
      type="button"
      className="row story"
      aria-pressed={chosen}
      onClick={() => change({ selection: { kind: 'story', id: story.id } })}
    >
      <span>
        <StoryText story={story} />
        <small>{sources}</small>
      </span>
    </button>
  );
};

/** The warnings that were missed, one sentence each: what people come for. */
export const Stories = ({ stories }: { stories: Loaded<readonly Story[]> }) => (
  <section className="stories">
    <h2>{strings.stories}</h2>
    <p className="quiet">{strings.storiesIntro}</p>
    {stories.status === 'failed' && <p className="quiet">{strings.storiesFailed}</p>}
    {stories.status === 'ready' && stories.value.length === 0 && <p className="quiet">{strings.noStories}</p>}
    {stories.status === 'ready' && (
      <ul className="plain">
        {stories.value.map((story) => (
          <li key={story.id}>
            <StoryButton story={story} />
          </li>
        ))}
      </ul>
    )}
  </section>
);
