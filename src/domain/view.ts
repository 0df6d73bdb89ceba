import type { Correction } from './correction.ts';
import type { SourceDocument } from './document.ts';
import type { Inference, Modality, Polarity, Projection } from './modality.ts';
import type { ClaimTime } from './time.ts';

/** An entity as the viewer draws and lists it. */
export interface ViewEntity {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly kind?: string;
  readonly aliases: readonly string[];
}

/** Who vouches for a claim: the article itself, somebody with a name, or somebody without. */
export type Voice = 'article' | 'named' | 'unnamed';

/** A claim as the viewer draws and reads it: an edge where both ends are stated, else a line in the lists. */
export interface ViewClaim {
  readonly id: string;
  /** Entity ids; null where the text does not say. */
  readonly subject: string | null;
  readonly object: string | null;
  readonly predicate: string;
  /** Family of the predicate in the ontology; colours follow it. */
  readonly family: string;
  readonly projection: Projection;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly inference: Inference;
  /** 0–1, of the extraction. */
  readonly confidence: number;
  readonly time: ClaimTime | null;
  /** Names of what it is about. */
  readonly about: readonly string[];
  readonly place: string | null;
  readonly count: number | null;
  readonly role: string | null;
  /** Name of who vouches for it; null is the article's own voice. */
  readonly speaker: string | null;
  readonly voice: Voice;
  /** Names of those who relayed it, innermost first. */
  readonly via: readonly string[];
  readonly publisher: string | null;
  readonly quote: string;
  /** UTF-16 offsets in the text of the document. */
  readonly quoteStart: number;
  readonly quoteEnd: number;
  readonly docId: string;
  readonly title: string | null;
  /** ISO date. */
  readonly published: string | null;
  /** The rule that fired. */
  readonly rule: string;
  readonly extractor: string;
  /** Ids of claims that cannot hold together with it. */
  readonly contradicts: readonly string[];
}

/** Everything the viewer draws. */
export interface ViewGraph {
  readonly entities: readonly ViewEntity[];
  readonly claims: readonly ViewClaim[];
  /** How many articles it rests on. */
  readonly documents: number;
}

/** How much a graph has: the first line of one that is sent line by line, before its entities and then its claims. */
export interface ViewCounts {
  readonly documents: number;
  readonly entities: number;
  readonly claims: number;
}

/** Where entities are drawn, by id, in any unit; y grows upwards. */
export type Places = Readonly<Record<string, readonly [x: number, y: number]>>;

/** An article for the reading pane. */
export interface ViewDocument
  extends Pick<SourceDocument, 'id' | 'text' | 'title' | 'url' | 'publisher' | 'published'> {
  /** Claims in reading order. */
  readonly claims: readonly { readonly id: string; readonly quoteStart: number; readonly quoteEnd: number }[];
}

/** A question of the library as the viewer lists it and asks it. */
export interface ViewQuestion {
  readonly name: string;
  readonly title: string;
  /** What it asks, as a sentence. */
  readonly asks: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
    readonly description: string;
    /** Absent where the asker has to give one. */
    readonly default?: string | number | boolean;
  }[];
  /** Its Cypher with its header. */
  readonly cypher: string;
}

/** A correction as the viewer tells of it. */
export interface ViewCorrection {
  readonly correction: Correction;
  /** Documents that it bears on; 0 while it does nothing. */
  readonly documents: number;
}

/** A claim that people rejected, as it was read; parties by name. */
export interface RejectedClaim
  extends Pick<ViewClaim, 'id' | 'subject' | 'object' | 'quote' | 'polarity' | 'modality'> {
  readonly predicate: string;
  readonly docId: string;
  readonly title: string | null;
}
