import { readFileSync } from 'node:fs';
import type { English, LanguageToken } from '../../src/language/index.ts';

const folder = new URL('../golden/parity/', import.meta.url);

type Row = readonly (string | number | boolean)[];

/** The project's own paragraphs, one a line. */
export const paragraphs: readonly string[] = readFileSync(new URL('paragraphs.txt', folder), 'utf8')
  .split('\n')
  .filter((line) => line !== '');

/** What spaCy makes of them (`scripts/spacy-reference.py`): a row of fields a token. */
export const reference: readonly (readonly Row[])[] = JSON.parse(
  readFileSync(new URL('reference.json', folder), 'utf8'),
);

const rowOf = (token: LanguageToken): Row => [
  token.text,
  token.offset,
  token.norm,
  token.tag,
  token.pos,
  token.morph,
  token.lemma,
  token.head,
  token.dep,
  token.sentenceStart,
  token.iob,
  token.entityLabel,
];

/** Compares the engine with spaCy in every field of every token. */
export function compareWithSpacy(english: English): { tokens: number; differences: string[] } {
  const differences: string[] = [];
  let tokens = 0;
  paragraphs.forEach((paragraph, at) => {
    const rows = english.analyze(paragraph).tokens.map(rowOf);
    const expected = reference[at]!;
    tokens += expected.length;
    if (rows.length !== expected.length) differences.push(`${at}: ${rows.length} tokens instead of ${expected.length}`);
    expected.forEach((row, index) => {
      const own = JSON.stringify(rows[index]);
      if (own !== JSON.stringify(row)) differences.push(`${at}.${index}: ${own} instead of ${JSON.stringify(row)}`);
    });
  });
  return { tokens, differences };
}
