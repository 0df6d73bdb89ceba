import type { ClaimDocument } from '../../domain/claim.ts';
import { BATCH_SIZE } from '../batches.ts';
import type { Journal, Position } from './journal.ts';

/** What an index has to do next to come up to the journal, in one transaction: first remove, then apply. */
export interface PendingStep {
  readonly removed: readonly string[];
  readonly documents: readonly ClaimDocument[];
  readonly position: Position;
}

/** The steps from an offset on. Records that a later one replaces are passed over, and corrections: see `GraphIndex`. */
export function* pendingSteps(journal: Journal, offset: number): Generator<PendingStep> {
  let removed: string[] = [];
  let documents: ClaimDocument[] = [];
  let last: Position | null = null;
  for (const { record, position } of journal.after(offset)) {
    if (record.kind === 'remove') removed.push(record.docId);
    else if (record.kind === 'document' && journal.isCurrent(record.docId, position)) documents.push(record.document);
    last = position;
    if (removed.length + documents.length < BATCH_SIZE) continue;
    yield { removed, documents, position };
    [removed, documents, last] = [[], [], null];
  }
  if (last !== null) yield { removed, documents, position: last };
}
