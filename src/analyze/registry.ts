import { absorb, current, type DraftReferent, draftReferent, type ReferentSeed } from './draft-referent.ts';
import { foldName } from './name-matching.ts';

/** How many referents back a description or pronoun may reach. Keeps the work per mention constant. */
const MEMORY = 80;
const SAME_NAME = 12;

/** Every referent of one document, found by token, key, surface, word of a name, or how recently it was mentioned. */
export class Registry {
  readonly #all: DraftReferent[] = [];
  readonly #at = new Map<number, readonly DraftReferent[]>();
  readonly #byKey = new Map<string, DraftReferent>();
  readonly #bySurface = new Map<string, DraftReferent>();
  readonly #byWord = new Map<string, DraftReferent[]>();
  readonly #recent: DraftReferent[] = [];
  readonly #happenings: DraftReferent[] = [];

  /** Live referents in order of creation. */
  all(): readonly DraftReferent[] {
    return this.#all.filter((draft) => draft.mergedInto === undefined);
  }

  /** What the phrase headed by a token stands for. */
  at(token: number): readonly DraftReferent[] {
    const drafts = this.#at.get(token);
    return drafts === undefined ? [] : [...new Set(drafts.map(current))];
  }

  /** The only thing the phrase stands for, if it is one. */
  oneAt(token: number): DraftReferent | undefined {
    const drafts = this.at(token);
    return drafts.length === 1 ? drafts[0] : undefined;
  }

  has(token: number): boolean {
    return this.#at.has(token);
  }

  /** All tokens that stand for something. */
  tokens(): readonly number[] {
    return [...this.#at.keys()].sort((a, b) => a - b);
  }

  /** Records that a token stands for the referents, without making it a mention by name (pronouns). */
  refer(token: number, drafts: readonly DraftReferent[]): void {
    this.#at.set(token, drafts);
    for (const draft of drafts) current(draft).mentions.push(token);
  }

  create(seed: ReferentSeed, key?: string): DraftReferent {
    const draft = draftReferent(this.#all.length, seed);
    this.#all.push(draft);
    if (key !== undefined) this.#byKey.set(key, draft);
    if (draft.type === 'Attack' || draft.type === 'Event') this.#happenings.push(draft);
    return draft;
  }

  /** The referent kept under a key, made if need be. */
  keyed(key: string, seed: () => ReferentSeed): DraftReferent {
    return this.findKey(key) ?? this.create(seed(), key);
  }

  /** Lets a key lead to a referent that was made without it. */
  addKey(key: string, draft: DraftReferent): void {
    if (!this.#byKey.has(key)) this.#byKey.set(key, draft);
  }

  findKey(key: string): DraftReferent | undefined {
    const draft = this.#byKey.get(key);
    return draft && current(draft);
  }

  /** Adds a mention: its head token and the surfaces under which it may be looked for. */
  mention(draft: DraftReferent, token: number, surfaces: Iterable<string>): DraftReferent {
    const live = current(draft);
    this.refer(token, [live]);
    for (const surface of surfaces) this.addSurface(live, surface);
    this.#touch(live);
    return live;
  }

  /** Adds a mention under a name that is not its own: "Oslo said" for Norway. */
  mentionByProxy(draft: DraftReferent, token: number, surface: string): DraftReferent {
    const live = this.mention(draft, token, []);
    live.surfaces.add(surface);
    return live;
  }

  addSurface(draft: DraftReferent, surface: string): void {
    const clean = surface.replace(/['’]s?$/, '').trim();
    if (clean === '') return;
    draft.surfaces.add(clean);
    if (draft.named) this.#bySurface.set(foldName(clean), draft);
  }

  /** The named referent that was called exactly this. */
  findSurface(surface: string): DraftReferent | undefined {
    const draft = this.#bySurface.get(foldName(surface));
    return draft && current(draft);
  }

  /** Makes a named referent findable by the words of its name. */
  indexName(draft: DraftReferent, name: string): void {
    for (const word of new Set(foldName(name).split(/[\s-]+/))) {
      const list = this.#byWord.get(word) ?? [];
      if (!list.includes(draft)) list.push(draft);
      this.#byWord.set(word, list);
    }
  }

  /** Named referents with the word in their name, latest first. */
  withWord(word: string): readonly DraftReferent[] {
    const list = this.#byWord.get(foldName(word).split('-').at(-1)!) ?? [];
    return [...new Set(list.slice(-SAME_NAME).map(current))].reverse();
  }

  /** Referents by last mention, latest first. */
  recent(): readonly DraftReferent[] {
    return [...new Set(this.#recent.map(current))];
  }

  happenings(type: string): readonly DraftReferent[] {
    const live = new Set(this.#happenings.slice(-MEMORY).map(current));
    return [...live].filter((draft) => draft.type === type);
  }

  merge(keep: DraftReferent, lose: DraftReferent): DraftReferent {
    absorb(keep, lose);
    for (const surface of lose.surfaces) this.addSurface(keep, surface);
    this.#touch(keep);
    return keep;
  }

  #touch(draft: DraftReferent): void {
    const at = this.#recent.indexOf(draft);
    if (at >= 0) this.#recent.splice(at, 1);
    this.#recent.unshift(draft);
    if (this.#recent.length > MEMORY) this.#recent.pop();
  }
}
