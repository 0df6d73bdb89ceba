import type {
  ClaimCorrection,
  Correction,
  DescriptionCorrection,
  MergeCorrection,
  SplitCorrection,
} from './correction.ts';

/** Where an entity ends up, and the merges that lead there. */
export interface Route {
  readonly root: string;
  readonly merges: readonly MergeCorrection[];
}

const inOrder = (a: Correction, b: Correction): number =>
  a.time === b.time ? (a.id < b.id ? -1 : 1) : a.time < b.time ? -1 : 1;

function listed<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/**
 * Corrections that hold together, whatever the order in which they came: sorted by time, then id. Of two merges of one
 * entity the later one holds; one that would close a circle does nothing.
 */
export class CorrectionSet {
  static readonly none = new CorrectionSet([]);

  readonly #all: ReadonlyMap<string, Correction>;
  readonly #ofDocument = new Map<string, (ClaimCorrection | SplitCorrection)[]>();
  readonly #describing = new Map<string, DescriptionCorrection[]>();
  readonly #merges = new Map<string, MergeCorrection>();

  constructor(corrections: Iterable<Correction>) {
    this.#all = new Map([...corrections].sort(inOrder).map((correction) => [correction.id, correction]));
    for (const correction of this.#all.values()) this.#enter(correction);
  }

  /** In the order in which they hold. */
  get list(): readonly Correction[] {
    return [...this.#all.values()];
  }

  get isEmpty(): boolean {
    return this.#all.size === 0;
  }

  get(id: string): Correction | undefined {
    return this.#all.get(id);
  }

  /** Those that are not here yet, each once. */
  lacking(corrections: readonly Correction[]): readonly Correction[] {
    const missing = corrections.filter(({ id }) => !this.#all.has(id));
    return [...new Map(missing.map((one) => [one.id, one])).values()];
  }

  with(more: readonly Correction[]): CorrectionSet {
    return new CorrectionSet([...this.#all.values(), ...more]);
  }

  without(id: string): CorrectionSet {
    return new CorrectionSet(this.list.filter((one) => one.id !== id));
  }

  /** Those of the claims and entities of one document alone. */
  ofDocument(docId: string): readonly (ClaimCorrection | SplitCorrection)[] {
    return this.#ofDocument.get(docId) ?? [];
  }

  /** New names and types of an entity. */
  describing(entity: string): readonly DescriptionCorrection[] {
    return this.#describing.get(entity) ?? [];
  }

  /** True when a merge, name or type is kept for the entity. */
  isAbout(entity: string): boolean {
    return this.#merges.has(entity) || this.#describing.has(entity);
  }

  route(entity: string): Route {
    const merges: MergeCorrection[] = [];
    let root = entity;
    for (let merge = this.#merges.get(root); merge !== undefined; merge = this.#merges.get(root)) {
      merges.push(merge);
      root = merge.into.id;
    }
    return { root, merges };
  }

  #enter(correction: Correction): void {
    if ('document' in correction) listed(this.#ofDocument, correction.document, correction);
    else if (correction.kind !== 'merge') listed(this.#describing, correction.entity, correction);
    else if (!this.#closesCircle(correction)) this.#merges.set(correction.from, correction);
  }

  #closesCircle({ from, into }: MergeCorrection): boolean {
    const { root, merges } = this.route(into.id);
    return root === from || merges.some((merge) => merge.from === from);
  }
}
