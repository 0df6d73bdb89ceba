import MiniSearch, { type Options, type SearchResult } from 'minisearch';
import type { ViewClaim, ViewEntity, ViewGraph } from '../../../src/domain/view.ts';
import { sentenceOf } from '../wording.ts';
import { fold, wordsOf } from './fold.ts';
import { isStopWord } from './stop-words.ts';

/** An article, as far as claims tell of it. */
export interface Article {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
}

/** Something that was found, and the folded words of it that were. */
export interface Hit<T> {
  readonly item: T;
  readonly terms: ReadonlySet<string>;
}

/** What was found, best first. */
export interface Hits {
  readonly entities: readonly Hit<ViewEntity>[];
  readonly claims: readonly Hit<ViewClaim>[];
  readonly articles: readonly Hit<Article>[];
}

/** How many of each are found at most. */
const MOST: Readonly<Record<keyof Hits, number>> = { entities: 6, claims: 6, articles: 3 };
/** Items that are indexed before the clock is looked at again. */
const BATCH = 50;
/** Claims are so many that a word has to be begun with so many letters before they are searched for it. */
const SHORTEST_FOR_CLAIMS = 3;

const COMMON: Pick<Options, 'tokenize' | 'processTerm'> = { tokenize: (text) => [...wordsOf(text)], processTerm: fold };
const AS_TYPED = { prefix: true, combineWith: 'AND' } as const;
/** One letter wrong in words of four, two in longer ones: swapping two counts as two. */
const slips = (term: string): number | false => (term.length < 4 ? false : term.length < 5 ? 1 : 2);
const WITH_SLIPS = { ...AS_TYPED, fuzzy: slips } as const;

/** Items of one kind, indexed piece by piece. */
class Shelf<T extends { readonly id: string }> {
  readonly #search: MiniSearch;
  readonly #items: readonly T[];
  readonly #wordsOf: (item: T) => Readonly<Record<string, string>>;
  readonly #byId: ReadonlyMap<string, T>;
  #indexed = 0;

  constructor(items: readonly T[], options: Options, words: (item: T) => Readonly<Record<string, string>>) {
    this.#search = new MiniSearch({ ...COMMON, ...options });
    this.#items = items;
    this.#wordsOf = words;
    this.#byId = new Map(items.map((item) => [item.id, item]));
  }

  /** Indexes some more; true when all are. */
  more(): boolean {
    const batch = this.#items.slice(this.#indexed, this.#indexed + BATCH);
    this.#search.addAll(batch.map((item) => ({ id: item.id, ...this.#wordsOf(item) })));
    this.#indexed += batch.length;
    return this.#indexed === this.#items.length;
  }

  find(text: string, options: typeof AS_TYPED | typeof WITH_SLIPS, most: number): readonly Hit<T>[] {
    const hit = ({ id, terms }: SearchResult): Hit<T>[] => {
      const item = this.#byId.get(id);
      return item === undefined ? [] : [{ item, terms: new Set(terms) }];
    };
    return this.#search.search(text, options).slice(0, most).flatMap(hit);
  }
}

const articlesOf = (claims: readonly ViewClaim[]): readonly Article[] => [
  ...new Map(
    claims.map(({ docId, title, publisher }) => [docId, { id: docId, title: title ?? docId, publisher }]),
  ).values(),
];

/** How often each entity is a party to a claim. */
function degrees(claims: readonly ViewClaim[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { subject, object } of claims)
    for (const id of [subject, object]) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function entityShelf({ entities, claims }: ViewGraph): Shelf<ViewEntity> {
  const degree = degrees(claims);
  const boostDocument = (id: string): number => 1 + Math.log10(1 + (degree.get(id) ?? 0)) / 4;
  const searchOptions = { boost: { name: 3, aliases: 2 }, boostDocument };
  return new Shelf(
    entities,
    { fields: ['name', 'aliases', 'kind'], searchOptions },
    ({ name, aliases, type, kind }) => ({
      name,
      aliases: aliases.join(' · '),
      kind: `${type} ${kind ?? ''}`,
    }),
  );
}

function claimShelf({ entities, claims }: ViewGraph): Shelf<ViewClaim> {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const processTerm = (word: string): string | null => {
    const folded = fold(word);
    return isStopWord(folded) ? null : folded;
  };
  const options = { fields: ['quote', 'sentence'], processTerm, searchOptions: { boost: { quote: 2 } } };
  return new Shelf(claims, options, (claim) => ({ quote: claim.quote, sentence: sentenceOf(claim, nameOf) }));
}

/**
 * Finds entities by name, alias and kind, claims by quote and sentence, and articles by title, from the first letters on
 * and whatever the accents; with slips of the pen where nothing is spelt so. It is empty until it is built.
 */
export class SearchIndex {
  readonly #entities: Shelf<ViewEntity>;
  readonly #articles: Shelf<Article>;
  readonly #claims: Shelf<ViewClaim>;
  readonly #unfinished: { more(): boolean }[];

  constructor(graph: ViewGraph) {
    this.#entities = entityShelf(graph);
    this.#articles = new Shelf(
      articlesOf(graph.claims),
      { fields: ['title', 'publisher'] },
      ({ title, publisher }) => ({
        title,
        publisher: publisher ?? '',
      }),
    );
    this.#claims = claimShelf(graph);
    this.#unfinished = [this.#entities, this.#articles, this.#claims];
  }

  /** Whether everything is indexed. */
  get complete(): boolean {
    return this.#unfinished.length === 0;
  }

  /** Goes on indexing for as long as there is time, at least a little. */
  build(hasTime: () => boolean): void {
    do {
      if (this.#unfinished[0]?.more() ?? true) this.#unfinished.shift();
    } while (this.#unfinished.length > 0 && hasTime());
  }

  find(text: string): Hits {
    const typed = this.#findWith(text, AS_TYPED);
    return Object.values(typed).some(({ length }) => length > 0) ? typed : this.#findWith(text, WITH_SLIPS);
  }

  #findWith(text: string, options: typeof AS_TYPED | typeof WITH_SLIPS): Hits {
    const begun = wordsOf(text).filter(({ length }) => length >= SHORTEST_FOR_CLAIMS);
    return {
      entities: this.#entities.find(text, options, MOST.entities),
      claims: this.#claims.find(begun.join(' '), options, MOST.claims),
      articles: this.#articles.find(text, options, MOST.articles),
    };
  }
}
