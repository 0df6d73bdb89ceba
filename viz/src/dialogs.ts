/** The dialogs that lie over the whole page. */
export type DialogName = 'palette' | 'help';

/** Which dialog is open. It is no part of the state: a shared link opens none, and undoing brings none back. */
class OpenDialog {
  #name: DialogName | null = null;
  readonly #listeners = new Set<() => void>();

  readonly get = (): DialogName | null => this.#name;

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  };

  readonly open = (name: DialogName): void => this.#set(name);
  readonly close = (): void => this.#set(null);

  #set(name: DialogName | null): void {
    this.#name = name;
    for (const listener of this.#listeners) listener();
  }
}

export const dialogs = new OpenDialog();
