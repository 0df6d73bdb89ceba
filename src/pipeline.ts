import { readExtension, SHIPPED } from './assets.ts';
import { batches } from './domain/batches.ts';
import type { ClaimDocument } from './domain/claim.ts';
import type { Correction } from './domain/correction.ts';
import { CorrectionSet } from './domain/correction-set.ts';
import type { SourceDocument } from './domain/document.ts';
import type { ClaimgraphError } from './domain/errors.ts';
import type { Ontology } from './domain/ontology.ts';
import { type Engine, engineOf, type Fitting } from './engine.ts';
import type { BulkRow } from './ports/bulk-rows.ts';
import type { ApplyReport, GraphStore, Project, StoredDocument } from './ports/graph-store.ts';
import { giveTurn } from './read/turns.ts';
import { withoutCorrections } from './resolve/imported-corrections.ts';
import { normalizeDocument } from './resolve/normalize.ts';
import { type CorrectionRecord, isCorrectionRecord, normalizeCorrection } from './resolve/normalize-correction.ts';
import { projectDocument } from './resolve/project.ts';
import { addApplied, NOTHING_APPLIED } from './store/applied.ts';
import { applyEach } from './store/apply-each.ts';
import { bulkRows } from './store/bulk-rows.ts';
import { openStore, type StoreOptions } from './store/open.ts';
import { Unread } from './store/unread.ts';
import { type ReadingOptions, readClaims } from './workers/read-claims.ts';
import { readingFailure } from './workers/reading-failure.ts';

export { batches } from './domain/batches.ts';
export type { Engine } from './engine.ts';
export { importSchema } from './resolve/import-schema.ts';
export { applyEach } from './store/apply-each.ts';
export type { Workers } from './workers/read-claims.ts';

/** What a run put into the store. */
export interface IngestReport extends ApplyReport {
  /** All that came, one that came twice twice. */
  readonly documents: number;
  /** Corrections that were new. */
  readonly corrections: number;
}

/** Told after each document, once its claims are known. */
export type OnProgress = (document: ClaimDocument) => void;

/** Told of documents, by their ids, once they are in the store, also of those that were there already. */
export type OnStored = (ids: readonly string[]) => void | Promise<void>;

type Many<T> = Iterable<T> | AsyncIterable<T>;

/** A user's own ontology file; and for those who fit or watch the extractor, other weights and what confidence rests on. */
export interface EngineOptions extends Omit<Fitting, 'extension'> {
  readonly ontology?: string | undefined;
}

/**
 * Loads the ontology, with the user's own file where one is named; word lists and the language model only once a document
 * asks for them. @throws ClaimgraphError E_ASSET, E_INPUT for a file that cannot be taken
 * @example
 * const engine = createEngine();
 * const { claims } = await engine.extract(article({ text: 'Velden warned the port of Orsk.' }));
 */
export function createEngine({ ontology: file, ...fitting }: EngineOptions = {}): Engine {
  const extension = file === undefined ? undefined : readExtension(file);
  return engineOf(SHIPPED, { ...fitting, extension });
}

/** The report of a run over no documents. */
export const NOTHING_INGESTED: IngestReport = {
  ...NOTHING_APPLIED,
  documents: 0,
  corrections: 0,
};

/** The report of two runs together. */
export const addReports = (a: IngestReport, b: IngestReport): IngestReport => ({
  ...addApplied(a, b),
  documents: a.documents + b.documents,
  corrections: a.corrections + b.corrections,
});

const projectWith =
  (ontology: Ontology): Project =>
  (document, corrections) =>
    projectDocument(document, ontology, corrections);

/**
 * Opens a store at its address, with its schema up to date. `batchSize` is how many documents it takes in one
 * transaction at most (25 in an embedded store, 250 on a server). @throws ClaimgraphError of the store, see `store/open.ts`
 */
export async function openGraph(
  address: string,
  { engine, ...options }: { engine: Engine } & Pick<StoreOptions, 'batchSize' | 'credentials' | 'onNotice'>,
): Promise<GraphStore> {
  const { ontology } = engine;
  const store = await openStore(address, {
    ...options,
    ontology,
    project: projectWith(ontology),
  });
  await store.migrate();
  return store;
}

/** How many claims a store would hold of a document: without those that tell another one over again. */
export const countStored = (document: ClaimDocument, { ontology }: Pick<Engine, 'ontology'>): number =>
  projectDocument(document, ontology).nodes.filter(({ labels }) => labels.includes('Claim')).length;

async function applyBatch(
  documents: readonly ClaimDocument[],
  { store, ontology }: { readonly store: GraphStore; readonly ontology: Ontology },
): Promise<IngestReport> {
  const stored: StoredDocument[] = [];
  for (const document of documents) {
    stored.push({ document, graph: projectDocument(document, ontology) });
    // Long ones take a tenth of a second each.
    await giveTurn();
  }
  return { ...(await store.apply(stored)), documents: documents.length, corrections: 0 };
}

