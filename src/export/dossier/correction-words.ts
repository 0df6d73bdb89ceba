import type { Correction } from '../../domain/correction.ts';
import { dayWords } from '../../domain/time-words.ts';

/** What a correction names, in words; ids for what is not in the dossier. */
export interface Named {
  readonly entity: (id: string) => string;
  /** The claim by its number and sentence; null where it is not told. */
  readonly claim: (id: string) => string | null;
}

function changeWords(correction: Correction, { entity, claim }: Named): string {
  switch (correction.kind) {
    case 'merge':
      return `${correction.from} is the same as ${correction.into.name}`;
    case 'rename':
      return `${correction.entity} is named ${correction.name}`;
    case 'retype':
      return `${entity(correction.entity)} is of the type ${correction.type}`;
    case 'split':
      return `${entity(correction.entity)} in ${correction.document} is somebody else`;
    case 'reject':
      return `a claim of ${correction.document} was rejected: the article does not say so`;
    default: {
      const what = claim(correction.claim) ?? `a claim of ${correction.document}`;
      const parts = correction.kind === 'amend' ? ` (${Object.keys(correction.to).join(', ')})` : '';
      return `${what} was ${correction.kind === 'amend' ? 'amended' : 'confirmed'}${parts}`;
    }
  }
}

/** "[3] Velden ignored … was confirmed, by Ana Vey on 3 Mar 2024: seen the letter" */
export function correctionWords(correction: Correction, named: Named): string {
  const reason = correction.reason === undefined ? '' : `: ${correction.reason}`;
  return `${changeWords(correction, named)}, by ${correction.author} on ${dayWords(correction.time)}${reason}`;
}
