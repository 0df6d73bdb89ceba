/** The dialogs that lie over the whole page. */
export type DialogName = 'palette' | 'help';

/** Which dialog is open. It is no part of the state: a shared link opens none, and undoing brings none back. */
class OpenDialog {
  #name: DialogName | null = null;
  #ahead = '';
  readonly #listeners = new Set<() => void>();

  readonly get = (): DialogName | null => this.#name;

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  };

  readonly open = (name: DialogName): void => {
    this.#ahead = '';
    this.#set(name);
  };

  readonly close = (): void => this.#set(null);

  /** Keeps a letter that was typed before the dialog had its field. */
  readonly typeAhead = (letter: string): void => {
    this.#ahead += letter;
  };

  /** What was typed before the dialog had its field. */
  readonly ahead = (): string => this.#ahead;

  #set(name: DialogName | null): void {
    this.#name = name;
    for (const listener of this.#listeners) listener();
  }
}

export const dialogs = new OpenDialog();
