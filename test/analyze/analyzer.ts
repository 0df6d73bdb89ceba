import { createAnalyzer } from '../../src/analyze/index.ts';
import { loadEnglishAssets, loadGazetteer, loadLexicon } from '../../src/assets.ts';
import type { AnalyzedDocument, Referent } from '../../src/domain/analysis.ts';
import { createEnglish } from '../../src/language/index.ts';

/** The analyser as the product builds it: real model, real tables. */
export const analyze = createAnalyzer({
  english: await createEnglish(loadEnglishAssets()),
  gazetteer: loadGazetteer(),
  lexicon: loadLexicon(),
});

/** Analyses a text published on Monday, 12 May 2014. */
export const read = (text: string, published = '2014-05-12'): AnalyzedDocument =>
  analyze({ id: 'doc:test', text, published });

/** The one referent that the document calls exactly this; fails when there is none or more than one. */
export function called(document: AnalyzedDocument, surface: string): Referent {
  const found = document.referents.filter((referent) => referent.surfaces.includes(surface));
  if (found.length !== 1)
    throw new Error(`${found.length} referents are called ${surface}: ${found.map(({ key }) => key).join(', ')}`);
  return found[0]!;
}

/** What the n-th occurrence of a word stands for, as keys. */
export function at(document: AnalyzedDocument, word: string, occurrence = 1): readonly string[] {
  const token = document.tokens.filter(({ text }) => text === word)[occurrence - 1];
  if (token === undefined) throw new Error(`no ${word} number ${occurrence}`);
  return (document.referentsAt.get(token.index) ?? []).map(({ key }) => key);
}
