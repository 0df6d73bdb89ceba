import type { ClaimDocument } from '../../domain/claim.ts';
import type { LoadDocuments } from '../correction-writer.ts';
import type { Statements } from '../statements.ts';
import type { ReadTransaction } from '../transaction.ts';

/** Gives the claim documents that a server keeps beside their graphs, as a transaction sees them. */
export const keptDocuments =
  (tx: ReadTransaction, { write }: Statements): LoadDocuments =>
  async (ids) => {
    const rows = await tx.run(write('read-documents'), { ids });
    return rows.map(({ document }) => {
      const json = String(document);
      return { document: JSON.parse(json) as ClaimDocument, json };
    });
  };
