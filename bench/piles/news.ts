import { seeded } from '../../test/fault/seeded.ts';
import { inventedName } from '../stores/names.ts';

const ROLES = ['minister', 'colonel', 'harbour master', 'judge', 'union leader', 'doctor', 'police officer', 'mayor'];
const EVENTS = ['fire', 'explosion', 'raid', 'strike', 'shooting', 'collapse', 'kidnapping', 'derailment'];
const PLACES = ['the depot', 'a ferry', 'the old market', 'a chemical plant', 'the northern bridge', 'a barracks'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'last week', 'in March', 'two days earlier'];
const COUNTS = ['three', 'seven', 'twelve', 'at least 40', 'more than a hundred', 'two dozen'];
const ASIDES = [
  'Traffic was diverted through the suburbs for most of the day.',
  'The weather had been calm, and visibility was good.',
  'Repairs are expected to take several weeks and to cost more than first thought.',
  'Relatives waited outside the town hall until late in the evening.',
  'A similar case two years ago led to a change of the rules, which few have followed.',
  'Shops in the main street stayed closed.',
];

/** What a sentence is made of: each word is drawn anew, people and bodies from the cast of the article. */
interface Cast {
  person(): string;
  body(): string;
  town(): string;
  one<T>(list: readonly T[]): T;
}

const SENTENCES: readonly ((cast: Cast) => string)[] = [
  ({ person, body, town, one }) => `${person()}, a ${one(ROLES)} of ${town()}, warned the ${body()} ${onDay(one)}.`,
  ({ body, one }) => `The ${body()} ignored the warning about the ${one(EVENTS)}, two officials said.`,
  ({ person, one }) => `"We asked ${person()} for help, but nobody answered," the ${one(ROLES)} told reporters.`,
  ({ person, body, town, one }) => `${person()} was arrested in ${town()} ${onDay(one)} and released by the ${body()}.`,
  ({ town, one }) => `${upper(one(COUNTS))} people died in the ${one(EVENTS)} at ${one(PLACES)} near ${town()}.`,
  ({ person, one }) => `According to the ${one(ROLES)}, it was ${person()} who may have planned the ${one(EVENTS)}.`,
  ({ body, town, one }) => `The ${body()} denied that its officers had been told of ${one(PLACES)} in ${town()}.`,
  ({ person, body }) => `Although the ${body()} had known ${person()} since the spring, it did not pass this on.`,
  ({ person, body }) => `Documents seen by this paper show that ${person()} wrote to the ${body()} three times.`,
  ({ person, one }) => `She said that ${person()} had never been to ${one(PLACES)}, where the ${one(EVENTS)} began.`,
  ({ body, town }) => `Investigators of the ${body()} searched four houses in ${town()}, but found no weapons.`,
  ({ one }) => one(ASIDES),
];

const upper = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

function onDay(one: Cast['one']): string {
  const day = one(DAYS);
  return /day$/.test(day) ? `on ${day}` : day;
}

/** Draws a cast of a dozen names out of many thousand, which an article then uses again and again. */
function castOf(index: number): Cast {
  const random = seeded(index * 7919 + 17);
  const below = (count: number): number => Math.floor(random() * count);
  const named = (type: string, most: number, count: number): readonly string[] =>
    Array.from({ length: count }, () => inventedName(type, below(most)));
  const [people, bodies, towns] = [named('Person', 20_000, 6), named('Agency', 400, 3), named('Place', 600, 3)];
  const one = <T>(list: readonly T[]): T => list[below(list.length)]!;
  return { person: () => one(people), body: () => one(bodies), town: () => one(towns), one };
}

/** An invented news article of about so many words, the same for the same number, and no two alike. */
export function newsArticle(index: number, words = 500): string {
  const cast = castOf(index);
  const day = new Date(Date.UTC(2031, 0, 1 + (index % 700))).toISOString().slice(0, 10);
  const lines = [`Published: ${day}`, `Publisher: ${cast.town()} Courier`, ''];
  lines.push(`${upper(cast.one(EVENTS))} in ${cast.town()}: ${cast.body()} under question`);
  for (let written = 0; written < words; ) {
    const paragraph = Array.from({ length: 4 }, () => cast.one(SENTENCES)(cast)).join(' ');
    lines.push(paragraph);
    written += paragraph.split(' ').length;
  }
  return `${lines.join('\n')}\n`;
}
