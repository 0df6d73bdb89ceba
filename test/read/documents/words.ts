const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The harmonic mean of precision and recall over words, each as often as it occurs: 1 where none is missed or added. */
export function wordF1(text: string, expected: string): number {
  const [got, wanted] = [wordsOf(text), wordsOf(expected)];
  const left = counted(wanted);
  let shared = 0;
  for (const word of got) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return (2 * shared) / (got.length + wanted.length || 1);
}
