import type { SourceDocument } from '../domain/document.ts';
import type { Selection } from '../domain/selection.ts';
import type { Piece } from '../export/format.ts';
import type { IngestOptions, IngestReport } from '../pipeline.ts';
import type { KeptCorrection, QueryParameters, QueryResult } from '../ports/graph-store.ts';
import type { ReadingWatch } from './watched-source.ts';

/** What a session may be told of reading. Where another process holds the store, it decides on its threads. */
export type SessionIngest = Pick<IngestOptions, 'onStored' | 'onFailure' | 'again' | 'workers' | 'signal'>;

/** What commands do with a graph, whether this process holds its store or another one does. */
export interface Session {
  /** Answers a named question. @throws ClaimgraphError E_NOT_FOUND, E_USAGE */
  ask(question: string, parameters: Readonly<Record<string, string>>): Promise<QueryResult>;
  /** Runs read-only Cypher. @throws ClaimgraphError E_QUERY */
  run(cypher: string, parameters: QueryParameters): Promise<QueryResult>;
  /** Reads claims off articles and stores them; see `ingest` of the pipeline. */
  ingest(documents: AsyncIterable<SourceDocument>, options?: SessionIngest): Promise<IngestReport>;
  /** Stores claim documents and corrections. */
  importClaims(documents: AsyncIterable<unknown>): Promise<IngestReport>;
  corrections(): Promise<readonly KeptCorrection[]>;
  /** Takes a correction back. False when it was not there. */
  undo(correctionId: string): Promise<boolean>;
  /**
   * The pieces of an export of what is selected. @param watch told how far the store is read, where it is this process's
   * @throws ClaimgraphError E_NOT_FOUND for an unknown format or where nothing is selected; others of `select`
   */
  exported(format: string, selection: Selection, watch?: ReadingWatch): AsyncIterable<Piece>;
  close(): Promise<void>;
}
