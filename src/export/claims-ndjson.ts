import type { ClaimDocument } from '../domain/claim.ts';
import { MANIFEST_HEAD, ManifestSum, type NewTextHash } from '../domain/claims-manifest.ts';
import type { Correction } from '../domain/correction.ts';
import { ClaimgraphError } from '../domain/errors.ts';
import type { ExportContent, ExportFormat } from './format.ts';
import { plainTextHash } from './text-hash.ts';

type Many<T> = AsyncIterable<T> | Iterable<T>;

/** Documents and corrections between two lines that sum up: an alteration is known to be between them. */
const SUMMED = 25;

/** Characters that some readers take for the end of a line; JSON holds them only within strings. */
const LINE_SEPARATORS = /[\u2028\u2029]/g;

const oneLine = (record: object): string =>
  JSON.stringify(record).replace(LINE_SEPARATORS, (character) => (character === '\u2028' ? '\\u2028' : '\\u2029'));

/** Claim documents as NDJSON, one a line, and nothing else: what grows as articles are read. */
export async function* documentLines(documents: Many<ClaimDocument>): AsyncGenerator<string> {
  for await (const document of documents) yield `${oneLine(document)}\n`;
}

async function* records(documents: Many<ClaimDocument>, corrections: Many<Correction>) {
  for await (const correction of corrections) yield { correction };
  yield* documents;
}

/**
 * Corrections and claim documents as NDJSON, one a line, nothing lost: what an import reads back. Corrections come
 * first, each as `{"correction": …}`, so that an import need not project their documents twice. The first line says what
 * this is; after every 25 and at the end a line `{"manifest": …}` says how much there was and the SHA-256 of all lines
 * before it, so that what is missing or altered is noticed.
 */
export async function* claimsNdjson(
  documents: Many<ClaimDocument>,
  corrections: Many<Correction> = [],
  newHash: NewTextHash = plainTextHash,
): AsyncGenerator<string> {
  const sum = new ManifestSum(newHash);
  const written = (line: string, record?: object): string => {
    sum.add(line, record);
    return `${line}\n`;
  };
  yield written(JSON.stringify({ manifest: MANIFEST_HEAD }));
  let since = 0;
  for await (const record of records(documents, corrections)) {
    yield written(oneLine(record), record);
    since += 1;
    if (since < SUMMED) continue;
    yield written(JSON.stringify({ manifest: sum.manifest(false) }));
    since = 0;
  }
  yield written(JSON.stringify({ manifest: sum.manifest(true) }));
}

/** What a store keeps of its documents. @throws ClaimgraphError E_INPUT where it has articles, but nothing was kept of them */
async function* keptDocuments({ documents, elements }: Pick<ExportContent, 'documents' | 'elements'>) {
  let isEmpty = true;
  for await (const document of documents()) {
    isEmpty = false;
    yield document;
  }
  if (!isEmpty) return;
  // Else a database that a Cypher script made would give an empty file, which looks like a copy of it.
  for await (const element of elements())
    if (!('node' in element)) return;
    else if (element.node.labels.includes('Article')) {
      const hint = 'A Cypher script makes the graph alone. Export from the store that the script was written from.';
      throw new ClaimgraphError('E_INPUT', 'the store has articles, but not the claim documents as they were read', {
        hint,
      });
    }
}

export const ndjsonFormat: ExportFormat = {
  name: 'ndjson',
  says: 'every correction and claim document, lossless, as "import" reads it',
  mediaType: 'application/x-ndjson',
  extension: 'ndjson',
  write: (content) => claimsNdjson(keptDocuments(content), content.corrections(), content.newHash),
};
