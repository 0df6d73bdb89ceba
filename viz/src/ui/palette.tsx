import { useState } from 'react';
import type { ViewQuestion } from '../../../src/domain/view.ts';
import { fetchQuestions } from '../api.ts';
import { dialogs } from '../dialogs.ts';
import { remember } from '../recent.ts';
import type { Story } from '../stories/story.ts';
import { findingStrings } from '../strings.ts';
import { ChoiceList } from './choice-list.tsx';
import { useModel } from './model.ts';
import { paletteChoices } from './palette-choices.tsx';
import { useCombobox } from './use-combobox.ts';
import { useHits } from './use-hits.ts';
import { useLoaded } from './use-loaded.ts';
import { Window } from './window.tsx';
import './palette.css';

const NO_QUESTIONS: readonly ViewQuestion[] = [];
const words = findingStrings.palette;

const Finder = ({ stories }: { stories: readonly Story[] }) => {
  const model = useModel();
  const [typed, setTyped] = useState(dialogs.ahead);
  const { hits } = useHits(typed);
  const library = useLoaded('questions', fetchQuestions);
  const questions = library.status === 'ready' ? library.value : NO_QUESTIONS;
  const choices = paletteChoices({ model, stories, questions, hits, typed: typed.trim() }).map((choice) => ({
    ...choice,
    take: () => {
      remember(choice.key);
      choice.take();
    },
  }));
  const combobox = useCombobox({ choices, open: true, label: words.label, onTake: dialogs.close });
  return (
    <>
      <input
        {...combobox.input}
        // biome-ignore lint/a11y/noAutofocus: a dialog that is opened to type in
        autoFocus
        className="palette-input"
        placeholder={words.hint}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {choices.length > 0 ? (
        <ChoiceList choices={choices} combobox={combobox} />
      ) : (
        <p className="quiet nothing-found" role="status">
          {words.nothing}
        </p>
      )}
    </>
  );
};

/** Every command with its keys, and everything in the graph, by typing a part of its name. */
const Palette = ({ stories }: { stories: readonly Story[] }) => (
  <Window label={words.label} className="palette">
    <Finder stories={stories} />
  </Window>
);

export default Palette;
