import type { ClaimDocument } from '../domain/claim.ts';
import type { NewTextHash } from '../domain/claims-manifest.ts';
import type { Correction } from '../domain/correction.ts';
import type { GraphElement } from '../domain/graph.ts';
import type { Ontology } from '../domain/ontology.ts';
import type { Places } from '../domain/view.ts';
import type { ExportRecord } from './claim-records.ts';

/** A piece of what is written: text, or bytes where the format is no text. */
export type Piece = string | Uint8Array;

/** What is written: a whole store or a part of one, in the shapes that formats want. Each call reads the store anew. */
export interface ExportContent {
  readonly ontology: Ontology;
  /** Where entities are drawn; empty where nobody said. */
  readonly places: Places;
  /** Begins the SHA-256 of what is written. */
  readonly newHash: NewTextHash;
  /** Nodes, then relationships, in the order of `GraphStore.elements`. */
  elements(): AsyncIterable<GraphElement>;
  /** Entities, then articles, then claims with all that they name. */
  records(): AsyncIterable<ExportRecord>;
  /** Claim documents as they were read. */
  documents(): AsyncIterable<ClaimDocument>;
  /** The corrections that bear on them. */
  corrections(): AsyncIterable<Correction>;
}

/** One way out. Every format writes piece by piece, so that memory does not grow with the number of claims. */
export interface ExportFormat {
  /** As one asks for it: `--format name`. */
  readonly name: string;
  /** What it is good for, in half a line. */
  readonly says: string;
  readonly mediaType: string;
  /** Of its files, without the dot. */
  readonly extension: string;
  write(content: ExportContent): AsyncIterable<Piece>;
}
