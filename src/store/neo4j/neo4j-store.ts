import { randomUUID } from 'node:crypto';
import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import type { ClaimDocument } from '../../domain/claim.ts';
import type { Correction } from '../../domain/correction.ts';
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
import { addApplied, NOTHING_APPLIED } from '../applied.ts';
import { batches, checkedBatchSize, SERVER_BATCH_SIZE } from '../batches.ts';
import { CorrectionWriter } from '../correction-writer.ts';
import { GraphWriter } from '../graph-writer.ts';
import { rankByName } from '../name-search.ts';
import { Queue } from '../queue.ts';
import { type Migration, openStatements, type Statements } from '../statements.ts';
import type { Row, WriteTransaction } from '../transaction.ts';
import { createVocabulary, type Vocabulary } from '../vocabulary.ts';
import { graphElements, wholeGraph } from '../whole-graph.ts';
import { type Credentials, connect, RETRY_MS } from './connect.ts';
import { refuseForeign } from './foreign.ts';
import { fullTextQuery } from './full-text.ts';
import { keptDocuments } from './kept-documents.ts';
import { throughLostLogins } from './lost-login.ts';
import { applyMigrations } from './migrations.ts';
import { Pipeline } from './pipeline.ts';
import { Reader } from './reader.ts';
import { rowsOf } from './rows-of.ts';
import { knownVersion, newestOf } from './schema-version.ts';
import { type OpenSession, sessionsOf } from './sessions.ts';
import { isConnectionError, placeOf, storeDown } from './store-down.ts';

/** What a Neo4j store needs besides its address. */
export interface Neo4jOptions {
  readonly ontology: Ontology;
  readonly cypherDirectory: string;
  /** Projects documents again when they are corrected. */
  readonly project: Project;
  readonly credentials?: Credentials;
  /** See `StoreOptions`. */
  readonly batchSize?: number;
}

/** Candidates that the full-text index gives before they are ranked. */
const CANDIDATES = 500;
/** Claim documents fetched at once. */
const PAGE = 50;

/** A store on a Neo4j server. This process writes through one queue, one transaction a batch of documents. */
export class Neo4jStore implements GraphStore {
  readonly kind = 'neo4j';
  readonly batchSize: number;
  readonly #driver: Driver;
  readonly #uri: string;
  readonly #openSession: OpenSession;
  readonly #migrations: readonly Migration[];
  /** Names this store in the lock of the writers. */
  readonly #id = randomUUID();
  readonly #statements: Statements;
  readonly #vocabulary: Vocabulary;
  readonly #writer: GraphWriter;
  readonly #corrections: CorrectionWriter;
  readonly #reader: Reader;
  readonly #writes = new Queue();

  private constructor(driver: Driver, uri: string, batchSize: number, options: Neo4jOptions) {
    const { ontology, cypherDirectory, credentials, project } = options;
    this.#driver = driver;
    this.#uri = uri;
    this.batchSize = batchSize;
    this.#openSession = sessionsOf(driver, credentials?.database);
    this.#statements = openStatements(cypherDirectory);
    this.#migrations = this.#statements.migrations('neo4j');
    this.#vocabulary = createVocabulary(ontology);
    this.#writer = new GraphWriter(ontology, this.#statements);
    const parts = { ontology, statements: this.#statements, writer: this.#writer, project };
    this.#corrections = new CorrectionWriter(parts);
    this.#reader = new Reader(this.#openSession, uri, this.#vocabulary);
  }

  /**
   * Connects to a server. One whose schema a later claimgraph made is not read either: what it holds may mean something
   * else by now. @throws ClaimgraphError E_STORE_DOWN, E_STORE_CORRUPT, E_USAGE
   */
  static async open(uri: string, options: Neo4jOptions): Promise<Neo4jStore> {
    const batchSize = checkedBatchSize(options.batchSize, SERVER_BATCH_SIZE);
    const driver = await connect(uri, options.credentials);
    try {
      const store = new Neo4jStore(driver, uri, batchSize, options);
      await store.#version();
      return store;
    } catch (error) {
      await driver.close();
      throw error;
    }
  }

  migrate(): Promise<void> {
    return this.#writes.run(() => this.#inSession(neo4j.session.WRITE, (session) => this.#migrate(session)));
  }

  async apply(documents: readonly StoredDocument[]): Promise<ApplyReport> {
    for (const { graph } of documents) this.#writer.check(graph);
    let total = NOTHING_APPLIED;
    for (const batch of batches(documents, this.batchSize)) {
      const report = await this.#write(async (tx) => {
        const corrections = await this.#corrections.read(tx);
        const writes = batch
          .map((one) => this.#corrections.corrected(one, corrections))
          .map(({ graph, document }) => ({ graph, json: JSON.stringify(document) }));
        return this.#writer.apply(tx, writes);
      });
      total = addApplied(total, report);
    }
    return total;
  }

