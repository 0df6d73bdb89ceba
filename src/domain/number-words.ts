const ONES = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Words that a number begins with: "twenty-two". */
export const NUMBER_WORDS: readonly string[] = [...ONES, ...TEENS, ...TENS];

const VALUES: ReadonlyMap<string, number> = new Map([
  ...[...ONES, ...TEENS].map((word, at) => [word, at + 1] as const),
  ...TENS.map((word, at) => [word, 20 + 10 * at] as const),
]);

/** The whole number that a word is: "1,200", "seven", "twenty-two"; undefined for any other word. */
export function numberIn(word: string): number | undefined {
  if (/^\d{1,3}(,\d{3})*$|^\d+$/.test(word)) return Number(word.replaceAll(',', ''));
  const [first, second, ...others] = word.toLowerCase().split('-');
  const value = VALUES.get(first!);
  if (value === undefined || second === undefined) return value;
  const ones = ONES.indexOf(second) + 1;
  return TENS.includes(first!) && ones > 0 && others.length === 0 ? value + ones : undefined;
}
