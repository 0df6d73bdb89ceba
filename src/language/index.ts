export type { English, EnglishAssets, LanguageDoc, LanguageEntity, LanguageToken } from './doc.ts';
export { createEnglish } from './english.ts';
