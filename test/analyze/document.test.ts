import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { straighten } from '../../src/analyze/typography.ts';
import { analyze, read } from './analyzer.ts';

const fragment = fc.constantFrom(
  'Norwegian officials warned Chile on Friday.',
  '“We knew nothing,” said Nadia Ortega.',
  'They had warnedmembers of it —',
  'Ingen visste något om branden i Växjö.',
  '🚒🚒',
  '"',
  '«x»',
  '(OTB)',
  "it's 26,",
  '\n',
  '\u00a0',
  'a'.repeat(60),
);

describe('analyze', () => {
  it('gives tokens that are slices of the source, in order, inside their paragraph and sentence', () => {
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 14 }), (parts) => {
        const text = parts.join(' ');
        const { tokens, paragraphs, sentences } = read(text);
        let end = 0;
        for (const token of tokens) {
          expect(straighten(text.slice(token.start, token.end))).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(end);
          end = token.end;
          expect(paragraphs[token.paragraph]!.start).toBeLessThanOrEqual(token.start);
          expect(sentences[token.sentence]!.end).toBeGreaterThanOrEqual(token.end);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('refers only to what it lists, under unique keys', () => {
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 14 }), (parts) => {
        const { referents, referentsAt, speakerAt, tokens } = read(parts.join(' '));
        const listed = new Set(referents);
        expect(new Set(referents.map(({ key }) => key)).size).toBe(referents.length);
        const used = [...[...referentsAt.values()].flat(), ...speakerAt.values()];
        expect(used.filter((referent) => !listed.has(referent))).toEqual([]);
        const indices = referents.flatMap(({ mentions }) => mentions);
        expect(indices.filter((index) => tokens[index] === undefined)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same every time', () => {
    const text = 'Norwegian officials warned Chile on Friday.\n“We knew nothing,” said Nadia Ortega. She fled.';
    const plain = (): string => {
      const { referentsAt, speakerAt, referents, ...rest } = read(text);
      const modifiers = referents.map((referent) => ({ ...referent, modifiers: [...referent.modifiers] }));
      return JSON.stringify([
        rest,
        modifiers,
        [...referentsAt].map(([token, found]) => [token, found.map(({ key }) => key)]),
        [...speakerAt.keys()],
      ]);
    };
    expect(plain()).toBe(plain());
  });

  it.each(['', '   \n\n ', '🎉🎉🎉', '"', '(((', '今日はいい天気ですね。', 'Это не английский текст.', '\u0000\u0001'])(
    'survives %j',
    (text) => {
      const { tokens, referents } = analyze({ id: 'doc:test', text });
      expect(tokens.length).toBeLessThanOrEqual(text.length);
      expect(referents.length).toBeLessThanOrEqual(tokens.length);
    },
  );

  it('reads a line of 100 kB in time that grows with its length', () => {
    const sentence = 'Norwegian officials warned the Chilean navy of an attack on the port of Lima in May. ';
    const timed = (copies: number): number => {
      const start = performance.now();
      read(sentence.repeat(copies));
      return performance.now() - start;
    };
    timed(50);
    const [small, large] = [timed(150), timed(1200)];
    expect(large / small).toBeLessThan(40);
  });
});
