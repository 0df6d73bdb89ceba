import { useEffect, useState } from 'react';
import { goesBy, type Story } from '../stories/story.ts';
import { storyStrings, strings } from '../strings.ts';
import { useModel } from './model.ts';
import { StorySentence } from './story-sentence.tsx';
import { type ToldPattern, useStories } from './told-stories.tsx';
import './stories.css';

/** Stories of a pattern that are shown before somebody asks for more. */
const FIRST = 3;

const StoryButton = ({ story }: { story: Story }) => {
  const { state, change } = useModel();
  const chosen = state.selection?.kind === 'story' && goesBy(story, state.selection.id);
  return (
    <button
      type="button"
      className="row story"
      aria-pressed={chosen}
      onClick={() => change({ selection: { kind: 'story', id: story.id } })}
    >
      <StorySentence story={story} />
    </button>
  );
};

const Told = ({ stories, truncated }: { stories: readonly Story[]; truncated: boolean }) => {
  const { state } = useModel();
  const [all, setAll] = useState(false);
  const chosen = stories.findIndex((story) => state.selection?.kind === 'story' && goesBy(story, state.selection.id));
  const shown = all || chosen >= FIRST ? stories : stories.slice(0, FIRST);
  const rest = stories.length - shown.length;
  return (
    <>
      {stories.length === 0 && <p className="quiet">{storyStrings.notFound}</p>}
      <ul className="plain">
        {shown.map((story) => (
          <li key={story.id}>
            <StoryButton story={story} />
          </li>
        ))}
      </ul>
      {stories.length > FIRST && (
        <button type="button" className="link more-stories" onClick={() => setAll(rest > 0)}>
          {rest > 0 ? storyStrings.more(rest) : storyStrings.fewer}
        </button>
      )}
      {truncated && <p className="quiet">{storyStrings.cut}</p>}
    </>
  );
};

const Unanswered = ({ error, onAskAgain }: { error: Error; onAskAgain: () => void }) => (
  <p role="alert">
    {storyStrings.failed} {error.message}{' '}
    <button type="button" className="link" onClick={onAskAgain}>
      {storyStrings.askAgain}
    </button>
  </p>
);

const countWords = ({ stories }: ToldPattern): string =>
  ({
    loading: storyStrings.asking,
    failed: '?',
    ready: stories.status === 'ready' ? String(stories.value.length) : '',
  })[stories.status];

/** One pattern: its name and how often it was found, and under it the stories. */
const PatternFold = ({ pattern, opened }: { pattern: ToldPattern; opened: boolean }) => {
  const { question, stories, truncated } = pattern;
  const { askAgain } = useStories();
  const [open, setOpen] = useState(opened);
  // What was opened stays open, although an earlier pattern is answered later.
  useEffect(() => {
    if (opened) setOpen(true);
  }, [opened]);
  return (
    <details
      className="pattern"
      open={open}
      data-question={question}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <h3>{storyStrings.patterns[question]}</h3>
        <span className="count">{countWords(pattern)}</span>
      </summary>
      {open && stories.status === 'ready' && <Told stories={stories.value} truncated={truncated} />}
      {open && stories.status === 'failed' && (
        <Unanswered error={stories.error} onAskAgain={() => askAgain(question)} />
      )}
    </details>
  );
};

/** How long an answer waits for those of earlier patterns before it is opened in their place. */
const PATIENCE_MS = 3_000;

/** True for a moment after the list is shown. */
function usePatience(): boolean {
  const [patient, setPatient] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setPatient(false), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return patient;
}

/**
 * Which folds are open at first: the one that holds the chosen story, else the first that found something.
 * @param patient only once those before it have been answered
 */
function openedAtFirst(patterns: readonly ToldPattern[], chosen: string | null, patient: boolean): string | undefined {
  const holds = ({ stories }: ToldPattern): boolean =>
    stories.status === 'ready' && chosen !== null && stories.value.some((story) => goesBy(story, chosen));
  const found = ({ stories }: ToldPattern): boolean => stories.status === 'ready' && stories.value.length > 0;
  const first = patterns.findIndex(found);
  const isFirst = !patterns.slice(0, first).some(({ stories }) => stories.status === 'loading');
  return (patterns.find(holds) ?? (isFirst || !patient ? patterns[first] : undefined))?.question;
}

/** What people come for: patterns found in the claims, one sentence each. */
export const Stories = () => {
  const { state } = useModel();
  const { patterns } = useStories();
  const chosen = state.selection?.kind === 'story' ? state.selection.id : null;
  const opened = openedAtFirst(patterns, chosen, usePatience());
  const failed = patterns.filter(({ stories }) => stories.status === 'failed').map(({ question }) => question);
  return (
    <section className="stories" aria-labelledby="stories-heading">
      <h2 id="stories-heading">{strings.stories}</h2>
      {patterns.map((pattern) => (
        <PatternFold
          key={pattern.question}
          pattern={pattern}
          opened={pattern.question === opened || failed.includes(pattern.question)}
        />
      ))}
    </section>
  );
};
