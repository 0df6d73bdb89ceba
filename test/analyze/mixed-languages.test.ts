import { beforeAll, describe, expect, it } from 'vitest';
import type { Analyzer } from '../../src/analyze/index.ts';
import { createAnalyzer } from '../../src/analyze/index.ts';
import { loadEnglishAssets, loadGazetteer, loadLexicon } from '../../src/assets.ts';
import { createEnglish } from '../../src/language/index.ts';
import { LATER_ENGLISH, LATER_SENTENCES } from '../extract/languages/later-sentences.ts';
import { SENTENCES, SHORT_ENGLISH } from '../extract/languages/sentences.ts';

let analyze: Analyzer;
beforeAll(async () => {
  const parts = { gazetteer: loadGazetteer(), lexicon: loadLexicon() };
  analyze = createAnalyzer({ english: await createEnglish(loadEnglishAssets()), ...parts });
});

/** The language that is told of a text, and whether any of it is read as English. */
function told(text: string, language?: string): { readonly language: string | undefined; readonly isRead: boolean } {
  const { source, tokens } = analyze({ id: 'doc:x', text, ...(language !== undefined && { language }) });
  return { language: source.language, isRead: tokens.length > 0 };
}

const GERMAN =
  'Die Feuerwehr wurde am Abend zu einem Brand im alten Hafen gerufen. Der Minister hatte vor der Gefahr gewarnt, aber niemand hörte auf ihn.';
const ENGLISH =
  'The fire brigade was called to a fire in the old harbour in the evening. The minister had warned of the danger, but nobody listened to him.';

describe('single sentences', () => {
  it('in other languages are not read as English, and mostly known', () => {
    const all = [...SENTENCES, ...LATER_SENTENCES].map(([language, text]) => ({
      language,
      told: told(text).language,
      isRead: told(text).isRead,
    }));
    const read = all.filter(({ isRead }) => isRead);
    const known = all.filter((each) => each.told === each.language);
    console.log(`${all.length} sentences: ${read.length} read as English, ${known.length} known`);
    expect(read.length / all.length).toBeLessThanOrEqual(0.02);
    expect(known.length / all.length).toBeGreaterThanOrEqual(0.7);
  });

  it('in English are read, whatever a template says', () => {
    const refused = [...SHORT_ENGLISH, ...LATER_ENGLISH].filter((text) => !told(text).isRead);
    expect(refused).toEqual([]);
    expect(told('Police arrested two men in Orsk on Monday.', 'de')).toEqual({ language: 'en', isRead: true });
    expect(told('The mayor of Orsk denies that he was ever warned.', 'de-DE')).toEqual({
      language: 'en',
      isRead: true,
    });
  });

  it('that tell nothing go by what is said of them', () => {
    expect(told('Brand in Hotel', 'de')).toEqual({ language: 'de', isRead: false });
    expect(told('Brand in Hotel')).toEqual({ language: undefined, isRead: true });
  });
});

describe('whole texts', () => {
  it('are what they are, not what is said of them', () => {
    expect(told(ENGLISH, 'de')).toEqual({ language: 'en', isRead: true });
    expect(told(GERMAN, 'en-GB')).toEqual({ language: 'de', isRead: false });
  });

  it('with a foreign quotation are read without it', () => {
    const { tokens, source } = analyze({ id: 'doc:x', text: `${ENGLISH}\n„${GERMAN}“\n${ENGLISH}` });
    expect(source.language).toBeUndefined();
    expect(tokens.some(({ text }) => text === 'Feuerwehr')).toBe(false);
    const inline = `The mayor wrote: “${GERMAN.slice(0, 66)}.” He sent the letter to the ministry on Monday, and to the police in Velden as well.`;
    expect(told(`${ENGLISH}\n${inline}`)).toEqual({ language: undefined, isRead: true });
  });

  it('with menus in English stay foreign', () => {
    const { source } = analyze({
      id: 'doc:x',
      text: `Home\nSign up for our newsletter today\n${GERMAN}\n${GERMAN}\nRead more`,
    });
    expect(source.language).toBe('de');
  });
});
