/** Wider than this no page that was made for paper has its lines. */
const WIDEST_COLUMN = 110;
const FEWEST_LINES = 8;
/** Share of the lines of more than half the width that must end where the next word would not have fitted, or with a sentence. */
const LEAST_SHARE = 0.9;
/** Lines that go on in the midst of a sentence, below which nothing is joined. */
const FEWEST_CUT = 4;

const ENDS_SENTENCE = /[.!?:]["'”’»)]*$/;
const GOES_ON = /^[\p{Ll}\d(“"‘]/u;

/**
 * Joins lines that a program broke to set them on paper, each an element of its own (PDF files that were made pages):
 * where nearly all of them end because the next word would not have fitted. Other lines are given back as they are.
 */
export function withoutBreaks(lines: readonly string[]): readonly string[] {
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  if (lines.length < FEWEST_LINES || width > WIDEST_COLUMN) return lines;
  const forced = lines.map((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && line.length + 1 + next.split(' ', 1)[0]!.length > width;
  });
  const wide = lines.map((line, index) => ({ line, index })).filter(({ line }) => line.length > width / 2);
  const fits = wide.filter(({ line, index }) => forced[index] || ENDS_SENTENCE.test(line)).length;
  const cut = lines.filter(
    (line, index) => forced[index] && !ENDS_SENTENCE.test(line) && GOES_ON.test(lines[index + 1]!),
  );
  if (fits < wide.length * LEAST_SHARE || cut.length < FEWEST_CUT) return lines;
  const joined: string[] = [];
  lines.forEach((line, index) => {
    if (index > 0 && forced[index - 1]) joined[joined.length - 1] += ` ${line}`;
    else joined.push(line);
  });
  return joined;
}
