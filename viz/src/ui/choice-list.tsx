import type { ReactNode } from 'react';
import type { Choice, Combobox } from './use-combobox.ts';
import './choice-list.css';

/** A choice as it is shown, under a heading that it shares with its neighbours. */
export interface ShownChoice extends Choice {
  readonly group: string;
  readonly content: ReactNode;
}

interface Numbered extends ShownChoice {
  readonly index: number;
}

/** Runs of neighbours with the same heading. */
function grouped(choices: readonly ShownChoice[]): readonly (readonly Numbered[])[] {
  const groups: Numbered[][] = [];
  for (const [index, choice] of choices.entries()) {
    const last = groups.at(-1);
    if (last?.[0]?.group === choice.group) last.push({ ...choice, index });
    else groups.push([{ ...choice, index }]);
  }
  return groups;
}

/** The list of a combobox, in groups. */
export const ChoiceList = ({ choices, combobox }: { choices: readonly ShownChoice[]; combobox: Combobox }) => (
  <div {...combobox.list} className="choices">
    {grouped(choices).map((group) => (
      <div key={group[0]!.group} {...{ role: 'group', 'aria-label': group[0]!.group }}>
        <div className="choice-group" aria-hidden="true">
          {group[0]!.group}
        </div>
        {group.map(({ key, index, content }) => (
          <div key={key} {...combobox.option(index)} className="choice">
            {content}
          </div>
        ))}
      </div>
    ))}
  </div>
);
