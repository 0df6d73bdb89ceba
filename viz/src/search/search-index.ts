import type { ViewClaim, ViewEntity, ViewGraph } from '../../../src/domain/view.ts';
import { sentenceOf } from '../wording.ts';
import { wordsOf } from './fold.ts';
import { type Hit, Shelf } from './shelf.ts';
import { isStopWord } from './stop-words.ts';

/** An article, as far as claims tell of it. */
export interface Article {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
}

/** What was found, best first. */
export interface Hits {
  readonly entities: readonly Hit<ViewEntity>[];
  readonly claims: readonly Hit<ViewClaim>[];
  readonly articles: readonly Hit<Article>[];
}

/** How many of each are found at most. */
const MOST: Readonly<Record<keyof Hits, number>> = { entities: 6, claims: 6, articles: 3 };
/** Claims are so many that a word has to be begun with so many letters before they are searched for it. */
const SHORTEST_FOR_CLAIMS = 3;

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
  return new Shelf({
    items: entities,
    fields: { name: 3, aliases: 2, kind: 1 },
    textsOf: ({ name, aliases, type, kind }) => ({ name, aliases: aliases.join(' · '), kind: `${type} ${kind ?? ''}` }),
    weightOf: (id) => 1 + Math.log10(1 + (degree.get(id) ?? 0)) / 4,
  });
}

function claimShelf({ entities, claims }: ViewGraph): Shelf<ViewClaim> {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  return new Shelf({
    items: claims,
    fields: { quote: 2, sentence: 1 },
    textsOf: (claim) => ({ quote: claim.quote, sentence: sentenceOf(claim, nameOf) }),
    skips: isStopWord,
  });
}

const articleShelf = ({ claims }: ViewGraph): Shelf<Article> =>
  new Shelf({
    items: articlesOf(claims),
    fields: { title: 2, publisher: 1 },
    textsOf: ({ title, publisher }) => ({ title, publisher: publisher ?? '' }),
  });

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
    this.#articles = articleShelf(graph);
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
    const typed = this.#find(text, false);
    return Object.values(typed).some(({ length }) => length > 0) ? typed : this.#find(text, true);
  }

  #find(text: string, slipsAllowed: boolean): Hits {
    const begun = wordsOf(text).filter(({ length }) => length >= SHORTEST_FOR_CLAIMS);
    return {
      entities: this.#entities.find(text, slipsAllowed, MOST.entities),
      claims: this.#claims.find(begun.join(' '), slipsAllowed, MOST.claims),
      articles: this.#articles.find(text, slipsAllowed, MOST.articles),
    };
  }
}
