import type { ClaimDocument } from './claim.ts';

/** Words whose day hangs on when they were written. */
const RELATIVE =
  /\b(?:yesterday|today|tonight|tomorrow|ago|now|(?:sun|mon|tues|wednes|thurs|fri|satur)day|(?:last|next|this|past|previous|coming|earlier|later)\b.*\b(?:day|night|week|weekend|month|year|decade|spring|summer|autumn|fall|winter)s?|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber)\b/i;

/**
 * The times of a document's claims that name no day only because nobody knows when it was published: "on Monday", "two
 * days ago". Each as written, once. None where the date is known.
 */
export function undatedTimes({ doc, claims }: ClaimDocument): readonly string[] {
  if (doc.published !== undefined) return [];
  const open = claims.flatMap(({ time }) =>
    time && time.start === null && time.end === null && RELATIVE.test(time.text) ? [time.text] : [],
  );
  return [...new Set(open)];
}
