/** Letters that Unicode does not take apart into a base and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
};

/** A word as it is looked up: in small letters, without accents and the like. "Łódź" and "lodz" are the same. */
export const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðþłħı]/g, (letter) => LETTERS[letter] ?? letter);

/** The words of a text, with the marks on their letters. */
export const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];

/** One word: letters and digits, with the marks on them. */
export const WORD = /[\p{L}\p{N}\p{M}]+/gu;
