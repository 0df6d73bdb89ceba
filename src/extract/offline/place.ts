import type { Referent } from '../../domain/analysis.ts';
import { argumentsAt } from './argument.ts';
import type { Finding } from './draft.ts';
import type { Reading } from './reading.ts';
import { prepositionObjects } from './tree.ts';
import { isPlace } from './types.ts';

const WHERE = ['in', 'at', 'near', 'outside'];

/** Where an act is said to have happened: a place after "in" or "at" that hangs on its verb or noun. */
export function placeOf(reading: Reading, finding: Finding): Referent | null {
  for (const word of WHERE)
    for (const token of prepositionObjects(reading, finding.trigger, word))
      for (const { referent } of argumentsAt(reading, token)) {
        const argument = referent === finding.subject?.referent || referent === finding.object?.referent;
        if (isPlace(referent) && !argument) return referent;
      }
  return null;
}
