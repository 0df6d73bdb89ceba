import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadEnglishAssets } from '../../src/assets.ts';
import { hashString } from '../../src/language/hash.ts';
import { createEnglish } from '../../src/language/index.ts';
import { decodeWeights } from '../../src/language/weights.ts';
import { wordShape } from '../../src/language/word-shape.ts';

const assets = loadEnglishAssets();
const english = createEnglish(assets);
const words = (text: string): string[] => english.analyze(text).tokens.map((token) => token.text);

describe('tokens', () => {
  it.each([
    ['He didn’t.', ['He', 'did', 'n’t', '.']],
    ['the U.S.-led raid', ['the', 'U.S.-led', 'raid']],
    ['(see p. 4):', ['(', 'see', 'p.', '4', '):']],
    ['$1,400.', ['$', '1,400', '.']],
    ['https://a.example/b?c=1 ok', ['https://a.example/b?c=1', 'ok']],
    ['', []],
  ])('of %j', (text, expected) => expect(words(text)).toEqual(expected));

  it('lie where they say, in UTF-16 code units, whatever the text', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 60 }));
    fc.assert(
      fc.property(texts, (text) => {
        const { tokens, entities } = english.analyze(text);
        for (const { text: surface, offset } of tokens)
          expect(text.slice(offset, offset + surface.length)).toBe(surface);
        for (const { head } of tokens) expect(tokens[head]).toBeDefined();
        for (const { start, end } of entities) expect(start < end && end <= tokens.length).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('of an emoji of several code units keep their offsets', () => {
    const tokens = english.analyze('Flood 👩‍🚒 in Pell').tokens;
    expect(tokens.at(-1)).toMatchObject({ text: 'Pell', offset: 15 });
  });
});

describe('long texts', () => {
  it('are read whole, in pieces, with heads inside the text', () => {
    const text = 'The coast guard warned the harbour office about the depot. '.repeat(800);
    const { tokens, entities } = english.analyze(text);
    expect(tokens.map((token) => token.text + (token.whitespace ? ' ' : '')).join('')).toBe(text);
    expect(tokens.at(-1)!.head).toBeGreaterThan(tokens.length - 12);
    expect(tokens.filter((token) => token.dep === 'ROOT').length).toBeGreaterThan(700);
    for (const { end } of entities) expect(end).toBeLessThanOrEqual(tokens.length);
  });

  it('without spaces or full stops come back in linear time', () => {
    const started = process.cpuUsage();
    english.analyze('a'.repeat(100_000));
    english.analyze(`${'word '.repeat(4000)}`);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1e6).toBeLessThan(20);
  });
});

describe('words', () => {
  it.each(['warn', 'warned', 'members', 'stopped', 'indicating', 'went', 'better'])('%s is one', (form) =>
    expect(english.isWord(form)).toBe(true),
  );
  it.each(['warnedmembers', 'qxz', '', 'constructor2'])('%j is none', (form) =>
    expect(english.isWord(form)).toBe(false),
  );
});

describe('numbers', () => {
  it('hash as spaCy hashes them', () => {
    expect(hashString('coffee')).toBe(3197928453018144401n); // from spaCy's documentation of the StringStore
  });

  it.each([
    ['Nov.2015', 'Xxx.dddd'],
    ['McDonalds', 'XxXxxxx'],
    ['x'.repeat(120), 'LONG'],
    ['½É', '½X'],
  ])('have the shape of %j', (text, shape) => expect(wordShape(text)).toBe(shape));

  it('decode from half and from single precision, and from nothing else', () => {
    expect([...decodeWeights(new Uint8Array([0x00, 0x3c, 0x00, 0xc0, 0x01, 0x00]), 3)]).toEqual([1, -2, 2 ** -24]);
    const single = new Uint8Array(new Float32Array([1.5, -0.25]).buffer);
    expect([...decodeWeights(single, 2)]).toEqual([1.5, -0.25]);
    expect(() => decodeWeights(single, 3)).toThrow(/expected 6 or 12 bytes, found 8/);
  });
});

describe('assets', () => {
  it('that lack a table are refused by its name', () => {
    const { tags, ...rest } = assets.tables as { tags: string[] };
    expect(tags).toHaveLength(50);
    expect(() => createEnglish({ ...assets, tables: rest })).toThrow(/tags is missing/);
  });

  it('share nothing between two engines', () => {
    const [one, two] = [createEnglish(assets), createEnglish(assets, { kernel: 'javascript' })];
    const before = one.analyze('Police stopped two men at the bridge.');
    two.analyze('Something else entirely happened in another town yesterday.');
    expect(one.analyze('Police stopped two men at the bridge.')).toEqual(before);
  });

  it('are read from where the package is, not from where it is called', () => {
    const here = process.cwd();
    try {
      process.chdir(mkdtempSync(join(tmpdir(), 'claimgraph-')));
      expect(loadEnglishAssets().weights.byteLength).toBe(assets.weights.byteLength);
    } finally {
      process.chdir(here);
    }
  });
});
