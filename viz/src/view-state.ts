import { useSyncExternalStore } from 'react';
import { changed, type History, redone, undone } from './history.ts';
import type { CameraPlace } from './render/camera-target.ts';
import { formatState, parseState, type ViewState } from './state.ts';
import { carried } from './take-away/carried.ts';

/** Changes that come within so many milliseconds of each other may be one step. */
const CLOSELY_MS = 1_000;
/** Marks entries of the browser's history whose address says everything: one without a camera shows the whole. */
const OWN = 'own';

/** The one place where the state of the view is: read it by `get`, change it by the rest. The URL follows. */
class ViewStore {
  #history: History = { past: [], present: parseState(window.location.hash || (carried()?.state ?? '')), future: [] };
  #changedAt = 0;
  /** The hash that the state was last read from or written to. */
  #known = window.location.hash;
  readonly #listeners = new Set<() => void>();

  constructor() {
    window.history.replaceState(OWN, '');
    // A link within the page, an edited address, and the browser's own back and forth.
    window.addEventListener('hashchange', () => this.#adopt());
    window.addEventListener('popstate', () => this.#adopt());
  }

  readonly get = (): History => this.#history;

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  };

  /** Changes parts of the state. */
  readonly change = (part: Partial<ViewState>): void => {
    this.#catchUp();
    const now = performance.now();
    const history = changed(this.#history, { ...this.#history.present, ...part }, now - this.#changedAt < CLOSELY_MS);
    this.#changedAt = now;
    // Choosing something is a step for the browser's "back" as well; typing and ticking are not.
    this.#set(history, part.selection !== undefined || part.document !== undefined);
  };

  /** Keeps where the drawing is seen from now. Nobody is told: only the drawing shows it, and it is where it knows. */
  readonly look = (camera: CameraPlace | null): void => {
    this.#catchUp();
    this.#history = { ...this.#history, present: { ...this.#history.present, camera } };
    this.#write(false);
  };

  readonly undo = (): void => this.#step(undone);
  readonly redo = (): void => this.#step(redone);

  #step(through: (history: History) => History): void {
    this.#catchUp();
    this.#set(through(this.#history), false);
  }

  /** An address that was changed a moment ago, whose event is on its way, is not written over. */
  #catchUp(): void {
    if (window.location.hash !== this.#known) this.#adopt();
  }

  #adopt(): void {
    const { hash } = window.location;
    const { present } = this.#history;
    this.#known = hash;
    if (hash === formatState(present)) return;
    const named = parseState(hash);
    // A link without a camera is about what is chosen and hidden, and leaves the camera where it is.
    const stays = named.camera === null && present.camera !== null && window.history.state !== OWN;
    this.#history = changed(this.#history, stays ? { ...named, camera: present.camera } : named, false);
    if (stays) this.#write(false);
    else window.history.replaceState(OWN, '');
    this.#tell();
  }

  #set(history: History, step: boolean): void {
    if (history === this.#history) return;
    this.#history = history;
    this.#write(step);
    this.#tell();
  }

  /** Writes the state into the address, as a step of the browser's history or in place of the last. */
  #write(step: boolean): void {
    const { pathname, search, hash } = window.location;
    const written = formatState(this.#history.present);
    const url = `${pathname}${search}${written}`;
    if (written !== hash) window.history[step ? 'pushState' : 'replaceState'](OWN, '', url);
    this.#known = window.location.hash;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

export const viewStore = new ViewStore();

/** The state of the view with its history. */
export const useHistory = (): History => useSyncExternalStore(viewStore.subscribe, viewStore.get);