  remove(docId: string): Promise<boolean> {
    return this.#write((tx) => this.#writer.remove(tx, docId));
  }

  async correct(corrections: readonly Correction[]): Promise<CorrectionReport> {
    this.#corrections.check(corrections);
    return this.#write(async (tx) => {
      const before = await this.#corrections.read(tx);
      const added = before.lacking(corrections);
      const load = keptDocuments(tx, this.#statements);
      const documents = await this.#corrections.change(tx, before, before.with(added), load);
      return { added: added.length, unchanged: corrections.length - added.length, documents };
    });
  }

  undo(correction: string): Promise<boolean> {
    return this.#write(async (tx) => {
      const before = await this.#corrections.read(tx);
      await this.#corrections.change(tx, before, before.without(correction), keptDocuments(tx, this.#statements));
      return before.get(correction) !== undefined;
    });
  }

  corrections(): Promise<readonly KeptCorrection[]> {
    return this.#corrections.list({ run: (cypher, parameters) => this.#readRows(cypher, parameters) });
  }

  run(cypher: string, parameters: QueryParameters = {}, options: QueryOptions = {}): Promise<QueryResult> {
    return this.#reader.run(cypher, parameters, options);
  }

  async search(text: string, limit = 20): Promise<readonly SearchHit[]> {
    const query = fullTextQuery(text);
    if (query === '') return [];
    const rows = await this.#read('search-names', { text: query, limit: CANDIDATES });
    const nodes = rows.map(({ labels, properties }) => {
      const { id, ...rest } = properties as Record<string, string>;
      return { id: id!, labels: this.#vocabulary.ordered(labels as string[]), properties: { id: id!, ...rest } };
    });
    return rankByName(text, nodes, limit);
  }

  async *documents(): AsyncIterable<ClaimDocument> {
    const ids = (await this.#read('read-document-ids', {})).map(({ id }) => String(id)).sort();
    for (let at = 0; at < ids.length; at += PAGE) {
      const page = ids.slice(at, at + PAGE);
      const rows = await this.#read('read-documents', { ids: page });
      const documents = new Map(rows.map(({ id, document }) => [id, String(document)]));
      for (const id of page) if (documents.has(id)) yield JSON.parse(documents.get(id)!) as ClaimDocument;
    }
  }

  elements(): AsyncIterable<GraphElement> {
    return graphElements((cypher, parameters) => this.#readRows(cypher, parameters), this.#vocabulary);
  }

  graph(): Promise<PropertyGraph> {
    return wholeGraph(this.elements());
  }

  async close(): Promise<void> {
    await this.#writes.idle();
    await this.#driver.close();
  }

  /**
   * Runs a job as the only writer of the database. The driver may run it again when an answer was lost, also after it
   * was committed: it only merges, and the first run to the end says what was changed.
   */
  #write<T>(job: (tx: WriteTransaction) => Promise<T>): Promise<T> {
    let first: { readonly answer: T } | undefined;
    const attempt = async (transaction: ManagedTransaction): Promise<T> => {
      const tx = new Pipeline(transaction);
      const [lock] = await tx.run(this.#statements.write('lock'), { writer: this.#id });
      this.#known(lock?.['version']);
      const answer = await job(tx);
      await tx.settle();
      first ??= { answer };
      return first.answer;
    };
    return this.#writes.run(() => this.#inSession(neo4j.session.WRITE, (session) => session.executeWrite(attempt)));
  }

  /** The version of the server's schema. @throws ClaimgraphError E_STORE_CORRUPT for one that is not known here */
  async #version(): Promise<number> {
    const [row] = await this.#read('read-schema', {});
    return this.#known(row?.['version']);
  }

  #known(version: unknown): number {
    return knownVersion(version, newestOf(this.#migrations), placeOf(this.#uri));
  }

  #read(template: string, parameters: Readonly<Record<string, unknown>>): Promise<readonly Row[]> {
    return this.#readRows(this.#statements.write(template), parameters);
  }

  #readRows(cypher: string, parameters: Readonly<Record<string, unknown>>): Promise<readonly Row[]> {
    return this.#inSession(neo4j.session.READ, (session) =>
      session.executeRead((tx) => rowsOf(tx, cypher, parameters)),
    );
  }

  async #migrate(session: Session): Promise<void> {
    const applied = await this.#version();
    const missing = this.#migrations.filter(({ version }) => version > applied);
    const { write } = this.#statements;
    if (applied === 0) await refuseForeign(session, { write, migrations: missing }, placeOf(this.#uri));
    await applyMigrations(session, missing, this.#statements);
  }

  async #inSession<T>(mode: 'READ' | 'WRITE', job: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#openSession({ defaultAccessMode: mode });
    try {
      return await throughLostLogins(() => job(session), RETRY_MS);
    } catch (error) {
      if (error instanceof ClaimgraphError || !isConnectionError(error)) throw error;
      throw storeDown(this.#uri, error);
    } finally {
      await session.close();
    }
  }
}
