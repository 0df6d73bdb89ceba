import { useEffect } from 'react';
import { COMMANDS, keyName } from '../commands.ts';
import type { Model } from './model.ts';

/** True where keys are text, or belong to an open dialog or menu. */
const takesKeys = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('textarea, select, input:not([type=checkbox]), [role=dialog], [role=menu]') !== null);

/** Runs commands by their keys, except while somebody types. */
export function useKeys(model: Model): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || takesKeys(event.target)) return;
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
