export type { English, LanguageDoc, LanguageToken } from './doc.ts';
export { createEnglish } from './english.ts';
