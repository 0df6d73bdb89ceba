import type { Modality, Polarity } from './modality.ts';
import forms from './verbs.json' with { type: 'json' };

type Forms = readonly [past: string, base: string, participle: string];

/** What decides the verb of a claim. */
interface Said {
  readonly predicate: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
}

function formsOf(predicate: string): Forms {
  const known = Object.hasOwn(forms, predicate) ? forms[predicate as keyof typeof forms] : undefined;
  if (known !== undefined) return known as readonly string[] as Forms;
  const plain = predicate.toLowerCase().replaceAll('_', ' ');
  return [plain, plain, plain];
}

const negated = ([past, base]: Forms): string =>
  past.startsWith('is ') ? past.replace('is ', 'is not ') : `did not ${base}`;

function uncertain([past, base, participle]: Forms, modality: Modality): string {
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
