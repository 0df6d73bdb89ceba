/** Invented news prose of any length, the same each time: many names, pronouns, quotations, dates and happenings. */

const GIVEN = ['Marta', 'Omer', 'Lena', 'Pavel', 'Ines', 'Tomas', 'Ruth', 'Karim', 'Greta', 'Milan', 'Sofia', 'Anton'];
const STEMS = ['Vel', 'Kar', 'Lor', 'Bren', 'Tav', 'Mor', 'Sel', 'Drin', 'Fal', 'Gor', 'Hest', 'Jun', 'Nim', 'Osk'];
const ENDS = ['mar', 'sk', 'vik', 'nar', 'ovic', 'etti', 'holm', 'assen', 'ulin', 'ero'];
const ROLES = ['minister', 'colonel', 'spokesman', 'harbour master', 'judge', 'gunman', 'union leader', 'doctor'];
const BODIES = ['Harbour Office', 'Border Police', 'Water Board', 'National Grid', 'Farmers Union', 'Liberation Front'];
const HAPPENINGS = ['attack', 'fire', 'explosion', 'raid', 'strike', 'shooting', 'meeting', 'kidnapping'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

type Pick = (list: readonly string[]) => string;

const SENTENCES: readonly ((pick: Pick, name: () => string, town: () => string) => string)[] = [
  (pick, name, town) =>
    `${name()}, a ${pick(ROLES)} of the ${town()} ${pick(BODIES)}, warned the police on ${pick(DAYS)}.`,
  (pick) => `He said that they had ignored the warning about the ${pick(HAPPENINGS)}.`,
  (pick, name) => `"We asked ${name()} for help, but she did not answer," the ${pick(ROLES)} told reporters.`,
  (pick, name, town) =>
    `${name()} and ${name()} were arrested in ${town()} after the ${pick(HAPPENINGS)} last ${pick(DAYS)}.`,
  (pick, _, town) =>
    `At least ${pick(['three', 'seven', 'twelve'])} people died in the ${pick(HAPPENINGS)} near ${town()}.`,
  (pick, name) => `According to the ${pick(ROLES)}, it was ${name()} who may have planned the ${pick(HAPPENINGS)}.`,
  (pick, _, town) => `The ${town()} ${pick(BODIES)} denied that its officers had been told.`,
  (pick, name) => `They had met ${name()}, who led the group, before it attacked the ${pick(BODIES)}.`,
];

/** A repeatable stream of numbers below 1 (Lehmer's generator). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** At least `length` characters of prose in paragraphs of four sentences. */
export function prose(length: number, seed = 7): string {
  const next = numbers(seed);
  const pick: Pick = (list) => list[Math.floor(next() * list.length)]!;
  const word = (): string => pick(STEMS) + pick(ENDS) + (next() < 0.3 ? pick(ENDS) : '');
  const name = (): string => `${pick(GIVEN)} ${word()}`;
  const paragraphs: string[] = [];
  for (let written = 0; written < length; written += paragraphs.at(-1)!.length + 1) {
    const sentences = [1, 2, 3, 4].map(() => SENTENCES[Math.floor(next() * SENTENCES.length)]!(pick, name, word));
    paragraphs.push(sentences.join(' '));
  }
  return paragraphs.join('\n');
}
