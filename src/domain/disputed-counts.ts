import { NUMBER_WORDS } from './number-words.ts';

/** A claim that says how many an event killed or injured, as far as its number can be held against another. */
export interface CountTelling {
  /** Of the claim. */
  readonly id: string;
  /** Id of the event. */
  readonly event: string;
  readonly eventName: string;
  readonly predicate: string;
  readonly count: number;
  /** Name of those whom it counts: "19 people". */
  readonly counted: string;
  readonly quote: string;
  /** UTF-16 offset in the text of the document. */
  readonly quoteStart: number;
  readonly docId: string;
  /** ISO date of the document. */
  readonly published: string | null;
  /** Who vouches for it, by name or id; null is the article's own voice. */
  readonly speaker: string | null;
  /** Name of where it was; null where the text does not say. */
  readonly place: string | null;
  readonly time: { readonly start: string | null; readonly end: string | null } | null;
}

/** Two numbers for one thing, each by the claim that was published first with it. By ids of claims. */
export interface DisputedCount {
  readonly earlier: string;
  readonly later: string;
  /** The other claims that give the number of the earlier one. */
  readonly asEarlier: readonly string[];
  readonly asLater: readonly string[];
}

/** What makes a number inexact, or no number of all, where it stands before it: "at least 20", "another 20". */
export const HEDGES: readonly string[] = [
  ...['about', 'almost', 'approximately', 'around', 'as few as', 'as many as', 'at least', 'at most', 'close to'],
  ...['estimated', 'fewer than', 'less than', 'maybe', 'more than', 'nearly', 'over', 'perhaps', 'possibly', 'roughly'],
  ...['some', 'up to', 'upwards of', 'additional', 'another', 'further', 'other'],
];

/** "seven others" and "seven more people" are counted on top of what stands before. */
export const MORE: readonly string[] = ['additional', 'further', 'more', 'other', 'others'];

const isNumber = (word: string): boolean =>
  /^\d/.test(word) || NUMBER_WORDS.some((number) => word === number || word.startsWith(`${number}-`));

/** Whom it counts, without the number; null where nothing is named, or where the number is not exact or not of all. */
function exactlyCounted({ counted, quote }: CountTelling): string | null {
  const name = counted.toLowerCase();
  const said = quote.toLowerCase();
  const first = name.split(' ')[0]!;
  const noun = isNumber(first) ? name.slice(first.length).trim() : name;
  const hedged = (hedge: string): boolean =>
    isNumber(first) ? said.includes(`${hedge} ${name}`) : ` ${said} `.includes(` ${hedge} `);
  const isMore = MORE.some((word) => `${noun} `.startsWith(`${word} `));
  return noun === '' || isMore || HEDGES.some(hedged) ? null : noun;
}

/** A place without a name of its own, where a part of it was: "canteen". '' for any other. */
const partOf = ({ place }: CountTelling): string => (place !== null && place === place.toLowerCase() ? place : '');

/** A place that the event is named after says nothing of its own. */
const placeOf = ({ place, eventName }: CountTelling): string =>
  place === null || eventName.toLowerCase().includes(place.toLowerCase()) ? '' : place;

function sharesPlace(a: CountTelling, b: CountTelling): boolean {
  const [one, other] = [placeOf(a), placeOf(b)];
  return one === '' || other === '' || one === other;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** In the order in which it was published and is read. */
const firstTold = (a: CountTelling, b: CountTelling): number =>
  byText(a.published ?? '9999', b.published ?? '9999') ||
  byText(a.docId, b.docId) ||
  a.quoteStart - b.quoteStart ||
  byText(a.id, b.id);

type Group = [first: CountTelling, ...others: CountTelling[]];

function grouped(tellings: readonly CountTelling[], keyOf: (telling: CountTelling) => unknown): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const telling of tellings) {
    const key = JSON.stringify(keyOf(telling));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [telling]);
    else group.push(telling);
  }
  return [...groups.values()];
}

/** Whether they may be of the same time: a bound that is not told is no bound. */
function sharesTime({ time: a }: CountTelling, { time: b }: CountTelling): boolean {
  const before = (one: CountTelling['time'], other: CountTelling['time']): boolean =>
    (one?.end ?? '9999') < (other?.start ?? '0001');
  return !before(a, b) && !before(b, a);
}

/** Two articles, or two speakers in one: what an article says in its own voice goes on from what it quotes. */
const areTwo = (a: CountTelling, b: CountTelling): boolean =>
  a.docId !== b.docId || (a.speaker !== null && b.speaker !== null);

/** The largest number that one voice of an article gives: its smaller ones are of a part, or what it tells as outdated. */
function totals(tellings: readonly CountTelling[]): readonly CountTelling[] {
  const voices = grouped(tellings, ({ docId, speaker }) => [docId, speaker]);
  return voices.map((voice) => voice.toSorted((a, b) => b.count - a.count || firstTold(a, b))[0]!).sort(firstTold);
}

/** Each number but the first, with the last one before it that may be of the same time and place and is somebody else's. */
function disputesAmong(tellings: readonly CountTelling[]): readonly DisputedCount[] {
  const numbers = grouped(totals(tellings), ({ count }) => count);
  return numbers.flatMap(([later, ...asLater], at) => {
    const before = numbers
      .slice(0, at)
      .findLast(([first]) => areTwo(first, later) && sharesTime(first, later) && sharesPlace(first, later));
    if (before === undefined) return [];
    const [earlier, ...asEarlier] = before;
    const ids = (others: readonly CountTelling[]): readonly string[] => others.map(({ id }) => id);
    return [{ earlier: earlier.id, later: later.id, asEarlier: ids(asEarlier), asLater: ids(asLater) }];
  });
}

/**
 * Numbers that cannot both be right: of the same people by their name, harmed in the same way by the same event, by the
 * rules of the question "contradictions". Each number stands against the one that was told before it, so that
 * a death toll that was told in ten numbers gives nine pairs, however many articles tell it.
 */
export function disputedCounts(tellings: readonly CountTelling[]): readonly DisputedCount[] {
  const exact = tellings.filter((telling) => exactlyCounted(telling) !== null);
  const thingOf = (telling: CountTelling): readonly unknown[] => [
    telling.event,
    telling.predicate,
    exactlyCounted(telling),
    partOf(telling),
  ];
  return grouped(exact, thingOf).flatMap(disputesAmong);
}
