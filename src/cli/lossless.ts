import type { ClaimDocument } from '../domain/claim.ts';
import type { Correction } from '../domain/correction.ts';
import type { Selection } from '../domain/selection.ts';
import { linesOf } from './lines.ts';
import type { Session } from './session.ts';

type Exporting = Pick<Session, 'exported'>;

/** What the lossless export of a session's store holds, one at a time, whoever holds the store. */
async function* recordsOf(
  session: Exporting,
  selection: Selection,
): AsyncGenerator<ClaimDocument | { readonly correction: Correction }> {
  for await (const line of linesOf(session.exported('ndjson', selection))) yield JSON.parse(line);
}

/** The claim documents of a selection. */
export async function* documentsOf(session: Exporting, selection: Selection): AsyncGenerator<ClaimDocument> {
  for await (const record of recordsOf(session, selection)) if ('doc' in record) yield record;
}

/** The corrections that bear on a selection. */
export async function correctionsOf(session: Exporting, selection: Selection): Promise<readonly Correction[]> {
  const corrections: Correction[] = [];
  for await (const record of recordsOf(session, selection))
    if ('correction' in record) corrections.push(record.correction);
  return corrections;
}
