import type { ClaimDocument } from '../domain/claim.ts';
import type { Correction } from '../domain/correction.ts';
import type { ExportFormat } from './format.ts';

type Many<T> = AsyncIterable<T> | Iterable<T>;

/**
 * Corrections and claim documents as NDJSON, one a line, nothing lost: what an import reads back. Corrections come
 * first, each as `{"correction": …}`, so that an import need not project their documents twice.
 */
export async function* claimsNdjson(
  documents: Many<ClaimDocument>,
  corrections: Many<Correction> = [],
): AsyncGenerator<string> {
  for await (const correction of corrections) yield `${JSON.stringify({ correction })}\n`;
  for await (const document of documents) yield `${JSON.stringify(document)}\n`;
}

export const ndjsonFormat: ExportFormat = {
  name: 'ndjson',
  says: 'every correction and claim document, lossless, as "import" reads it',
  mediaType: 'application/x-ndjson',
  extension: 'ndjson',
  write: ({ documents, corrections }) => claimsNdjson(documents(), corrections()),
};
