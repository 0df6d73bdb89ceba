import type { ClaimTime } from '../../src/domain/time.ts';
import { precisionOf } from '../../src/domain/time.ts';
import type { ViewClaim } from '../../src/domain/view.ts';
import forms from './predicates.json' with { type: 'json' };
import { strings } from './strings.ts';

type Forms = readonly [past: string, base: string, participle: string];
type Said = Pick<ViewClaim, 'predicate' | 'polarity' | 'modality'>;

function formsOf(predicate: string): Forms {
  const known = Object.hasOwn(forms, predicate) ? forms[predicate as keyof typeof forms] : undefined;
  if (known !== undefined) return known as readonly string[] as Forms;
  const plain = predicate.toLowerCase().replaceAll('_', ' ');
  return [plain, plain, plain];
}

const negated = ([past, base]: Forms): string =>
  past.startsWith('is ') ? past.replace('is ', 'is not ') : `did not ${base}`;

function uncertain([past, base, participle]: Forms, modality: ViewClaim['modality']): string {
  if (modality === 'future') return `is to ${base}`;
  if (modality === 'counterfactual') return `would have ${participle}`;
  return past.startsWith('is ') ? `may ${base}` : `may have ${participle}`;
}

/** What the claim says was done, as a verb phrase: "warned", "did not respond to", "may have trained". */
export function verbOf({ predicate, polarity, modality }: Said): string {
  const known = formsOf(predicate);
  if (polarity === 'negated') return negated(known);
  return modality === 'asserted' || modality === 'reported' ? known[0] : uncertain(known, modality);
}

/** The predicate in words, for lists of predicates. */
export const predicateWords = (predicate: string): string => formsOf(predicate)[0];

/** The claim as one sentence; parties by name, those that the text does not state as "somebody unnamed". */
export function sentenceOf(claim: ViewClaim, nameOf: (id: string) => string): string {
  const subject = claim.subject === null ? strings.unnamed : nameOf(claim.subject);
  const object = claim.object === null ? '' : ` ${nameOf(claim.object)}`;
  return `${subject} ${verbOf(claim)}${object}`;
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** An ISO date for people: "16 Nov 2015". What is no date comes back as it is. */
export function dayWords(iso: string): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? iso : DAY.format(date);
}

function intervalWords({ start, end }: ClaimTime): string {
  if (start === null) return `until ${dayWords(end!)}`;
  return end === null ? `from ${dayWords(start)}` : `${dayWords(start)} – ${dayWords(end)}`;
}

/** When it was, never finer than the text says; the text's own words where they name no date; '' where it is silent. */
export function timeWords(time: ClaimTime | null): string {
  if (time === null) return '';
  const precision = precisionOf(time);
  if (precision === null) return time.text;
  if (precision === 'day') return dayWords(time.start!);
  if (precision === 'year') return time.start!.slice(0, 4);
  return precision === 'month' ? MONTH.format(new Date(`${time.start}T00:00:00Z`)) : intervalWords(time);
}
