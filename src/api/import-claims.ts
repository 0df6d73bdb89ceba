import { ClaimgraphError } from '../domain/errors.ts';
import { type IngestReport, importClaims as importAll, type OnProgress } from '../pipeline.ts';
import { readClaimDocuments } from '../read/claim-documents.ts';
import { CLAIM_DOCUMENTS, listSources } from '../read/read.ts';
import type { Store } from './open-store.ts';

async function* recordsOf(sources: readonly unknown[]): AsyncGenerator<unknown> {
  for (const source of sources) {
    if (typeof source !== 'string') yield source;
    else for (const file of await listSources([source], CLAIM_DOCUMENTS)) yield* recordsIn(file);
  }
}

async function* recordsIn(file: string): AsyncGenerator<unknown> {
  for await (const found of readClaimDocuments(file)) {
    if (found instanceof ClaimgraphError) throw found;
    yield found.document;
  }
}

/**
 * Stores claims that are there already: files and folders of them by path (.ndjson, .json), as `exportGraph` writes them
 * with the format `ndjson`, and claim documents and corrections themselves. What was stored before an error stays.
 * @throws ClaimgraphError E_INPUT naming the document and the field that cannot be taken
 * @example
 * const report = await importClaims(store, ['claims.ndjson']);
 * console.log(report.added, report.corrections);
 */
export const importClaims = (
  store: Store,
  sources: readonly unknown[],
  { onProgress }: { readonly onProgress?: OnProgress } = {},
): Promise<IngestReport> =>
  importAll(recordsOf(sources), { ontology: store.engine.ontology, store, ...(onProgress && { onProgress }) });
