import type { ViewClaim } from '../../../src/domain/view.ts';
import { sourceOf } from '../filters/facets.ts';
import { dayWords } from '../wording.ts';

/** One of those through whom a claim reached the reader. */
export interface Link {
  readonly role: 'article' | 'relay' | 'speaker';
  /** The name by which claims are narrowed to it. */
  readonly name: string;
}

/** From the article back to who vouches for it: "The Post ← Wire ← an official". The article alone in its own voice. */
export function chainOf(claim: ViewClaim): readonly Link[] {
  const relays = [...claim.via].reverse().map((name) => ({ role: 'relay', name }) as const);
  const speaker = claim.speaker === null ? [] : [{ role: 'speaker', name: claim.speaker } as const];
  return [{ role: 'article', name: sourceOf(claim) }, ...relays, ...speaker];
}

/** When the article was published, in words; '' where it is not known. */
export const publishedWords = ({ published }: ViewClaim): string => (published === null ? '' : dayWords(published));

/** The chain in one line, with the article's date: "The Post, 20 Sept 2021 ← Wire ← an official". */
export function sourceLine(claim: ViewClaim): string {
  const [article, ...others] = chainOf(claim).map(({ name }) => name);
  return [[article, publishedWords(claim)].filter(Boolean).join(', '), ...others].join(' ← ');
}
