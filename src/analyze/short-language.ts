import type { FunctionWords } from './function-words.ts';

/** What a text too short for its function words to stand out shows of its language. */
export interface ShortSigns {
  /** Words that begin small, names and what joins them aside: `de` in "Elena de la Cruz". */
  readonly counted: number;
  /** Share of them that English has. */
  readonly english: number;
  /** Function words and letters that English does not have. */
  readonly foreign: number;
  /** Those of them that are no words of English besides: not `men` and `die`. */
  readonly onlyForeign: number;
  /** The language with most of those; undefined where no list tells. */
  readonly likeliest: string | undefined;
}

const ENGLISH = 'en';
const NAMES = 'names';

/** Letters by the languages of the lists that are written with them (Unicode CLDR 44, exemplar characters). */
const LETTERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ß/, ['de']],
  [/ü/, ['de', 'tr', 'hu']],
  [/[äö]/, ['de', 'sv', 'fi']],
  [/å/, ['sv', 'da', 'nb']],
  [/[æø]/, ['da', 'nb']],
  [/[ñ¿¡]/, ['es']],
  [/[ãõ]/, ['pt']],
  [/ç/, ['fr', 'pt', 'tr']],
  [/[èêëœ]/, ['fr', 'it']],
  [/[éà]/, ['fr', 'es', 'it', 'pt', 'hu']],
  [/[áíóú]/, ['es', 'pt', 'cs', 'hu']],
  [/[ìò]/, ['it']],
  [/[őű]/, ['hu']],
  [/[łęąńśźżć]/, ['pl']],
  [/[řěů]/, ['cs']],
  [/[čšž]/, ['cs', 'hr']],
  [/đ/, ['hr', 'vi']],
  [/[șțşţă]/, ['ro']],
  [/[ğış]/, ['tr']],
  [/[ơưạảấầẩậắằẳặẹẻếềểệịỉọỏốồổộớờởợụủứừửựỳỵỷỹ]/, ['vi']],
];

/** The words of a text that begin small; without single letters, which may be initials, and those that stand between names and are part of them. */
function smallWords(text: string, names: ReadonlySet<string>): readonly string[] {
  const words = text.normalize('NFC').match(/[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*/gu) ?? [];
  const isCapital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);
  return words.filter((word, index) => {
    if (word.length < 2 || !/^\p{Ll}/u.test(word)) return false;
    if (!names.has(word)) return true;
    const before = words.slice(0, index).findLast((each) => !names.has(each));
    const after = words.slice(index + 1).find((each) => !names.has(each));
    return !(isCapital(before) && isCapital(after));
  });
}

/** Which language has most of the function words and letters. */
function likeliestOf(words: readonly string[], functionWords: FunctionWords): string | undefined {
  const score = (language: string, own: ReadonlySet<string>): number =>
    words.filter((word) => own.has(word)).length +
    LETTERS.filter(([letter, languages]) => languages.includes(language) && words.some((word) => letter.test(word)))
      .length;
  const scores = Object.entries(functionWords)
    .filter(([language]) => language !== ENGLISH && language !== NAMES)
    .map(([language, own]) => [language, score(language, own)] as const)
    .sort((a, b) => b[1] - a[1]);
  const [first, second] = scores;
  return first === undefined || first[1] === 0 || first[1] === second?.[1] ? undefined : first[0];
}

/** @param isWord whether English has a word */
export function signsOf(text: string, functionWords: FunctionWords, isWord: (form: string) => boolean): ShortSigns {
  const english = functionWords[ENGLISH]!;
  const words = smallWords(text, functionWords[NAMES]!);
  const isElsewhere = (word: string): boolean =>
    !english.has(word) &&
    Object.entries(functionWords).some(([language, own]) => language !== ENGLISH && own.has(word));
  const elsewhere = words.filter((word) => isElsewhere(word) || /[^\p{ASCII}’]/u.test(word));
  const known = words.filter((word) => english.has(word) || (!isElsewhere(word) && isWord(word)));
  return {
    counted: words.length,
    english: words.length === 0 ? 0 : known.length / words.length,
    foreign: elsewhere.length,
    onlyForeign: elsewhere.filter((word) => !isWord(word)).length,
    likeliest: likeliestOf(words, functionWords),
  };
}
