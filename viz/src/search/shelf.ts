import MiniSearch, { type SearchResult } from 'minisearch';
import { fold, wordsOf } from './fold.ts';

/** Something that was found, and the folded words of it that were. */
export interface Hit<T> {
  readonly item: T;
  readonly terms: ReadonlySet<string>;
}

interface Searchable<T> {
  readonly items: readonly T[];
  /** Texts by field, with how much each field counts. */
  readonly fields: Readonly<Record<string, number>>;
  readonly textsOf: (item: T) => Readonly<Record<string, string>>;
  /** How much an item counts, 1 if left out. */
  readonly weightOf?: (id: string) => number;
  /** Folded words that are not indexed. */
  readonly skips?: (word: string) => boolean;
}

/** Items that are indexed before the clock is looked at again. */
const BATCH = 50;
/** A word that stands more often than this tells too little to be worth the time; of one word alone, so many are seen. */
const OFTEN = 3_000;

/** One letter wrong in words of four, two in longer ones: swapping two counts as two. */
const slips = (term: string): number | false => (term.length < 4 ? false : term.length < 5 ? 1 : 2);

/** Items of one kind, indexed piece by piece. */
export class Shelf<T extends { readonly id: string }> {
  readonly #search: MiniSearch;
  readonly #searchable: Searchable<T>;
  readonly #byId: ReadonlyMap<string, T>;
  /** How often each word stands. */
  readonly #counts = new Map<string, number>();
  #indexed = 0;

  constructor(searchable: Searchable<T>) {
    const { items, fields, skips } = searchable;
    const processTerm = (word: string): string | null => {
      const folded = fold(word);
      if (skips?.(folded)) return null;
      this.#counts.set(folded, (this.#counts.get(folded) ?? 0) + 1);
      return folded;
    };
    this.#searchable = searchable;
    this.#search = new MiniSearch({ fields: Object.keys(fields), tokenize: (text) => [...wordsOf(text)], processTerm });
    this.#byId = new Map(items.map((item) => [item.id, item]));
  }

  /** Indexes some more; true when all are. */
  more(): boolean {
    const { items, textsOf } = this.#searchable;
    const batch = items.slice(this.#indexed, this.#indexed + BATCH);
    this.#search.addAll(batch.map((item) => ({ id: item.id, ...textsOf(item) })));
    this.#indexed += batch.length;
    return this.#indexed === items.length;
  }

  /** The best of those in which every word of a text begins some word, or nearly does if slips are allowed. */
  find(text: string, slipsAllowed: boolean, most: number): readonly Hit<T>[] {
    const words = this.#telling(text);
    const hit = ({ id, terms }: SearchResult): Hit<T>[] => {
      const item = this.#byId.get(id);
      return item === undefined ? [] : [{ item, terms: new Set(terms) }];
    };
    const found = this.#search.search(words.join(' '), {
      prefix: true,
      fuzzy: slipsAllowed ? slips : false,
      combineWith: 'AND',
      boost: this.#searchable.fields,
      boostDocument: this.#weights(words.length === 1),
      processTerm: (word) => word,
    });
    return found.slice(0, most).flatMap(hit);
  }

  /** The folded words of a text without those that stand too often to tell; the rarest of them where all do. */
  #telling(text: string): readonly string[] {
    const { skips } = this.#searchable;
    const words = [...new Set(wordsOf(text).map(fold))].filter((word) => !skips?.(word));
    const counted = words.map((word) => ({ word, count: this.#begunBy(word) })).sort((a, b) => a.count - b.count);
    return counted.filter(({ count }, index) => index === 0 || count <= OFTEN).map(({ word }) => word);
  }

  /** How often words stand that begin with some letters. */
  #begunBy(letters: string): number {
    let sum = 0;
    for (const [word, count] of this.#counts) if (word.startsWith(letters)) sum += count;
    return sum;
  }

  /** Weighs items; those past the first so many weigh nothing, if it is to be limited. */
  #weights(limited: boolean): (id: string) => number {
    const { weightOf } = this.#searchable;
    let seen = 0;
    return (id) => (limited && seen++ >= OFTEN ? 0 : (weightOf?.(id) ?? 1));
  }
}