async function applyAll(
  documents: Many<ClaimDocument>,
  { store, ontology, size }: { store: GraphStore; ontology: Ontology; size: number },
): Promise<IngestReport> {
  let report = NOTHING_INGESTED;
  for await (const batch of batches(documents, size))
    report = addReports(report, await applyBatch(batch, { store, ontology }));
  return report;
}

async function* mapped<A>(
  items: Many<A>,
  step: (item: A) => ClaimDocument | Promise<ClaimDocument>,
  told?: OnProgress,
) {
  for await (const item of items) {
    const document = await step(item);
    told?.(document);
    yield document;
  }
}

/** How documents are read and stored. */
export interface IngestOptions extends ReadingOptions {
  readonly store: GraphStore;
  /** Told after each document that was read, with its claims. */
  readonly onProgress?: OnProgress | undefined;
  /** Told of a document that cannot be read or stored, and why; then the others go on. Without it that ends the run. */
  readonly onFailure?: ((document: SourceDocument, failure: ClaimgraphError) => void) | undefined;
  readonly onStored?: OnStored | undefined;
  /** Reads also what the store holds as it would be read. */
  readonly again?: boolean | undefined;
  /** Once it is given, no more documents are taken; those on their way are stored. */
  readonly signal?: AbortSignal | undefined;
}

/** Reading claims takes longer than storing them, so little is gained by waiting for more, and more could be lost. */
const READ_AT_ONCE = 25;

/**
 * Reads claims off documents and stores them: extract → project → apply, in the store's batches. What the store holds as it
 * would be read is not read again. What was applied before an error stays; ingesting again goes on from there.
 * @throws ClaimgraphError of the store or the assets, and without `onFailure` of the first document that cannot be taken
 */
export async function ingest(documents: Many<SourceDocument>, options: IngestOptions): Promise<IngestReport> {
  const { engine, store, onProgress, onFailure, onStored } = options;
  const size = Math.min(store.batchSize, READ_AT_ONCE);
  const refuse = (document: SourceDocument, error: unknown): void => {
    if (onFailure === undefined) throw error;
    onFailure(document, readingFailure(document, error));
  };
  const unread = new Unread(documents, { ...options, size });
  async function* read() {
    for await (const one of readClaims(unread.documents(), options))
      if ('claims' in one) {
        onProgress?.(one.claims);
        yield one;
      } else {
        unread.settle([one.document]);
        refuse(one.document, one.failure);
      }
  }
  let report = NOTHING_INGESTED;
  for await (const batch of batches(read(), size)) {
    const applied = await applyEach(batch, {
      apply: (some) =>
        applyBatch(
          some.map(({ claims }) => claims),
          { store, ontology: engine.ontology },
        ),
      leftOut: ({ document }, error) => refuse(document, error),
      done: (some) => onStored?.(some.map(({ document }) => document.id)),
    });
    unread.settle(batch.map(({ document }) => document));
    report = applied.reduce(addReports, report);
  }
  const { known } = unread;
  return addReports(report, { ...NOTHING_INGESTED, documents: known, unchanged: known });
}

/** What is to be imported, checked: a claim document, or a correction. @throws ClaimgraphError E_INPUT */
export const checkedImport = (input: unknown, ontology: Ontology): ClaimDocument | CorrectionRecord =>
  isCorrectionRecord(input)
    ? { correction: normalizeCorrection(input.correction, ontology) }
    : normalizeDocument(input, ontology);

/**
 * Stores claim documents that were made elsewhere, after completing and checking them (`resolve/normalize.ts`), and
 * corrections (`resolve/normalize-correction.ts`), in any order.
 * @throws ClaimgraphError E_INPUT for a document that cannot be taken, naming it and the field, or such a correction.
 */
export async function importClaims(
  inputs: Many<unknown>,
  { ontology, store, onProgress }: { ontology: Ontology; store: GraphStore; onProgress?: OnProgress },
): Promise<IngestReport> {
  let corrections = 0;
  const keep = async (made: readonly Correction[]): Promise<void> => {
    corrections += (await store.correct(made)).added;
  };
  const step = (input: unknown): ClaimDocument => normalizeDocument(input, ontology);
  const documents = mapped(withoutCorrections(inputs, keep, ontology), step, onProgress);
  return { ...(await applyAll(documents, { store, ontology, size: store.batchSize })), corrections };
}

/**
 * Everything that a Neo4j store of these documents and corrections would hold, row by row, for loading it in bulk
 * (`store/bulk-rows.ts`). @throws ClaimgraphError E_INPUT
 */
export const rowsInBulk = (
  documents: AsyncIterable<ClaimDocument>,
  { ontology, corrections }: { ontology: Ontology; corrections: readonly Correction[] },
): AsyncIterable<BulkRow> =>
  bulkRows(documents, { ontology, project: projectWith(ontology), corrections: new CorrectionSet(corrections) });
