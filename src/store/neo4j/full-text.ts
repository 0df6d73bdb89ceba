/** Characters with a meaning in the server's query language (Lucene), which a search for a name never means. */
const SPECIAL = /[+\-&|!(){}[\]^"~*?:\\/]/g;

/** More clauses than about a thousand are refused; no name has so many words. */
const MOST_WORDS = 100;

/**
 * Words that the index leaves out, so that none can be asked for: those of Lucene's English analyzer. Names that lack them
 * are sorted out when the candidates are ranked.
 */
const NOT_INDEXED: ReadonlySet<string> = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this ' +
    'to was will with'
  ).split(' '),
);

/** White-space separated pieces, without the punctuation around them: the index keeps "U.S" of "U.S." as one word. */
const pieces = (text: string): readonly string[] =>
  text
    .split(/\s+/)
    .map((piece) => piece.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((piece) => piece !== '');

/** Latin letters without their marks, lower case: the index's analyzer folds these and leaves other scripts alone. */
const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase();

/**
 * The Lucene query that finds every entity of which a name has, for each word of the text, a word that begins with it.
 * Pieces with punctuation inside ("al-Amri") are cut there, as the index cuts them, but for dots and apostrophes. Of a
 * very long text only the first words are asked for.
 */
export function fullTextQuery(text: string): string {
  const words = pieces(text).flatMap((piece) => piece.split(/[^\p{L}\p{N}\p{M}.'’_]+/u).filter((word) => word !== ''));
  const folded = words.slice(0, MOST_WORDS).map(fold);
  const indexed = folded.filter((word) => !NOT_INDEXED.has(word));
  // A text of nothing else is at least the beginning of other words.
  return (indexed.length > 0 ? indexed : folded).map((word) => `${word.replace(SPECIAL, '\\$&')}*`).join(' AND ');
}
