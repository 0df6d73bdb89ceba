import { type DisputedCount, disputedCounts } from '../../../src/domain/disputed-counts.ts';
import type { ViewClaim, ViewEntity } from '../../../src/domain/view.ts';

/** The numbers of those whom attacks killed or injured that cannot both be right. */
export function disputesIn(
  claims: ReadonlyMap<string, ViewClaim>,
  entities: ReadonlyMap<string, ViewEntity>,
): readonly DisputedCount[] {
  const tellings = [...claims.values()].flatMap((claim) => {
    const { subject, object, count, projection } = claim;
    if (subject === null || object === null || count === null || projection !== 'holds') return [];
    const [event, counted] = [entities.get(subject), entities.get(object)];
    if (event?.type !== 'Attack' || counted === undefined) return [];
    return [{ ...claim, event: subject, eventName: event.name, count, counted: counted.name }];
  });
  return disputedCounts(tellings);
}
