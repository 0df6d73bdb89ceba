import { type Span, textOf } from '../domain/span.ts';

/** Function words by language (BCP 47), English under `en`; what of them names hold ("de la") is listed under `names`. */
export type FunctionWords = Readonly<Record<string, ReadonlySet<string>>>;

/** In which languages a text is written. */
export interface Languages {
  /** The language of each paragraph that is not in English, by its index. */
  readonly foreign: ReadonlyMap<number, string>;
  /** The language of the text where most of it is not in English. */
  readonly main: string | undefined;
}

const ENGLISH = 'en';
const NAMES = 'names';
/** What is looked at of a paragraph; more tells no more. */
const LONGEST_SAMPLE = 4000;
/** Fewer words than this tell too little: names alone look like any language. */
const FEWEST_WORDS = 10;
/** How many different function words of a language there must be that no name holds, and the share that all must have. */
const FEWEST_DIFFERENT = 2;
const LEAST_SHARE = 0.15;
/** How many times as many they must be as those of English. */
const LEAD = 1.5;
const FEWEST_LETTERS = 8;

/** Letters that English is not written in, with the language that they stand for; the first that fits counts. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/[ієїґ]/iu, 'uk'],
  [/[ђјљњћџ]/iu, 'sr'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/[پچژگ]/u, 'fa'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Armenian}/u, 'hy'],
];

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The language of a text that is mostly written in another script; undefined for the Latin one. */
function languageOfScript(text: string): string | undefined {
  const letters = countOf(text, /\p{L}/gu);
  const latin = countOf(text, /\p{Script=Latin}/gu);
  if (letters < FEWEST_LETTERS || latin > letters / 2) return undefined;
  return SCRIPTS.find(([letter]) => letter.test(text))?.[1] ?? 'und';
}

/** The language whose function words stand out; undefined where that is none's. */
function languageOfWords(text: string, functionWords: FunctionWords): string | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const found = (language: string): string[] => words.filter((word) => functionWords[language]!.has(word));
  const english = found(ENGLISH).length;
  if (words.length < FEWEST_WORDS || english > 0.3 * words.length) return english > 1 ? ENGLISH : undefined;
  let best = { language: ENGLISH, count: LEAD * english };
  for (const language of Object.keys(functionWords)) {
    if (language === ENGLISH || language === NAMES) continue;
    const own = found(language);
    const telling = new Set(
      own.filter((word) => !functionWords[NAMES]!.has(word) && !functionWords[ENGLISH]!.has(word)),
    );
    const tells = telling.size >= FEWEST_DIFFERENT && own.length >= LEAST_SHARE * words.length;
    if (tells && own.length > best.count) best = { language, count: own.length };
  }
  return best.count > 0 ? best.language : undefined;
}

const languageOf = (text: string, functionWords: FunctionWords): string | undefined =>
  languageOfScript(text) ?? languageOfWords(text, functionWords);

/**
 * Tells the languages of a text paragraph by paragraph. English is what a paragraph is taken for unless it plainly is not:
 * to leave out English is worse than to read a foreign line in vain. One too short to tell goes by the rest of the text.
 */
export function tellLanguages(text: string, paragraphs: readonly Span[], functionWords: FunctionWords): Languages {
  const told = paragraphs.map(({ start, end }) =>
    languageOf(textOf(text, { start, end: Math.min(end, start + LONGEST_SAMPLE) }), functionWords),
  );
  const lengths = new Map<string, number>();
  told.forEach((language, at) => {
    const { start, end } = paragraphs[at]!;
    if (language !== undefined) lengths.set(language, (lengths.get(language) ?? 0) + end - start);
  });
  const [main = ENGLISH] = [...lengths].sort((a, b) => b[1] - a[1])[0] ?? [];
  const foreign = new Map<number, string>();
  told.forEach((language, at) => {
    const own = language ?? main;
    if (own !== ENGLISH) foreign.set(at, own);
  });
  return { foreign, main: main === ENGLISH ? undefined : main };
}
