import { useMemo } from 'react';
import { changeWords, type Names } from '../change-words.ts';
import { findingStrings } from '../strings.ts';
import { sentenceOf } from '../wording.ts';
import { useModel } from './model.ts';

const words = findingStrings.changes;

/** What undoing and redoing would change, in words; null where there is nothing. */
function useSteps(): { readonly undo: string | null; readonly redo: string | null } {
  const { history, nameOf, claims } = useModel();
  return useMemo(() => {
    const claim = (id: string): string => {
      const known = claims.get(id);
      return known === undefined ? id : `“${sentenceOf(known, nameOf)}”`;
    };
    const names: Names = { entity: nameOf, claim };
    const [before, next] = [history.past.at(-1), history.future[0]];
    return {
      undo: before === undefined ? null : `${words.undo}: ${changeWords(before, history.present, names)}`,
      redo: next === undefined ? null : `${words.redo}: ${changeWords(history.present, next, names)}`,
    };
  }, [history, nameOf, claims]);
}

interface StepProps {
  readonly sign: string;
  readonly label: string | null;
  readonly otherwise: string;
  readonly onPress: () => void;
}

/** Stays focusable when there is nothing to do, so that pressing it often does not lose the place of the keyboard. */
const Step = ({ sign, label, otherwise, onPress }: StepProps) => (
  <button
    type="button"
    className="tool"
    aria-label={label ?? otherwise}
    aria-disabled={label === null}
    title={label ?? otherwise}
    onClick={onPress}
  >
    <span aria-hidden="true">{sign}</span>
  </button>
);

/** Undo and redo, each with what it would change. */
export const HistoryButtons = () => {
  const { undo, redo } = useModel();
  const steps = useSteps();
  return (
    <div className="tools">
      <Step sign="↶" label={steps.undo} otherwise={words.nothingToUndo} onPress={undo} />
      <Step sign="↷" label={steps.redo} otherwise={words.nothingToRedo} onPress={redo} />
    </div>
  );
};
