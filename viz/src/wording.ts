import { dayWords, monthWords, timeWords } from '../../src/domain/time-words.ts';
import { predicateWords, verbOf } from '../../src/domain/verb.ts';
import type { ViewClaim } from '../../src/domain/view.ts';
import { strings } from './strings.ts';

export { dayWords, monthWords, predicateWords, timeWords, verbOf };

/** How sure a claim is, in words: "affirmed, possible, implied by silence". */
export const certaintyWords = ({ polarity, modality, inference }: ViewClaim): string =>
  [polarity, modality, strings.inference[inference]].filter(Boolean).join(', ');

/** What the edge of a claim is called: its verb, crossed where it did not happen. */
export const edgeWords = (claim: ViewClaim): string => `${claim.projection === 'DID_NOT' ? '✕ ' : ''}${verbOf(claim)}`;

/** The claim as one sentence; parties by name, those that the text does not state as "somebody unnamed". */
export function sentenceOf(claim: ViewClaim, nameOf: (id: string) => string): string {
  const subject = claim.subject === null ? strings.unnamed : nameOf(claim.subject);
  const object = claim.object === null ? '' : ` ${nameOf(claim.object)}`;
  return `${subject} ${verbOf(claim)}${object}`;
}

/** The same with its number, where the names do not hold it already: "the fire killed workers (3)". */
export function countedSentenceOf(claim: ViewClaim, nameOf: (id: string) => string): string {
  const { object, count } = claim;
  const said = count === null || (object !== null && nameOf(object).includes(String(count)));
  return `${sentenceOf(claim, nameOf)}${said ? '' : ` (${count})`}`;
}
