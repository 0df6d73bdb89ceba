const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** F1 of the words of a text against those it should have, each as often as it stands there. */
export function wordF1(text: string, wanted: string): number {
  const left = new Map<string, number>();
  for (const word of wordsOf(wanted)) left.set(word, (left.get(word) ?? 0) + 1);
  let right = 0;
  for (const word of wordsOf(text)) {
    const count = left.get(word) ?? 0;
    if (count > 0) right += 1;
    left.set(word, count - 1);
  }
  return (2 * right) / (wordsOf(text).length + wordsOf(wanted).length || 1);
}
