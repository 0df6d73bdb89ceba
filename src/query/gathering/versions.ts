import { compareTexts, type Gather, grouped, type Row, textIn } from '../gathering.ts';

/** When a text was last changed, as far as is known, then when it was fetched. */
const orderOf = (row: Row): readonly string[] => [
  textIn(row['modified']) || textIn(row['published']),
  textIn(row['retrieved']),
  textIn(row['id']),
];

const byTime = (a: Row, b: Row): number => {
  const [first, second] = [orderOf(a), orderOf(b)];
  return first.map((part, at) => compareTexts(part, second[at]!)).find((order) => order !== 0) ?? 0;
};

/** The texts that one page had, one after the other; a text that was fetched twice counts once. */
export function inOrder(articles: readonly Row[]): readonly Row[] {
  const texts = grouped(articles.toSorted(byTime), (row) => textIn(row['textHash']));
  return texts.map(([first]) => first!);
}

/**
 * Pages that had several texts, each text a row. The Cypher returns articles that share an address: `id`, `page`,
 * `textHash`, and the dates `modified`, `published` and `retrieved`.
 */
export const pageVersions: Gather = (rows) =>
  grouped(rows, (row) => textIn(row['page']))
    .map(inOrder)
    .filter((versions) => versions.length > 1)
    .toSorted((a, b) => compareTexts(textIn(a[0]!['page']), textIn(b[0]!['page'])))
    .flatMap((versions) =>
      versions.map((row, at) => ({ ...row, version: at + 1, of: versions.length, articleId: row['id'] ?? null })),
    );
