import type { Span } from './span.ts';

/** A name of an ontology label or predicate that the loaded ontology vouches for; see `ontology.ts`. */
export type EntityType = string & { readonly __brand: 'EntityType' };

/** One place in the text that names an entity. */
export interface Mention extends Span {
  readonly surface: string;
}

/** Somebody or something that claims are about, as one document knows it. */
export interface Entity {
  /** `type:slug`, with `~docId` for generic actors: see `id.ts`. */
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** Subtype, e.g. `intelligence` of Agency. */
  readonly kind?: string;
  /** Other names that hold outside this document. */
  readonly aliases: readonly string[];
  /** The distinct surfaces under which the document mentions it. */
  readonly mentions: readonly string[];
  /** Where it is mentioned. Without it, surfaces are looked up in the text. */
  readonly places?: readonly Mention[];
  /** An unnamed actor ("police"), never merged with another document's. */
  readonly generic?: boolean;
  readonly note?: string;
}
