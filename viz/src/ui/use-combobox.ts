import { type HTMLAttributes, type InputHTMLAttributes, type KeyboardEvent, useId, useState } from 'react';

/** Something that can be chosen from a list while typing. */
export interface Choice {
  /** Unlike all others of its list. */
  readonly key: string;
  readonly take: () => void;
}

export interface Combobox {
  /** The choice that Enter takes; -1 for none. */
  readonly active: number;
  readonly input: InputHTMLAttributes<HTMLInputElement>;
  readonly list: HTMLAttributes<HTMLElement> & { readonly id: string };
  readonly option: (index: number) => HTMLAttributes<HTMLElement>;
}

interface Options {
  readonly choices: readonly Choice[];
  readonly open: boolean;
  readonly label: string;
  /** What Escape does while the list is open. Without it, Escape is left to whoever else listens. */
  readonly onClose?: () => void;
  readonly onTake: () => void;
}

const scrollTo = (id: string): void => document.getElementById(id)?.scrollIntoView({ block: 'nearest' });

/** What each key makes of the place in the list; undefined for other keys. The ends are joined. */
function moved(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at + count - 1) % count;
  if (key === 'PageDown') return Math.min(at + 8, count - 1);
  return key === 'PageUp' ? Math.max(at - 8, 0) : undefined;
}

/**
 * The pattern of a combobox with a list: the field keeps the focus while arrows move through the choices, Enter takes
 * one, the first at the start, and Escape closes the list. Spread the parts on the elements.
 */
export function useCombobox({ choices, open, label, onClose, onTake }: Options): Combobox {
  const listId = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const idOf = (index: number): string => `${listId}-${index}`;
  const at = choices.findIndex(({ key }) => key === chosen);
  const active = open && choices.length > 0 ? Math.max(0, at) : -1;
  const take = (index: number): void => {
    setChosen(null);
    onTake();
    choices[index]?.take();
  };
  const pressed = (event: KeyboardEvent): void => {
    if (!open || event.nativeEvent.isComposing) return;
    const next = moved(event.key, active, choices.length);
    if (next !== undefined) {
      setChosen(choices[next]!.key);
      scrollTo(idOf(next));
    } else if (event.key === 'Enter' && active >= 0) take(active);
    else if (event.key === 'Escape' && onClose !== undefined) onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    active,
    input: {
      role: 'combobox',
      'aria-label': label,
      'aria-autocomplete': 'list',
      'aria-expanded': open,
      'aria-controls': open ? listId : undefined,
      'aria-activedescendant': active >= 0 ? idOf(active) : undefined,
      autoComplete: 'off',
      spellCheck: false,
      onKeyDown: pressed,
    },
    list: { id: listId, role: 'listbox', 'aria-label': label, tabIndex: -1 },
    option: (index) => ({
      id: idOf(index),
      role: 'option',
      'aria-selected': index === active,
      // The field keeps the focus, so that leaving it can close the list.
      onMouseDown: (event) => event.preventDefault(),
      onMouseMove: () => setChosen(choices[index]!.key),
      onClick: () => take(index),
    }),
  };
}
