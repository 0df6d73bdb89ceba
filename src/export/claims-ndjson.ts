import type { ClaimDocument } from '../domain/claim.ts';
import type { Correction } from '../domain/correction.ts';

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
