import type { Referent, Token } from '../../domain/analysis.ts';
import { type Argument, argumentsAt } from './argument.ts';
import type { Finding } from './draft.ts';
import type { Reading } from './reading.ts';
import { prepositionObjects } from './tree.ts';
import { isPeople, isPlace } from './types.ts';
import { impliedPlace } from './whereabouts.ts';

const WHERE = ['in', 'at', 'near', 'outside', 'inside', 'aboard', 'off', 'across'];

/** Where the place may hang: on the act, or on the person it is done to ("arrested Bell *in* Oslo"). */
function holders({ trigger, object }: Finding): Token[] {
  return object && isPeople(object.referent) && trigger.index < object.token.index
    ? [trigger, object.token]
    : [trigger];
}

/** Where an act is said to have happened: a place after "in" or "at" that hangs on its verb, noun or person. */
export function placeOf(reading: Reading, finding: Finding): Referent | null {
  const sides = [finding.subject?.referent, finding.object?.referent];
  const places = holders(finding).flatMap((holder) =>
    WHERE.flatMap((word) => prepositionObjects(reading, holder, word)).flatMap((token) => argumentsAt(reading, token)),
  );
  const fits = ({ referent }: Argument): boolean => isPlace(referent) && !sides.includes(referent);
  return (places.find(fits) ?? impliedPlace(reading, finding.trigger).find(fits))?.referent ?? null;
}
