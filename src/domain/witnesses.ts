import { comparedWords, type Fingerprint, LEAST_SHARED, sharedWords } from './edition.ts';

/** What is known of an article to tell of which others it is an edition or a version. */
export interface Printed {
  readonly id: string;
  /** As by `fingerprintOf`; empty for a brief text. */
  readonly fingerprint: Fingerprint;
  /** As by `webPageOf`. */
  readonly page: string | null;
}

/** Editions of one story that can be compared share at least this much with each other, also those that are cut. */
const LEAST_IN_COMMON = 0.2;
/** The share of a group with which one may have less in common: a paper that kept the lead has nothing of one that cut it. */
const MOST_STRANGE = 0.2;
/** Members of a group that a text is held against; a story with more editions is known by these. */
const COMPARED = 40;
/** A hash that so many texts have is of a line that papers put beneath everything: no text is looked for by it. */
const COMMONPLACE = 1000;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The longest text first: of more shingles the 64 least are smaller. Ids decide between equals. */
function longestFirst(a: Printed, b: Printed): number {
  const size = b.fingerprint.length - a.fingerprint.length;
  return size || byText(a.fingerprint.at(-1) ?? '', b.fingerprint.at(-1) ?? '') || byText(a.id, b.id);
}

/** Groups of texts; one joins a group as the edition of any in it, if it has something in common with most of it. */
class Stories {
  readonly #groups: Printed[][] = [];
  /** Every text that came; hashes lead to where it stands here. */
  readonly #texts: { readonly article: Printed; readonly group: number }[] = [];
  readonly #byHash = new Map<string, number[]>();

  /** The groups of the texts that it may be an edition of, by the hashes that they have in common. */
  #near({ fingerprint }: Printed): readonly number[] {
    const shared = new Map<number, number>();
    const common = fingerprint.map((hash) => this.#byHash.get(hash) ?? []);
    const telling = common.filter(({ length }) => length <= COMMONPLACE);
    for (const texts of telling) for (const text of texts) shared.set(text, (shared.get(text) ?? 0) + 1);
    const untold = common.length - telling.length;
    const near = new Set<number>();
    for (const [text, count] of shared) {
      const { article, group } = this.#texts[text]!;
      if (count + untold < 2 || near.has(group)) continue;
      if (count + untold >= LEAST_SHARED * comparedWords(fingerprint, article.fingerprint)) near.add(group);
    }
    return [...near];
  }

  /** The most that it shares with a text of the group; 0 if it is no edition of any, or has too little of one. */
  #fit({ fingerprint }: Printed, group: number): number {
    const shared = this.#groups[group]!.slice(0, COMPARED).map((other) => sharedWords(fingerprint, other.fingerprint));
    const strange = shared.filter((share) => share !== null && share < LEAST_IN_COMMON).length;
    if (strange > MOST_STRANGE * shared.length) return 0;
    const most = Math.max(...shared.map((share) => share ?? 0));
    return most >= LEAST_SHARED ? most : 0;
  }

  /** The group that it shares most with, the older of two alike; a new one if it fits none. */
  #groupOf(article: Printed): number {
    const fits = this.#near(article).map((group) => ({ group, fit: this.#fit(article, group) }));
    const [best] = fits.filter(({ fit }) => fit > 0).sort((a, b) => b.fit - a.fit || a.group - b.group);
    return best?.group ?? this.#groups.push([]) - 1;
  }

  add(article: Printed): void {
    const group = this.#groupOf(article);
    this.#groups[group]!.push(article);
    const text = this.#texts.push({ article, group }) - 1;
    for (const hash of article.fingerprint) {
      const texts = this.#byHash.get(hash);
      if (texts === undefined) this.#byHash.set(hash, [text]);
      else texts.push(text);
    }
  }

  /** The id of the longest text of each one's group. */
  leaders(): ReadonlyMap<string, string> {
    return new Map(this.#groups.flatMap((group) => group.map(({ id }) => [id, group[0]!.id] as const)));
  }
}

/** Texts with one fingerprint are held against others once. */
function editions(articles: readonly Printed[]): ReadonlyMap<string, string> {
  const stories = new Stories();
  const same = new Map<string, string>();
  const first = new Map<string, string>();
  for (const article of articles.toSorted(longestFirst)) {
    const print = article.fingerprint.join(' ') || article.id;
    const known = first.get(print);
    if (known === undefined) stories.add(article);
    first.set(print, known ?? article.id);
    same.set(article.id, known ?? article.id);
  }
  const leaders = stories.leaders();
  return new Map([...same].map(([id, known]) => [id, leaders.get(known)!]));
}

/** Sets of things that are joined with each other, each known by one of its members (union–find). */
export class Joined {
  readonly #parents = new Map<string, string>();

  /** The member that stands for the set of a thing: the same for all that it is joined with. */
  of(thing: string): string {
    let root = thing;
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root)) root = parent;
    if (root !== thing) this.#parents.set(thing, root);
    return root;
  }

  join(a: string, b: string): void {
    const [first, second] = [this.of(a), this.of(b)].sort(byText) as [string, string];
    if (first !== second) this.#parents.set(second, first);
  }
}

/**
 * Tells which articles are one witness: editions of one story (`areEditions`), and versions of one page. A text that is
 * made of two stories goes with one of them and does not make them one. The order of the articles does not matter.
 * @returns for each id that of the article that stands for its witness
 */
export function witnessesOf(articles: readonly Printed[]): ReadonlyMap<string, string> {
  const joined = new Joined();
  for (const [id, leader] of editions(articles)) joined.join(id, leader);
  const pages = new Map<string, string>();
  for (const { id, page } of articles) {
    if (page === null) continue;
    joined.join(id, pages.get(page) ?? id);
    pages.set(page, pages.get(page) ?? id);
  }
  return new Map(articles.map(({ id }) => [id, joined.of(id)]));
}
