import { useCallback, useState } from 'react';
import { SEARCH_INPUT } from '../commands.ts';
import { findingStrings, strings } from '../strings.ts';
import { ChoiceList, type ShownChoice } from './choice-list.tsx';
import { hitChoices } from './hit-choices.tsx';
import { useModel } from './model.ts';
import { type Combobox, useCombobox } from './use-combobox.ts';
import { useHits } from './use-hits.ts';
import { COARSE, useMedia } from './use-media.ts';
import { useTypedText } from './use-typed-text.ts';
import './search-box.css';

interface FoundProps {
  readonly choices: readonly ShownChoice[];
  readonly combobox: Combobox;
  readonly complete: boolean;
}

const Found = ({ choices, combobox, complete }: FoundProps) => (
  <div className="search-hits">
    {choices.length > 0 ? (
      <ChoiceList choices={choices} combobox={combobox} />
    ) : (
      <p className="quiet nothing-found" role="status">
        {complete ? strings.noHits : findingStrings.search.reading}
      </p>
    )}
  </div>
);

/** Finds entities, claims by their quotes, and articles while one types; "/" jumps here, Enter takes the marked hit. */
export const SearchBox = () => {
  const model = useModel();
  const coarse = useMedia(COARSE);
  const { state, change } = model;
  const keep = useCallback((search: string) => change({ search }), [change]);
  const { typed, setTyped, settle } = useTypedText(state.search, keep);
  const [isOpen, setOpen] = useState(false);
  const open = isOpen && typed.trim() !== '';
  const { hits, complete } = useHits(open ? typed : '');
  const choices = hitChoices(hits, model);
  const close = (): void => setOpen(false);
  const leave = (): void => {
    close();
    settle();
  };
  const combobox = useCombobox({ choices, open, label: strings.searchLabel, onClose: close, onTake: leave });
  return (
    <search className="search">
      <input
        {...combobox.input}
        id={SEARCH_INPUT}
        type="text"
        enterKeyHint="search"
        placeholder={strings.searchHint[coarse ? 'touch' : 'keys']}
        value={typed}
        onKeyDown={(event) => {
          combobox.input.onKeyDown?.(event);
          if (!open && event.key === 'ArrowDown') setOpen(true);
          if (!open && event.key === 'Escape') event.currentTarget.blur();
        }}
        onFocus={() => setOpen(true)}
        onBlur={leave}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setOpen(true);
        }}
      />
      {typed !== '' && (
        <button type="button" className="clear" aria-label={findingStrings.search.clear} onClick={() => setTyped('')}>
          ✕
        </button>
      )}
      {open && <Found choices={choices} combobox={combobox} complete={complete} />}
    </search>
  );
};
