/** Wider than this nobody wraps by hand or by mail program. */
const WIDEST_COLUMN = 100;
const FEWEST_BREAKS = 3;
const LEAST_SHARE = 0.8;

interface Break {
  readonly line: number;
  /** The next word would not have fitted: this is where a wrapping program breaks. */
  readonly forced: boolean;
}

function breaksOf(lines: readonly string[], width: number): Break[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    if (!line || !next) return [];
    const firstWord = next.trimStart().split(' ', 1)[0]!;
    return [{ line: index, forced: line.length + 1 + firstWord.length > width }];
  });
}

/**
 * Joins the lines of hard-wrapped text, so that a paragraph is one line again. Text counts as hard-wrapped when nearly
 * every line break inside a block stands where the next word would not have fitted the column.
 */
export function unwrapLines(text: string): string {
  const lines = text.split('\n');
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  if (width > WIDEST_COLUMN) return text;
  const breaks = breaksOf(lines, width);
  const forced = new Set(breaks.filter((each) => each.forced).map(({ line }) => line));
  if (forced.size < FEWEST_BREAKS || forced.size < breaks.length * LEAST_SHARE) return text;
  return lines
    .map((line, index) => (index === lines.length - 1 ? line : line + (forced.has(index) ? ' ' : '\n')))
    .join('');
}
