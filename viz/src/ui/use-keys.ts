import { useEffect } from 'react';
import { COMMANDS, keyName } from '../commands.ts';
import { dialogs } from '../dialogs.ts';
import type { Model } from './model.ts';

/** True where keys are text or move something themselves. A slider takes keys alone, not those held with Ctrl or ⌘. */
function takesKeys({ target, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.matches('input[type=range]')) return !ctrlKey && !metaKey;
  return target.isContentEditable || target.closest('textarea, select, input:not([type=checkbox])') !== null;
}

/** Whether a dialog, a menu or a drawer lies over the page, which keys then belong to. */
const isCovered = (): boolean =>
  dialogs.get() !== null || document.querySelector('[role=dialog], [role=menu], :popover-open') !== null;

/** The letter that a key types; '' for a key that types none. */
const letterOf = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): string =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey ? key : '';

/** Runs commands by their keys, except while somebody types or a dialog is open. */
export function useKeys(model: Model): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || takesKeys(event)) return;
      if (dialogs.get() === 'palette') dialogs.typeAhead(letterOf(event));
      if (isCovered()) return;
      const name = keyName(event);
      const command = COMMANDS.find(({ keys }) => keys.includes(name));
      if (command === undefined || command.available?.(model) === false) return;
      event.preventDefault();
      command.run(model);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [model]);
}
