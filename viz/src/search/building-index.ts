import type { ViewGraph } from '../../../src/domain/view.ts';
import { whenIdle } from '../idle.ts';
import type { SearchIndex } from './search-index.ts';

/** The least that is done in one go, in milliseconds. */
const PIECE_MS = 8;

/** How far an index has come. */
export interface Progress {
  /** What can be searched so far. */
  readonly index: SearchIndex | null;
  readonly complete: boolean;
}

/** The index of a graph while it is built, piece by piece in idle moments, so that nothing ever waits for it. */
export class BuildingIndex {
  #progress: Progress = { index: null, complete: false };
  readonly #listeners = new Set<() => void>();

  constructor(graph: ViewGraph) {
    whenIdle(async () => {
      const { SearchIndex } = await import('./search-index.ts');
      const index = new SearchIndex(graph);
      this.#tell({ index, complete: false });
      this.#goOn(index);
    });
  }

  readonly progress = (): Progress => this.#progress;

  /** Calls back when there is something to search, and when all of it is. */
  readonly subscribe = (progressed: () => void): (() => void) => {
    this.#listeners.add(progressed);
    return () => this.#listeners.delete(progressed);
  };

  #goOn(index: SearchIndex): void {
    whenIdle((spare) => {
      const end = performance.now() + Math.max(PIECE_MS, spare);
      index.build(() => performance.now() < end);
      if (index.complete) this.#tell({ index, complete: true });
      else this.#goOn(index);
    });
  }

  #tell(progress: Progress): void {
    this.#progress = progress;
    for (const listener of this.#listeners) listener();
  }
}

const indexes = new WeakMap<ViewGraph, BuildingIndex>();

/** The one index of a graph; the first call starts building it. */
export function buildingIndexOf(graph: ViewGraph): BuildingIndex {
  const known = indexes.get(graph);
  if (known !== undefined) return known;
  const made = new BuildingIndex(graph);
  indexes.set(graph, made);
  return made;
}
