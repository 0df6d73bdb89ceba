import type { GrafeoDB } from '@grafeo-db/js';
import type { ClaimDocument } from '../../domain/claim.ts';
import { ClaimgraphError } from '../../domain/errors.ts';
import type { DocumentGraph, PropertyGraph } from '../../domain/graph.ts';
import type { Ontology } from '../../domain/ontology.ts';
import type {
  ApplyReport,
  GraphStore,
  QueryOptions,
  QueryParameters,
  QueryResult,
  SearchHit,
  StoredDocument,
} from '../../ports/graph-store.ts';
import { batches } from '../batches.ts';
import { GraphWriter } from '../graph-writer.ts';
import { rankByName } from '../name-search.ts';
import { Queue } from '../queue.ts';
import { openStatements, type Statements } from '../statements.ts';
import type { Row, WriteTransaction } from '../transaction.ts';
import { createVocabulary, type Vocabulary } from '../vocabulary.ts';
import { readWholeGraph } from '../whole-graph.ts';
import { prepareDirectory } from './directory.ts';
import { discardIndex, inTransaction, openIndex } from './engine.ts';
import { Journal, type Position } from './journal.ts';
import type { JournalRecord } from './journal-line.ts';
import { acquireLock, type Lock } from './lock.ts';
import { pendingSteps } from './pending-steps.ts';
import { Reader } from './reader.ts';

/** What an embedded store needs besides its directory. */
export interface EmbeddedOptions {
  readonly ontology: Ontology;
  readonly cypherDirectory: string;
  /** Turns a document of the journal into its graph when the index is built again. */
  readonly project: (document: ClaimDocument) => DocumentGraph;
  /** Told what was repaired on opening, in words. */
  readonly onNotice?: (notice: string) => void;
}

type Parts = {
  readonly directory: string;
  readonly options: EmbeddedOptions;
  readonly lock: Lock;
  readonly journal: Journal;
  readonly statements: Statements;
  readonly writer: GraphWriter;
  readonly vocabulary: Vocabulary;
};

/**
 * A store in a directory, for one process at a time: a journal that is the truth, and a graph index beside it that can
 * be built again from the journal and is whenever it is missing, behind or damaged.
 */
export class EmbeddedStore implements GraphStore {
  readonly kind = 'embedded';
  readonly #parts: Parts;
  readonly #writes = new Queue();
  #db: GrafeoDB | null = null;
  #reader: Reader | null = null;
  #closing: Promise<void> | null = null;

