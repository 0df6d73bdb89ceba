import type { SourceDocument } from './document.ts';
import type { Entity } from './entity.ts';
import type { Inference, Modality, Polarity } from './modality.ts';
import type { ClaimTime } from './time.ts';

/** A predicate that the loaded ontology vouches for; see `ontology.ts`. */
export type Predicate = string & { readonly __brand: 'Predicate' };

/** How one claim refers to another of the same document. */
export interface ClaimReference {
  readonly claim: string;
  readonly kind: 'response_to' | 'repeats' | 'qualifies' | 'corroborates';
}

/**
 * One statement of one document: who did what to whom, when, says who, and the words that say so.
 * Entity arguments are entity ids of the same document; null where the text does not say.
 */
export interface Claim {
  readonly id: string;
  /** The id an imported claim came with. */
  readonly localId?: string;
  readonly subject: string | null;
  readonly predicate: Predicate;
  readonly object: string | null;
  readonly about: readonly string[];
  readonly time: ClaimTime | null;
  readonly place: string | null;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** Who vouches for it (innermost speaker); null is the article's own voice. */
  readonly attributedTo: string | null;
  /** Those who relayed it, innermost first ("told the Associated Press"). */
  readonly via?: readonly string[];
  readonly inference?: Inference;
  readonly role?: string;
  readonly mode?: string;
  readonly count?: number;
  readonly instrument?: string;
  readonly refs?: readonly ClaimReference[];
  readonly contradicts?: readonly string[];
  readonly quote: string;
  /** `doc.text.slice(quoteStart, quoteEnd) === quote`. */
  readonly quoteStart: number;
  readonly quoteEnd: number;
  /** Confidence in the extraction, not in the truth of the claim: 0–1. */
  readonly confidence: number;
  /** The rule that fired. */
  readonly rule: string;
  /** `name@version` of the extractor. */
  readonly extractor: string;
  readonly note?: string;
}

/** Everything one document says: what `extract` prints and every other stage speaks. */
export interface ClaimDocument {
  readonly doc: SourceDocument;
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
  /** Hash of what it was read from and by (`Engine.readingHash`); missing for claims that were made otherwise. */
  readonly readingHash?: string;
}
