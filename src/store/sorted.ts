/** How two items stand to one another, as for `Array.sort`. */
export type Compare<T> = (a: T, b: T) => number;

/** The next item of a source, which stands at a place among the sources. */
interface Head<T> {
  readonly item: T;
  readonly place: number;
}

/** Puts a head where it belongs among those that are in order; of equal ones that of an earlier source is first. */
function enter<T>(heads: Head<T>[], head: Head<T>, compare: Compare<T>): void {
  let [low, high] = [0, heads.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = heads[middle]!;
    if ((compare(other.item, head.item) || other.place - head.place) < 0) low = middle + 1;
    else high = middle;
  }
  heads.splice(low, 0, head);
}

/** The items of sources, each in order, in one order; of equal ones those of earlier sources are first. */
export function* merged<T>(sources: readonly Iterable<T>[], compare: Compare<T>): Generator<T> {
  const iterators = sources.map((source) => source[Symbol.iterator]());
  const heads: Head<T>[] = [];
  const advance = (place: number): void => {
    const { done, value } = iterators[place]!.next();
    if (!done) enter(heads, { item: value, place }, compare);
  };
  try {
    for (const place of iterators.keys()) advance(place);
    for (let head = heads.shift(); head !== undefined; head = heads.shift()) {
      yield head.item;
      advance(head.place);
    }
  } finally {
    for (const iterator of iterators) iterator.return?.();
  }
}

/** Items in order, with equal ones joined to one, the earlier with the later. */
export function* joined<T>(items: Iterable<T>, compare: Compare<T>, join: (a: T, b: T) => T): Generator<T> {
  let last: { readonly item: T } | null = null;
  for (const item of items) {
    if (last !== null && compare(last.item, item) === 0) last = { item: join(last.item, item) };
    else {
      if (last !== null) yield last.item;
      last = { item };
    }
  }
  if (last !== null) yield last.item;
}