  private constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Opens or creates a store. @throws ClaimgraphError E_STORE_HELD, E_STORE_DOWN, E_STORE_CORRUPT, E_ASSET */
  static async open(directory: string, options: EmbeddedOptions): Promise<EmbeddedStore> {
    prepareDirectory(directory);
    const lock = acquireLock(directory);
    let journal: Journal | undefined;
    try {
      journal = Journal.open(directory);
      if (journal.notice !== null) options.onNotice?.(journal.notice);
      const statements = openStatements(options.cypherDirectory);
      const writer = new GraphWriter(options.ontology, statements);
      const vocabulary = createVocabulary(options.ontology);
      const store = new EmbeddedStore({ directory, options, lock, journal, statements, writer, vocabulary });
      await store.#openIndex();
      return store;
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
    this.#open();
  }

  async apply(documents: readonly StoredDocument[]): Promise<ApplyReport> {
    for (const { graph } of documents) this.#parts.writer.check(graph);
    const total = { added: 0, replaced: 0, unchanged: 0 };
    for (const batch of batches(documents)) {
      const report = await this.#writes.run(() => this.#applyBatch(batch));
      total.added += report.added;
      total.replaced += report.replaced;
      total.unchanged += report.unchanged;
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

  async run(cypher: string, parameters: QueryParameters = {}, options: QueryOptions = {}): Promise<QueryResult> {
    this.#open();
    return this.#reader!.run(cypher, parameters, options);
  }

  async search(text: string, limit = 20): Promise<readonly SearchHit[]> {
    const rows = await this.#rows('MATCH (n:Entity) RETURN labels(n) AS labels, properties(n) AS properties');
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

  graph(): Promise<PropertyGraph> {
    return readWholeGraph((cypher) => this.#rows(cypher), this.#parts.vocabulary);
  }

  close(): Promise<void> {
    this.#closing ??= this.#writes.run(async () => {
      this.#db?.close();
      this.#db = null;
      this.#parts.journal.close();
      this.#parts.lock.release();
    });
    return this.#closing;
  }

  #open(): GrafeoDB {
    if (this.#db === null || this.#closing !== null) throw new ClaimgraphError('E_USAGE', 'the store is closed');
    return this.#db;
  }

  async #rows(cypher: string): Promise<readonly Row[]> {
    return (await this.#open().executeCypher(cypher)).toArray() as Row[];
  }

  async #applyBatch(batch: readonly StoredDocument[]): Promise<ApplyReport> {
    const { journal, writer } = this.#parts;
    const changed = batch.filter(({ graph }) => journal.hashOf(graph.docId) !== graph.hash);
    const replaced = changed.filter(({ graph }) => journal.hashOf(graph.docId) !== undefined).length;
    const records = changed.map(({ document, graph: { docId, hash } }) => {
      return { kind: 'document', docId, hash, document } satisfies JournalRecord;
    });
    if (records.length > 0) await this.#commit(records, (tx) => writer.apply(tx, changed));
    return { added: changed.length - replaced, replaced, unchanged: batch.length - changed.length };
  }

  /** Journal first, then the index: what happens in between is made up for when the store is opened again. */
  async #commit(records: readonly JournalRecord[], job: (tx: WriteTransaction) => Promise<unknown>): Promise<void> {
    const db = this.#open();
    const position = this.#parts.journal.append(records);
    try {
      await inTransaction(db, async (tx) => {
        await job(tx);
        await this.#mark(tx, position);
      });
    } catch {
      await this.#rebuild();
    }
  }

  async #mark(tx: WriteTransaction, { offset, sha256 }: Position): Promise<void> {
    await tx.run(this.#parts.statements.write('position'), { offset, sha256, version: this.#version });
  }

  get #version(): number {
    return this.#parts.statements.migrations('embedded').at(-1)?.version ?? 0;
  }

  /** Opens the index and brings it up to the journal; builds it again where it is not the journal's. */
  async #openIndex(): Promise<void> {
    try {
      this.#use(await openIndex(this.#parts.directory));
      const position = await this.#position();
      if (position !== null && this.#parts.journal.has(position)) return await this.#catchUp(position.offset);
    } catch (error) {
      if (error instanceof ClaimgraphError) throw error;
    }
    await this.#rebuild();
  }

  /** The position that the index remembers; null for a new index or one of another schema. */
  async #position(): Promise<Position | null> {
    const [row] = await this.#rows(this.#parts.statements.write('read-position'));
    if (row === undefined || row['version'] !== this.#version) return null;
    return { offset: Number(row['offset']), sha256: String(row['sha256']) };
  }

  async #rebuild(): Promise<void> {
    const { directory, journal, statements, options } = this.#parts;
    const isNew = journal.count === 0;
    this.#db?.close();
    this.#db = null;
    discardIndex(directory);
    this.#use(await openIndex(directory));
    for (const { statements: ddl } of statements.migrations('embedded'))
      for (const statement of ddl) await this.#db!.executeCypher(statement);
    await inTransaction(this.#db!, (tx) => this.#mark(tx, { offset: 0, sha256: '' }));
    await this.#catchUp(0);
    if (!isNew) options.onNotice?.(`${directory}: built the index again from ${journal.count} documents`);
  }

  async #catchUp(offset: number): Promise<void> {
    const { journal, writer } = this.#parts;
    for (const { removed, documents, position } of pendingSteps(journal, offset)) {
      const writes = documents.map((document) => ({ graph: this.#parts.options.project(document) }));
      for (const { graph } of writes) writer.check(graph);
      await inTransaction(this.#db!, async (tx) => {
        for (const docId of removed) await writer.remove(tx, docId);
        await writer.apply(tx, writes);
        await this.#mark(tx, position);
      });
    }
  }

  #use(db: GrafeoDB): void {
    this.#db = db;
    this.#reader = new Reader(db, this.#parts.vocabulary);
  }
}
