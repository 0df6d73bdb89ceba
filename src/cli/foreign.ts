import type { ClaimDocument } from '../domain/claim.ts';
import { say } from './talk.ts';

const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** `German`, from `de`; a tag that is none as it is. */
function nameOf(language: string): string {
  try {
    return names.of(language) ?? language;
  } catch {
    return language;
  }
}

/** Says of an article in another language that nothing was read from it. */
export function sayIfForeign({ doc, claims }: ClaimDocument): void {
  const { language = 'en', title, id } = doc;
  if (/^en\b/i.test(language) || claims.length > 0) return;
  say(`claimgraph: ${title ?? id} is in ${nameOf(language)}; only English is read, so there are no claims from it`);
}
