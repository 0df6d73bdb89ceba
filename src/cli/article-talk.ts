import type { ClaimDocument } from '../domain/claim.ts';
import { undatedTimes } from '../domain/undated-times.ts';
import { sayIfForeign } from './foreign.ts';
import { counted, say } from './talk.ts';

/** What is said of an article whose claims have times that name no day, since its date is not known; else nothing. */
export function undatedNotice(document: ClaimDocument): string | null {
  const [first, ...others] = undatedTimes(document);
  if (first === undefined) return null;
  const { title, id } = document.doc;
  const times =
    others.length === 0 ? `"${first}" stays` : `"${first}" and ${counted(others.length, 'other time')} stay`;
  return `${title ?? id} does not say when it was published, so ${times} without a day; give the date with --published`;
}

/** Says what people should know of an article whose claims were read. */
export function sayAbout(document: ClaimDocument): void {
  sayIfForeign(document);
  const notice = undatedNotice(document);
  if (notice !== null) say(`claimgraph: ${notice}`);
}
