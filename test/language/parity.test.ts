import { describe, expect, it } from 'vitest';
import { loadEnglishAssets } from '../../src/assets.ts';
import { createEnglish } from '../../src/language/index.ts';
import { compareWithSpacy, paragraphs } from './parity.ts';

describe('parity with spaCy', () => {
  const english = createEnglish(loadEnglishAssets());

  it('agrees on at least 99.9 % of tokens in every field, over forty paragraphs or more', () => {
    expect(paragraphs.length).toBeGreaterThanOrEqual(40);
    const { tokens, differences } = compareWithSpacy(english);
    expect(tokens).toBeGreaterThan(800);
    expect(1 - differences.length / tokens, differences.join('\n')).toBeGreaterThanOrEqual(0.999);
  });

  it('gives the same without WebAssembly, and from an engine that has read other texts before', () => {
    const plain = createEnglish(loadEnglishAssets(), { kernel: 'javascript' });
    for (const paragraph of [...paragraphs].reverse())
      expect(plain.analyze(paragraph)).toEqual(english.analyze(paragraph));
  });
});
