import type { ClaimDocument } from '../domain/claim.ts';
import type { SourceDocument } from '../domain/document.ts';
import { undatedTimes } from '../domain/undated-times.ts';
import { isForeign, languageName } from './foreign.ts';
import { counted, say } from './talk.ts';

const FIRST_WORDS = 8;

/** What people call an article: its title, its address, or the words it begins with. */
export function nameOf({ title, url, text }: SourceDocument): string {
  const words = text.trim().split(/\s+/, FIRST_WORDS + 1);
  return title ?? url ?? `"${words.slice(0, FIRST_WORDS).join(' ')}${words.length > FIRST_WORDS ? ' …' : ''}"`;
}

/** What is said of an article whose claims have times that name no day, since its date is not known; else nothing. */
export function undatedNotice(document: ClaimDocument): string | null {
  const [first, ...others] = undatedTimes(document);
  if (first === undefined) return null;
  const times =
    others.length === 0 ? `"${first}" stays` : `"${first}" and ${counted(others.length, 'other time')} stay`;
  return `${nameOf(document.doc)} does not say when it was published, so ${times} without a day; give the date with --published`;
}

/** Says what people should know of an article whose claims were read. */
export function sayAbout(document: ClaimDocument): void {
  const { doc } = document;
  if (isForeign(document))
    say(
      `claimgraph: ${nameOf(doc)} is in ${languageName(doc.language!)}; only English is read, so there are no claims from it`,
    );
  const notice = undatedNotice(document);
  if (notice !== null) say(`claimgraph: ${notice}`);
}
