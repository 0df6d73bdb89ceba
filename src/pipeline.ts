import { readExtension, SHIPPED } from './assets.ts';
import type { ClaimDocument } from './domain/claim.ts';
import type { Correction } from './domain/correction.ts';
import { CorrectionSet } from './domain/correction-set.ts';
import type { SourceDocument } from './domain/document.ts';
import type { GraphNode } from './domain/graph.ts';
import type { Ontology } from './domain/ontology.ts';
import { type Engine, engineOf, type Fitting } from './engine.ts';
import type { BulkRow } from './ports/bulk-rows.ts';
import type { ApplyReport, GraphStore, Project } from './ports/graph-store.ts';
import { normalizeDocument } from './resolve/normalize.ts';
import { type CorrectionRecord, isCorrectionRecord, normalizeCorrection } from './resolve/normalize-correction.ts';
import { projectDocument } from './resolve/project.ts';
import { bulkRows } from './store/bulk-rows.ts';
import { openStore, type StoreOptions } from './store/open.ts';

export type { Engine } from './engine.ts';
export { importSchema } from './resolve/import-schema.ts';

/** Corrections that are made in one transaction at most. */
const CORRECTIONS = 1000;

/** What a run put into the store. */
export interface IngestReport extends ApplyReport {
  readonly documents: number;
  readonly claims: number;
  /** Corrections that were new. */
  readonly corrections: number;
}

/** Told after each document, once its claims are known. */
export type OnProgress = (document: ClaimDocument) => void;

/** Told of documents, by their ids, once they are in the store. */
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
  documents: 0,
  claims: 0,
  corrections: 0,
  added: 0,
  replaced: 0,
  unchanged: 0,
};

/** The report of two runs together. */
export const addReports = (a: IngestReport, b: IngestReport): IngestReport => ({
  documents: a.documents + b.documents,
  claims: a.claims + b.claims,
  corrections: a.corrections + b.corrections,
  added: a.added + b.added,
  replaced: a.replaced + b.replaced,
  unchanged: a.unchanged + b.unchanged,
});

/** Groups items, as they come, into lists of at most `size`. */
export async function* batches<T>(items: Many<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

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

const isClaim = ({ labels }: GraphNode): boolean => labels.includes('Claim');

async function applyBatch(
  store: GraphStore,
  documents: readonly ClaimDocument[],
  ontology: Ontology,
): Promise<IngestReport> {
  const stored = documents.map((document) => ({ document, graph: projectDocument(document, ontology) }));
  const applied = await store.apply(stored);
  const claims = stored.reduce((sum, { graph }) => sum + graph.nodes.filter(isClaim).length, 0);
  return { ...applied, documents: documents.length, claims, corrections: 0 };
}

async function applyAll(
  documents: Many<ClaimDocument>,
  { store, ontology, size, onStored }: { store: GraphStore; ontology: Ontology; size: number; onStored?: OnStored },
): Promise<IngestReport> {
  let report = NOTHING_INGESTED;
  for await (const batch of batches(documents, size)) {
    report = addReports(report, await applyBatch(store, batch, ontology));
    await onStored?.(batch.map(({ doc }) => doc.id));
  }
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

/** Where articles go, and who is told. */
export interface IngestInto {
  readonly engine: Engine;
  readonly store: GraphStore;
  readonly onProgress?: OnProgress;
  readonly onStored?: OnStored;
}

/**
 * Reads claims off documents and stores them: extract → project → apply, in the store's batches. What was applied before
 * an error stays; ingesting again is safe, since the same document changes nothing.
 * @throws ClaimgraphError of the store or the assets.
 */
export function ingest(
  documents: Many<SourceDocument>,
  { engine, store, onProgress, onStored }: IngestInto,
): Promise<IngestReport> {
  // Reading claims takes longer than storing them, so little is gained by waiting for more, and more could be lost.
  const size = Math.min(store.batchSize, 25);
  const into = { store, ontology: engine.ontology, size, ...(onStored && { onStored }) };
  return applyAll(mapped(documents, engine.extract, onProgress), into);
}

/** What is to be imported, checked: a claim document, or a correction. @throws ClaimgraphError E_INPUT */
export const checkedImport = (input: unknown, ontology: Ontology): ClaimDocument | CorrectionRecord =>
  isCorrectionRecord(input)
    ? { correction: normalizeCorrection(input.correction, ontology) }
    : normalizeDocument(input, ontology);

/** The claim documents among what is imported; the corrections among it are kept, those that follow each other at once. */
async function* correcting(
  inputs: Many<unknown>,
  keep: (corrections: readonly Correction[]) => Promise<void>,
  ontology: Ontology,
) {
  let waiting: Correction[] = [];
  const keepWaiting = async (): Promise<void> => {
    if (waiting.length > 0) await keep(waiting);
    waiting = [];
  };
  for await (const input of inputs) {
    const isCorrection = isCorrectionRecord(input);
    if (isCorrection) waiting.push(normalizeCorrection(input.correction, ontology));
    if (!isCorrection || waiting.length === CORRECTIONS) await keepWaiting();
    if (!isCorrection) yield input;
  }
  await keepWaiting();
}

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
  const documents = mapped(correcting(inputs, keep, ontology), step, onProgress);
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
