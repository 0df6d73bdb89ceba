import type { ClaimDocument } from '../domain/claim.ts';

const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** `German`, from `de`; a tag that is none as it is; `another language` where no more is known. */
export function languageName(language: string): string {
  if (language === 'und') return 'another language';
  try {
    return names.of(language) ?? language;
  } catch {
    return language;
  }
}

/** Whether an article is in another language, so that nothing was read from it. */
export const isForeign = ({ doc: { language = 'en' }, claims }: ClaimDocument): boolean =>
  !/^en\b/i.test(language) && claims.length === 0;
