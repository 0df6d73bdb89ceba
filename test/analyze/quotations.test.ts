import { describe, expect, it } from 'vitest';
import { markQuotations } from '../../src/analyze/quotations.ts';
import { read } from './analyzer.ts';

const quotedWords = (text: string): string => {
  const pieces = [...text.matchAll(/["“”]|(?<!\p{L})'|'(?!\p{L})|[^\s"“”']+(?:'\p{L}+)?/gu)].map((match) => ({
    text: match[0].replace(/[“”]/, '"'),
    source: match[0],
    spaceBefore: match.index > 0 && text[match.index - 1] === ' ',
  }));
  const quoted = markQuotations(pieces);
  return pieces
    .filter((_, at) => quoted[at])
    .map(({ text: word }) => word)
    .join(' ');
};

describe('markQuotations', () => {
  it.each([
    ['He said "we are late" and left', 'we are late'],
    ['“We are late” he said', 'We are late'],
    ['We are late” he said', 'We are late'],
    ['We are late" he said', 'We are late'],
    ['He said “we are late', 'we are late'],
    ['"One" and "two" came', 'One two'],
    ['Nothing here', ''],
    ['He saw "the man"- a spy - as "the last one" and left', 'the man the last one'],
    ["He called it a 'complete failure' and left", 'complete failure'],
    ["The officials' report isn't the drivers' fault", ''],
    ['He spoke of "the last. Then "the first" came', 'the last. Then the first'],
  ])('%s', (text, expected) => {
    expect(quotedWords(text)).toBe(expected);
  });
});

const speakerOf = (text: string, word: string): string | undefined => {
  const { tokens, speakerAt } = read(text);
  return speakerAt.get(tokens.findIndex((token) => token.text === word))?.name;
};

describe('speakers', () => {
  it.each([
    ['"We were late," said Agneta Brandt.', 'late', 'Agneta Brandt'],
    ['Agneta Brandt said: "The bridge was closed."', 'bridge', 'Agneta Brandt'],
    ['“The bridge was closed,” Agneta Brandt told reporters.', 'bridge', 'Agneta Brandt'],
    ['It was a "complete failure," according to Agneta Brandt.', 'complete', 'Agneta Brandt'],
    ['Agneta Brandt was angry. "The bridge was closed."', 'bridge', 'Agneta Brandt'],
    ['The "utter failure" of the bridge\nIt was an "utter failure," Agneta Brandt said.', 'utter', 'Agneta Brandt'],
    ['"It is over," Agneta Brandt said.\n"Nobody knew that the bridge was closed."', 'Nobody', 'Agneta Brandt'],
  ])('%s', (text, word, speaker) => {
    expect(speakerOf(text, word)).toBe(speaker);
  });

  it('makes "we" the speaker', () => {
    const { tokens, referentsAt } = read('"We were late," said Agneta Brandt.');
    const we = tokens.find(({ text }) => text === 'We')!;
    expect(referentsAt.get(we.index)?.map(({ name }) => name)).toEqual(['Agneta Brandt']);
  });

  it('does not make the speaker "he"', () => {
    const document = read('Pavel Brandt met Jonas Rehn. "He was pale," said Pavel Brandt.');
    const he = document.tokens.find(({ text }) => text === 'He')!;
    expect(document.referentsAt.get(he.index)?.map(({ name }) => name)).not.toContain('Pavel Brandt');
  });
});
