import type { ClaimDocument } from '../domain/claim.ts';
import type { Correction } from '../domain/correction.ts';
import type { CorrectionSet } from '../domain/correction-set.ts';
import type {
  DocumentGraph,
  GraphElement,
  GraphNode,
  GraphRelationship,
  PropertyGraph,
  PropertyValue,
} from '../domain/graph.ts';

/**
 * A value in a row of an answer, the same on every store: dates, times and durations as ISO text, integers as numbers
 * but for those beyond 2^53, which come as their digits, maps with sorted keys, a point as `{srid, x, y}` with any `z`.
 */
export type Cell =
  | PropertyValue
  | GraphNode
  | GraphRelationship
  | GraphPath
  | readonly Cell[]
  | { readonly [key: string]: Cell };

/** A path in an answer: its nodes and relationships in walking order. */
export interface GraphPath extends PropertyGraph {
  readonly kind: 'path';
}

export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  /** True when a cap cut the rows. */
  readonly truncated: boolean;
}

export interface QueryOptions {
  readonly timeoutMs?: number;
  /** Rows beyond this are cut and `truncated` is set. */
  readonly maxRows?: number;
}

/** What applying documents did. */
export interface ApplyReport {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  /** Claims that were written: those of the documents added and replaced. */
  readonly claims: number;
}

/** What correcting did. */
export interface CorrectionReport {
  readonly added: number;
  readonly unchanged: number;
  /** Documents whose graph changed. */
  readonly documents: number;
}

/** A correction that a store keeps. */
export interface KeptCorrection {
  readonly correction: Correction;
  /** How many documents it bears on; 0 while what it is about is not there, or a later one holds in its place. */
  readonly documents: number;
}

export type QueryParameters = Readonly<Record<string, PropertyValue>>;

/** A hit of `search`, best first. */
export interface SearchHit {
  readonly node: GraphNode;
  readonly score: number;
}

/** Where graphs are kept and asked. One contract test (`test/contract/graph-store.ts`) runs on every adapter. */
export interface GraphStore {
  readonly kind: 'embedded' | 'neo4j';
  /** Documents that it applies in one transaction at most: handing over more at once saves nothing. */
  readonly batchSize: number;
  /** Brings the schema up to date; safe to call again. */
  migrate(): Promise<void>;
  /** Applies each document atomically and idempotently, replacing what the store held of it. Order does not matter. */
  apply(documents: readonly StoredDocument[]): Promise<ApplyReport>;
  /** Takes a document out; entities that no other document names go with it. False when it was not there. */
  remove(docId: string): Promise<boolean>;
  /**
   * Keeps corrections and changes the graph of what they are about, all of it or nothing; one that the store has already
   * changes nothing. Documents stay as they were read. What is not there yet is corrected when it comes, so that order
   * does not matter and a document that is read again is corrected again.
   * @throws ClaimgraphError E_INPUT for a name that the ontology lacks
   */
  correct(corrections: readonly Correction[]): Promise<CorrectionReport>;
  /** Takes a correction back, as if it had never been made. False when it was not there. */
  undo(correctionId: string): Promise<boolean>;
  /** The corrections that are kept, in the order in which they hold: by time, then id. */
  corrections(): Promise<readonly KeptCorrection[]>;
  /** Runs read-only Cypher. @throws ClaimgraphError E_QUERY for bad, writing or over-long queries. */
  run(cypher: string, parameters?: QueryParameters, options?: QueryOptions): Promise<QueryResult>;
  /** Entities whose name or alias matches. */
  search(text: string, limit?: number): Promise<readonly SearchHit[]>;
  /** The claim documents as they were read, ordered by document id: with the corrections, the lossless form. */
  documents(): AsyncIterable<ClaimDocument>;
  /**
   * Everything that documents brought, piece by piece and so in little memory, the same for the same documents on every
   * store: nodes by their first label and id, then relationships by their start, type, end and key. An embedded store
   * gives the graph as it was at the first piece, made from its journal, and needs room on the disk for a large one; on
   * Neo4j, what is written meanwhile may be in it or not.
   */
  elements(): AsyncIterable<GraphElement>;
  /** All `elements` at once, all of them in memory; an embedded store asks its index for them. */
  graph(): Promise<PropertyGraph>;
  /** Where one process holds the store: publishes where it serves it, null for nowhere any more. */
  announce?(url: string | null): void;
  close(): Promise<void>;
}

/** A claim document and the graph it projects to without corrections (`resolve/project.ts`). */
export interface StoredDocument {
  readonly document: ClaimDocument;
  readonly graph: DocumentGraph;
}

/** Projects a document with the corrections that bear on it. */
export type Project = (document: ClaimDocument, corrections: CorrectionSet) => DocumentGraph;
