import type { ClaimDocument } from '../domain/claim.ts';

/** Claim documents as NDJSON, one a line, nothing lost: what an import reads back. */
export async function* claimsNdjson(
  documents: AsyncIterable<ClaimDocument> | Iterable<ClaimDocument>,
): AsyncGenerator<string> {
  for await (const document of documents) yield `${JSON.stringify(document)}\n`;
}
