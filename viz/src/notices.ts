const SHOWN_MS = 6_000;

/** A short message about what was just done, that goes away by itself. */
class Notices {
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();

  /** The message; '' for none. */
  readonly get = (): string => this.#text;

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  };

  /** Shows a message, and has it read aloud. */
  readonly tell = (text: string): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#set(''), SHOWN_MS);
    this.#set(text);
  };

  #set(text: string): void {
    this.#text = text;
    for (const listener of this.#listeners) listener();
  }
}

export const notices = new Notices();
