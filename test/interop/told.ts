import { projectionOf } from '../../src/domain/modality.ts';
import type { ClaimRecord } from '../../src/export/claim-records.ts';
import { contentOf } from '../../src/export/content.ts';
import { gathered } from '../export/gathered.ts';
import type { TestStore } from '../fixtures/viewer/open-store.ts';

/** All claims of a store with what they name. */
export async function claimsOf({ store, ontology }: TestStore): Promise<readonly ClaimRecord[]> {
  const records = await gathered(contentOf(store, { ontology }).records());
  return records.flatMap((record) => ('claim' in record ? [record.claim] : []));
}

/** True for a claim that is told as a fact and states both ends: no other may come out as a tie of two. */
export const isFact = ({ properties, subject, object }: ClaimRecord): boolean =>
  projectionOf(properties as unknown as Parameters<typeof projectionOf>[0]) === 'holds' &&
  subject !== null &&
  object !== null;
