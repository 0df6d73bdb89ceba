import { fold, wordsOf } from './fold.ts';

/** Whether the letters of a word stand in a text in their order, the first of them at the start of a word. */
function scattered(word: string, text: string): boolean {
  let at = -1;
  for (const [index, letter] of [...word].entries()) {
    at = text.indexOf(index === 0 ? ` ${letter}` : letter, at + 1);
    if (at < 0) return false;
    if (index === 0) at += 1;
  }
  return true;
}

/** 3 where a word of the text starts with it, 2 where it stands anywhere, 1 where only its letters do, else 0. */
function fitOf(word: string, text: string): number {
  if (text.includes(` ${word}`)) return 3;
  if (text.includes(word)) return 2;
  return word.length > 1 && scattered(word, text) ? 1 : 0;
}

/** How well a text fits what was typed: 0 for not at all, 3 for the start of a word for each word; 3 for nothing typed. */
export function fitness(typed: string, text: string): number {
  const folded = ` ${wordsOf(fold(text)).join(' ')}`;
  return Math.min(3, ...wordsOf(fold(typed)).map((word) => fitOf(word, folded)));
}
