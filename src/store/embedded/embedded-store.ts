import type { ClaimDocument } from '../../domain/claim.ts';
import type { Correction } from '../../domain/correction.ts';
import type { CorrectionSet } from '../../domain/correction-set.ts';
import { ClaimgraphError } from '../../domain/errors.ts';
import type { GraphElement, PropertyGraph } from '../../domain/graph.ts';
import type { Ontology } from '../../domain/ontology.ts';
import type {
  ApplyReport,
  CorrectionReport,
  GraphStore,
  KeptCorrection,
  Project,
  QueryOptions,
  QueryParameters,
  QueryResult,
  SearchHit,
  StoredDocument,
} from '../../ports/graph-store.ts';
import { addApplied, claimsOf, NOTHING_APPLIED } from '../applied.ts';
import { BATCH_SIZE, batches, checkedBatchSize } from '../batches.ts';
import { CorrectionWriter, type ReadDocument } from '../correction-writer.ts';
import { GraphWriter } from '../graph-writer.ts';
import { rankByName } from '../name-search.ts';
import { Queue } from '../queue.ts';
import { openStatements } from '../statements.ts';
import type { WriteTransaction } from '../transaction.ts';
import { createVocabulary, type Vocabulary } from '../vocabulary.ts';
import { wholeGraph } from '../whole-graph.ts';
import { prepareDirectory } from './directory.ts';
import { GraphIndex } from './graph-index.ts';
import { Journal } from './journal.ts';
import type { JournalFiles } from './journal-files.ts';
import type { JournalRecord } from './journal-line.ts';
import { acquireLock, type Lock } from './lock.ts';
import { sweepRuns } from './run-folder.ts';
import { SortedGraph, type SortLimits } from './sorted-graph.ts';

/** What an embedded store needs besides its directory. */
export interface EmbeddedOptions {
  readonly ontology: Ontology;
  readonly cypherDirectory: string;
  /** Turns a document of the journal into its graph when the index is built again. */
  readonly project: Project;
  /** Told what was repaired on opening, in words. */
  readonly onNotice?: (notice: string) => void;
  /** See `StoreOptions`. */
  readonly batchSize?: number;
  /** Where the journal is kept; by default the file system of the machine. */
  readonly files?: JournalFiles;
  /** How the graph is put in order, where not as usual. */
  readonly sorting?: Partial<SortLimits>;
}

type Parts = {
  readonly lock: Lock;
  readonly journal: Journal;
  readonly index: GraphIndex;
  readonly sorted: SortedGraph;
  readonly writer: GraphWriter;
  readonly corrections: CorrectionWriter;
  readonly vocabulary: Vocabulary;
};

/**
 * A store in a directory, for one process at a time: a journal that is the truth, and a graph index beside it that can
 * be built again from the journal and is whenever it is missing, behind or damaged.
 */
export class EmbeddedStore implements GraphStore {
  readonly kind = 'embedded';
  readonly batchSize: number;
  readonly #parts: Parts;
  readonly #writes = new Queue();
  #closing: Promise<void> | null = null;

  private constructor(parts: Parts, batchSize: number) {
    this.#parts = parts;
    this.batchSize = batchSize;
  }

  /** Opens or creates a store. @throws ClaimgraphError E_USAGE, E_STORE_HELD, E_STORE_DOWN, E_STORE_CORRUPT, E_ASSET */
  static async open(directory: string, options: EmbeddedOptions): Promise<EmbeddedStore> {
    const { cypherDirectory, files, ontology, onNotice, project } = options;
    const batchSize = checkedBatchSize(options.batchSize, BATCH_SIZE);
    prepareDirectory(directory, files);
    const lock = acquireLock(directory);
    let journal: Journal | undefined;
    try {
      sweepRuns(directory);
      journal = Journal.open(directory, files);
      if (journal.notice !== null) onNotice?.(journal.notice);
      const statements = openStatements(cypherDirectory);
      const writer = new GraphWriter(ontology, statements);
      const corrections = new CorrectionWriter({ ontology, statements, writer, project });
      const vocabulary = createVocabulary(ontology);
      const parts = { directory, journal, statements, writer, corrections, vocabulary, project };
      const index = await GraphIndex.open({ ...parts, ...(onNotice && { onNotice }) });
      const sorted = new SortedGraph({ ...parts, limits: options.sorting, check: () => index.check() });
      return new EmbeddedStore({ lock, journal, index, sorted, writer, corrections, vocabulary }, batchSize);
    } catch (error) {
      journal?.close();
      lock.release();
      throw error;
    }
  }

  /** Publishes where this process serves the store, so that others who find it held can ask there; null ends that. */
  announce(url: string | null): void {
    this.#parts.lock.announce(url);
  }

  async migrate(): Promise<void> {
    // The index is brought to the newest schema, or built again with it, when the store is opened.
    this.#open().check();
  }

