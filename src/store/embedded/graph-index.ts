import type { GrafeoDB } from '@grafeo-db/js';
import { ClaimgraphError } from '../../domain/errors.ts';
import type { GraphElement } from '../../domain/graph.ts';
import type { Project } from '../../ports/graph-store.ts';
import type { CorrectionWriter } from '../correction-writer.ts';
import type { GraphWriter } from '../graph-writer.ts';
import type { Statements } from '../statements.ts';
import type { Row, WriteTransaction } from '../transaction.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { graphElements } from '../whole-graph.ts';
import { discardIndex, inTransaction, openIndex } from './engine.ts';
import type { Journal, Position } from './journal.ts';
import { pendingSteps } from './pending-steps.ts';
import { Reader } from './reader.ts';

/** What an index is made of and with. */
export interface IndexParts {
  readonly directory: string;
  readonly journal: Journal;
  readonly statements: Statements;
  readonly writer: GraphWriter;
  readonly corrections: CorrectionWriter;
  readonly vocabulary: Vocabulary;
  readonly project: Project;
  readonly onNotice?: (notice: string) => void;
}

function unbuilt(directory: string, cause: unknown): ClaimgraphError {
  const told = cause instanceof Error ? cause.message : String(cause);
  const reason = /No space left|ENOSPC/.test(told) ? 'the disk is full' : told;
  const message = `the index of the store in ${directory} cannot be brought up to its journal: ${reason}`;
  const hint = 'Every document is safe in the journal. Make room on the disk if it is full, then open the store again.';
  return new ClaimgraphError('E_STORE_DOWN', message, { cause, hint });
}

/** The graph of an embedded store, kept up to its journal and built again from it whenever it is not the journal's. */
export class GraphIndex {
  readonly #parts: IndexParts;
  #db: GrafeoDB | null = null;
  #reader: Reader | null = null;
  #failure: ClaimgraphError | null = null;

  private constructor(parts: IndexParts) {
    this.#parts = parts;
  }

  /**
   * Opens the index and brings it up to the journal.
   * @throws ClaimgraphError E_STORE_DOWN; what already says what to do, such as E_ASSET and E_INPUT, as it is
   */
  static async open(parts: IndexParts): Promise<GraphIndex> {
    const index = new GraphIndex(parts);
    try {
      if (!(await index.#openExisting())) await index.#rebuild();
      return index;
    } catch (error) {
      index.close();
      throw error instanceof ClaimgraphError ? error : unbuilt(parts.directory, error);
    }
  }

  /** @throws ClaimgraphError E_USAGE when the index is closed, E_STORE_DOWN when an update of it failed for good */
  check(): void {
    if (this.#failure !== null) throw this.#failure;
    if (this.#db === null) throw new ClaimgraphError('E_USAGE', 'the store is closed');
  }

  /** Answers the queries of users. @throws as `check` does */
  get reader(): Reader {
    this.check();
    return this.#reader!;
  }

  /** What the store itself asks, whole. @throws as `check` does */
  async rows(cypher: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<readonly Row[]> {
    this.check();
    return (await this.#db!.executeCypher(cypher, parameters)).toArray() as Row[];
  }

  /** All elements of the graph as it is now, whatever is written while they are taken. @throws as `check` does */
  async *elements(): AsyncGenerator<GraphElement> {
    this.check();
    const transaction = this.#db!.beginTransaction();
    try {
      yield* graphElements(async (cypher, parameters) => {
        this.check();
        return (await transaction.executeCypher(cypher, parameters)).toArray() as Row[];
      }, this.#parts.vocabulary);
    } finally {
      if (transaction.isActive) transaction.rollback();
    }
  }

  /**
   * Writes what the journal already has up to a position. A job that fails makes the index be built again.
   * @throws ClaimgraphError E_STORE_DOWN when that fails too; from then on everything that needs the index throws it
   */
  async update(position: Position, job: (tx: WriteTransaction) => Promise<unknown>): Promise<void> {
    try {
      await inTransaction(this.#db!, async (tx) => {
        await job(tx);
        await this.#mark(tx, position);
      });
    } catch {
      try {
        await this.#rebuild();
      } catch (cause) {
        this.#failure = unbuilt(this.#parts.directory, cause);
        throw this.#failure;
      }
    }
  }

  close(): void {
    try {
      this.#db?.close();
    } catch {
      // What the engine could not write is in the journal, and is made up for when the store is opened again.
    }
    this.#db = null;
  }

  async #mark(tx: WriteTransaction, { offset, sha256 }: Position): Promise<void> {
    await tx.run(this.#parts.statements.write('position'), { offset, sha256, version: this.#version });
  }

  get #version(): number {
    return this.#parts.statements.migrations('embedded').at(-1)?.version ?? 0;
  }

  /**
   * False when there is no index, or one that is damaged, of another schema or of another journal; also one that lacks
   * corrections, which may change any document.
   */
  async #openExisting(): Promise<boolean> {
    try {
      this.#use(await openIndex(this.#parts.directory));
      const position = await this.#position();
      const { journal } = this.#parts;
      if (position === null || !journal.has(position) || journal.isCorrectedAfter(position.offset)) return false;
      await this.#catchUp(position.offset);
      return true;
    } catch (error) {
      if (error instanceof ClaimgraphError) throw error;
      return false;
    }
  }

  /** The position that the index remembers; null for a new index or one of another schema. */
  async #position(): Promise<Position | null> {
    const [row] = await this.rows(this.#parts.statements.write('read-position'));
    if (row === undefined || row['version'] !== this.#version) return null;
    return { offset: Number(row['offset']), sha256: String(row['sha256']) };
  }

  async #rebuild(): Promise<void> {
    const { directory, journal, corrections, statements, onNotice } = this.#parts;
    const isNew = journal.count === 0;
    this.close();
    discardIndex(directory);
    this.#use(await openIndex(directory));
    for (const { statements: ddl } of statements.migrations('embedded'))
      for (const statement of ddl) await this.#db!.executeCypher(statement);
    await inTransaction(this.#db!, async (tx) => {
      await corrections.add(tx, journal.corrections.list);
      await this.#mark(tx, { offset: 0, sha256: '' });
    });
    await this.#catchUp(0);
    if (!isNew) onNotice?.(`${directory}: built the index again from ${journal.count} documents`);
  }

  async #catchUp(offset: number): Promise<void> {
    const { journal, writer, project } = this.#parts;
    for (const { removed, documents, position } of pendingSteps(journal, offset)) {
      const writes = documents.map((document) => ({ graph: project(document, journal.corrections) }));
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
