import { type Span, textOf } from '../domain/span.ts';
import type { FunctionWords } from './function-words.ts';
import { signsOf } from './short-language.ts';

/** In which languages a text is written. */
export interface Languages {
  /** The language of each paragraph that is not in English, by its index. */
  readonly foreign: ReadonlyMap<number, string>;
  /** The language of the text where most of it is not in English; `und` where that is all that is known. */
  readonly main: string | undefined;
  /** The text itself shows that it is in English, whatever is said of it. */
  readonly isEnglish: boolean;
}

/** What tells the languages of a text besides the text. */
export interface LanguageKnowledge {
  readonly functionWords: FunctionWords;
  /** Whether English has a word. */
  isWord(form: string): boolean;
  /** What the metadata of the document says, BCP 47: holds only for a text that is too short to tell. */
  readonly said?: string | undefined;
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

/** `a`, `no` and `me` are words elsewhere, too: one or two of them do not make a text English. */
const isPlainlyEnglish = (found: readonly string[], words: number): boolean =>
  new Set(found).size > FEWEST_DIFFERENT && found.length >= LEAST_SHARE * words;

/** The language whose function words stand out; undefined where that is none's. */
function languageOfWords(text: string, functionWords: FunctionWords): string | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const found = (language: string): string[] => words.filter((word) => functionWords[language]!.has(word));
  const english = found(ENGLISH).length;
  if (words.length < FEWEST_WORDS || english > 0.3 * words.length)
    return new Set(found(ENGLISH)).size > 1 ? ENGLISH : undefined;
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
  return best.language !== ENGLISH || isPlainlyEnglish(found(ENGLISH), words.length) ? best.language : undefined;
}

const languageOf = (text: string, functionWords: FunctionWords): string | undefined =>
  languageOfScript(text) ?? languageOfWords(text, functionWords);

/** Words that begin small, from which a sentence tells that it is in English, and that it is not. */
const FEWEST_SMALL = 3;
const FEWEST_SMALL_FOREIGN = 4;
/** Share of them that English has: a sentence in English has nearly all, one in another language mostly less than half. */
const MOSTLY = 0.8;
const LESS = 0.55;
/** Of two or three words, hardly any. */
const LEAST = 0.35;
const FEWEST_OF_ALL = 2;
/** In a text whose language is known, this many tell that a paragraph is in another. */
const ENOUGH_SMALL = 10;
const UNKNOWN = 'und';

const primary = (tag: string | undefined): string | undefined => tag?.toLowerCase().split(/[-_]/, 1)[0] || undefined;

/** The language of one or two sentences, by which of their words English has; undefined for names and the like. */
function languageOfShort(text: string, knowledge: LanguageKnowledge, isAlone: boolean): string | undefined {
  const { counted, english, foreign, onlyForeign, likeliest } = signsOf(
    text,
    knowledge.functionWords,
    knowledge.isWord,
  );
  if (counted >= FEWEST_SMALL && english >= MOSTLY && foreign <= counted / 10) return ENGLISH;
  const isFew = counted < FEWEST_SMALL_FOREIGN;
  const isOther = isFew ? english < LEAST && onlyForeign > 0 : english < LESS && foreign > 0;
  if (counted < (isAlone ? FEWEST_OF_ALL : ENOUGH_SMALL) || !isOther) return undefined;
  const said = primary(knowledge.said);
  return likeliest ?? (said === ENGLISH ? undefined : said) ?? UNKNOWN;
}

/** The language of most of a text, by the length of the paragraphs that tell; undefined where none does. */
function mainOf(told: readonly (string | undefined)[], paragraphs: readonly Span[]): string | undefined {
  const lengths = new Map<string, number>();
  told.forEach((language, at) => {
    const { start, end } = paragraphs[at]!;
    if (language !== undefined) lengths.set(language, (lengths.get(language) ?? 0) + end - start);
  });
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/**
 * Tells the languages of a text paragraph by paragraph: by script, by function words, and where those are too few by the
 * words that English has. One too short to tell goes by the rest of the text, and where nothing tells by what is said of
 * it, else it is taken for English: to leave out English is worse than to read a few foreign names in vain.
 */
export function tellLanguages(text: string, paragraphs: readonly Span[], knowledge: LanguageKnowledge): Languages {
  const samples = paragraphs.map(({ start, end }) =>
    textOf(text, { start, end: Math.min(end, start + LONGEST_SAMPLE) }),
  );
  const plain = samples.map((sample) => languageOf(sample, knowledge.functionWords));
  const isAlone = plain.every((language) => language === undefined);
  const told = plain.map((language, at) => language ?? languageOfShort(samples[at]!, knowledge, isAlone));
  const shown = mainOf(told, paragraphs);
  const main = shown ?? primary(knowledge.said) ?? ENGLISH;
  const foreign = new Map<number, string>();
  told.forEach((language, at) => {
    const own = language ?? main;
    if (own !== ENGLISH) foreign.set(at, own);
  });
  return { foreign, main: main === ENGLISH ? undefined : main, isEnglish: shown === ENGLISH };
}