  async apply(documents: readonly StoredDocument[]): Promise<ApplyReport> {
    for (const { graph } of documents) this.#parts.writer.check(graph);
    let total = NOTHING_APPLIED;
    for (const batch of batches(documents, this.batchSize)) {
      const report = await this.#writes.run(() => this.#applyBatch(batch));
      total = addApplied(total, report);
    }
    return total;
  }

  remove(docId: string): Promise<boolean> {
    return this.#writes.run(async () => {
      if (this.#parts.journal.hashOf(docId) === undefined) return false;
      await this.#commit([{ kind: 'remove', docId }], (tx) => this.#parts.writer.remove(tx, docId));
      return true;
    });
  }

  async correct(corrections: readonly Correction[]): Promise<CorrectionReport> {
    this.#parts.corrections.check(corrections);
    return this.#writes.run(async () => {
      const before = this.#parts.journal.corrections;
      const added = before.lacking(corrections);
      const unchanged = corrections.length - added.length;
      if (added.length === 0) return { added: 0, unchanged, documents: 0 };
      const documents = await this.#change({ kind: 'correct', corrections: added }, before, before.with(added));
      return { added: added.length, unchanged, documents };
    });
  }

  undo(correction: string): Promise<boolean> {
    return this.#writes.run(async () => {
      const before = this.#parts.journal.corrections;
      if (before.get(correction) === undefined) return false;
      await this.#change({ kind: 'undo', correction }, before, before.without(correction));
      return true;
    });
  }

  corrections(): Promise<readonly KeptCorrection[]> {
    const index = this.#open();
    return this.#parts.corrections.list({ run: (cypher, parameters) => index.rows(cypher, parameters) });
  }

  async run(cypher: string, parameters: QueryParameters = {}, options: QueryOptions = {}): Promise<QueryResult> {
    return this.#open().reader.run(cypher, parameters, options);
  }

  async search(text: string, limit = 20): Promise<readonly SearchHit[]> {
    const rows = await this.#open().rows('MATCH (n:Entity) RETURN labels(n) AS labels, properties(n) AS properties');
    const nodes = rows.map(({ labels, properties }) => {
      const { id, ...rest } = properties as Record<string, string>;
      return { id: id!, labels: this.#parts.vocabulary.ordered(labels as string[]), properties: { id: id!, ...rest } };
    });
    return rankByName(text, nodes, limit);
  }

  async *documents(): AsyncIterable<ClaimDocument> {
    this.#open();
    for (const docId of this.#parts.journal.ids()) {
      const document = this.#parts.journal.document(docId);
      if (document !== undefined) yield document;
    }
  }

  elements(): AsyncIterable<GraphElement> {
    return this.#parts.sorted.elements(() => this.#open().elements());
  }

  async graph(): Promise<PropertyGraph> {
    return wholeGraph(this.#open().elements());
  }

  close(): Promise<void> {
    this.#closing ??= this.#writes.run(async () => {
      this.#parts.index.close();
      this.#parts.sorted.close();
      this.#parts.journal.close();
      this.#parts.lock.release();
    });
    return this.#closing;
  }

  #open(): GraphIndex {
    if (this.#closing !== null) throw new ClaimgraphError('E_USAGE', 'the store is closed');
    return this.#parts.index;
  }

  async #applyBatch(batch: readonly StoredDocument[]): Promise<ApplyReport> {
    const { journal, corrections, writer } = this.#parts;
    const changed = batch.filter(({ graph }) => journal.hashOf(graph.docId) !== graph.hash);
    const replaced = changed.filter(({ graph }) => journal.hashOf(graph.docId) !== undefined).length;
    const corrected = changed.map((one) => corrections.corrected(one, journal.corrections));
    const records = changed.map(({ document, graph: { docId, hash } }) => {
      return { kind: 'document', docId, hash, document } satisfies JournalRecord;
    });
    if (records.length > 0) await this.#commit(records, (tx) => writer.apply(tx, corrected));
    const claims = claimsOf(corrected.map(({ graph }) => graph));
    return { added: changed.length - replaced, replaced, unchanged: batch.length - changed.length, claims };
  }

  async #change(record: JournalRecord, before: CorrectionSet, after: CorrectionSet): Promise<number> {
    const { journal, corrections } = this.#parts;
    const load = async (ids: readonly string[]): Promise<readonly ReadDocument[]> =>
      ids.flatMap((id) => {
        const document = journal.document(id);
        return document === undefined ? [] : [{ document }];
      });
    let changed = 0;
    await this.#commit([record], async (tx) => {
      changed = await corrections.change(tx, before, after, load);
    });
    return changed;
  }

  /** Journal first, then the index: what happens in between is made up for when the store is opened again. */
  async #commit(records: readonly JournalRecord[], job: (tx: WriteTransaction) => Promise<unknown>): Promise<void> {
    const index = this.#open();
    index.check();
    this.#parts.sorted.forget();
    const position = this.#parts.journal.append(records);
    await index.update(position, job);
  }
}
