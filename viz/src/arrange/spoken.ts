import type { ViewClaim, ViewEntity } from '../../../src/domain/view.ts';
import { arrangeStrings } from '../strings.ts';
import { verbOf } from '../wording.ts';

/** How often each party did something to an entity, most often first. */
function doneTo({ id }: ViewEntity, claims: readonly ViewClaim[]): readonly (readonly [ViewClaim, number])[] {
  const counts = new Map<string, [ViewClaim, number]>();
  for (const claim of claims) {
    if (claim.object !== id || claim.subject === null) continue;
    const key = `${claim.subject} ${verbOf(claim)}`;
    const counted = counts.get(key);
    if (counted === undefined) counts.set(key, [claim, 1]);
    else counted[1]++;
  }
  return [...counts.values()].sort(([, a], [, b]) => b - a);
}

/** What is said aloud of an entity: "Port Police, agency, 7 claims; Ana Vey warned it twice". */
export function spoken(entity: ViewEntity, claims: readonly ViewClaim[], nameOf: (id: string) => string): string {
  const own = claims.filter(({ subject, object }) => subject === entity.id || object === entity.id);
  const [most] = doneTo(entity, own);
  const parts = [entity.name, entity.type.toLowerCase(), arrangeStrings.claims(own.length)];
  const told = most === undefined ? [] : [arrangeStrings.times(nameOf(most[0].subject!), verbOf(most[0]), most[1])];
  return [parts.join(', '), ...told].join('; ');
}
