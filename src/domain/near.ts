/** Edits (insert, delete, replace) that turn one word into the other: Levenshtein's distance. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1)
      current.push(
        Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + Number(a.charAt(i - 1) !== b.charAt(j - 1))),
      );
    previous = current;
  }
  return previous[b.length]!;
}

/** The names most like a mistyped one, best first. */
export function near(wanted: string, names: readonly string[], limit = 3): readonly string[] {
  const far = (name: string): number =>
    name.includes(wanted) || wanted.includes(name) ? 0 : distance(wanted.toLowerCase(), name.toLowerCase());
  const ranked = names.map((name) => ({ name, far: far(name) }));
  ranked.sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1));
  return ranked.slice(0, limit).map(({ name }) => name);
}

const bare = (word: string): string => word.toLowerCase().replace(/[\s_.-]/g, '');

/** Edits that a slip of the pen makes in a word of so many letters. */
const slips = (letters: number): number => (letters < 4 ? 0 : letters < 7 ? 1 : 2);

/** The name that a word can only be a slip of the pen for: a letter or two of it wrong, or joined otherwise. */
export function slipFor(word: string, names: readonly string[]): string | undefined {
  const told = bare(word);
  return names
    .map((name) => ({ name, far: distance(told, bare(name)) }))
    .filter(({ name, far }) => far <= slips(Math.max(told.length, name.length)))
    .sort((a, b) => a.far - b.far)[0]?.name;
}
