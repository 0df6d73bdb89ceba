import type { KeyboardEvent } from 'react';
import type { ViewClaim } from '../../../src/domain/view.ts';
import { COLUMN_NAMES, COLUMNS } from '../text-twin/columns.ts';
import { ContradictedMark } from './contradicted-mark.tsx';
import { useModel } from './model.ts';

interface RowProps {
  readonly claim: ViewClaim;
  readonly index: number;
  /** Whether Tab comes here. */
  readonly entry: boolean;
  readonly onActive: (index: number) => void;
}

/** A claim as a row of the table; Enter, Space or a click chooses it. */
export const ClaimRow = ({ claim, index, entry, onActive }: RowProps) => {
  const { state, change, nameOf } = useModel();
  const choose = (): void => change({ selection: { kind: 'claim', id: claim.id } });
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    choose();
  };
  return (
    <tr
      tabIndex={entry ? 0 : -1}
      aria-rowindex={index + 2}
      aria-selected={state.selection?.kind === 'claim' && state.selection.id === claim.id}
      onClick={choose}
      onKeyDown={pressed}
      onFocus={() => onActive(index)}
    >
      {COLUMN_NAMES.map((name) => {
        const text = COLUMNS[name].text(claim, nameOf);
        return (
          <td key={name} title={text} className={`column-${name}`}>
            {text}
            {name === 'what' && <ContradictedMark claim={claim} />}
          </td>
        );
      })}
    </tr>
  );
};
