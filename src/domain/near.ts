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
