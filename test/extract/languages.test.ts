import { expect, it } from 'vitest';
import { createAnalyzer } from '../../src/analyze/index.ts';
import { loadEnglishAssets, loadGazetteer, loadLexicon } from '../../src/assets.ts';
import { createEnglish } from '../../src/language/index.ts';
import { extract } from './extractor.ts';
import { ENGLISH, MORE, TEXTS } from './languages/texts.ts';

const all = [...TEXTS, ...MORE];

it('three sentences are known for their language, and nothing is read in them', async () => {
  let right = 0;
  for (const [language, text] of all) {
    const { doc, claims } = await extract(text);
    expect(claims, text).toEqual([]);
    right += Number(doc.language === language);
  }
  expect(new Set(all.map(([language]) => language)).size).toBeGreaterThanOrEqual(20);
  expect(right / all.length).toBeGreaterThanOrEqual(0.95);
});

it.each(ENGLISH)('is English: %s', async (text) => {
  expect((await extract(text)).doc.language).toBeUndefined();
});

it('a text that says it is in English is what it is', async () => {
  const parts = { gazetteer: loadGazetteer(), lexicon: loadLexicon() };
  const analyze = createAnalyzer({ english: await createEnglish(loadEnglishAssets()), ...parts });
  const [language, text] = TEXTS[0]!;
  const { source, tokens } = analyze({ id: 'doc:said', text, language: 'en' });
  expect(source.language).toBe(language);
  expect(tokens).toEqual([]);
});
