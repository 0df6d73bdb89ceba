import { canonicalJson } from './canonical-json.ts';
import type { Predicate } from './claim.ts';
import type { EntityType } from './entity.ts';
import { contentHash } from './id.ts';
import type { Modality, Polarity } from './modality.ts';
import type { ClaimTime } from './time.ts';

/** An entity that a correction names in full: a document that it bears on may not know it. */
export interface NamedEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
}

/** What a claim says instead; what is left out stays as it was read. Null takes an argument or the time away. */
export interface Amendment {
  readonly subject?: NamedEntity | null;
  readonly predicate?: Predicate;
  readonly object?: NamedEntity | null;
  readonly attributedTo?: NamedEntity | null;
  readonly polarity?: Polarity;
  readonly modality?: Modality;
  readonly time?: ClaimTime | null;
}

/** A claim, by the id under which it was first read, and its document. */
interface OfClaim {
  readonly document: string;
  readonly claim: string;
}

/** What a person changes in a reading. Ids are those of the reading: entities as documents first name them. */
export type Change =
  /** A wrong reading: the document says no such thing. */
  | ({ readonly kind: 'reject' } & OfClaim)
  /** Checked and right. */
  | ({ readonly kind: 'confirm' } & OfClaim)
  | ({ readonly kind: 'amend'; readonly to: Amendment } & OfClaim)
  /** Two entities are the same: everything said of `from` is said of `into`. */
  | { readonly kind: 'merge'; readonly from: string; readonly into: NamedEntity }
  /** A document means somebody else of the same name: its entity gets an id of its own. */
  | { readonly kind: 'split'; readonly document: string; readonly entity: string }
  | { readonly kind: 'rename'; readonly entity: string; readonly name: string }
  | { readonly kind: 'retype'; readonly entity: string; readonly type: EntityType };

/** A change with who made it, when and why. */
export type Correction = Change & {
  /** Derived from everything else: `correctionId`. */
  readonly id: string;
  readonly author: string;
  /** ISO date and time in UTC with milliseconds; of two that disagree the later one holds. */
  readonly time: string;
  readonly reason?: string;
};

export type ClaimCorrection = Extract<Correction, OfClaim>;
export type MergeCorrection = Extract<Correction, { readonly kind: 'merge' }>;
export type SplitCorrection = Extract<Correction, { readonly kind: 'split' }>;
export type DescriptionCorrection = Extract<Correction, { readonly kind: 'rename' | 'retype' }>;

/** The id of a correction: the same content has the same one. */
export const correctionId = (content: Change & Omit<Correction, 'id' | keyof Change>): string =>
  `correction:${contentHash(canonicalJson(content))}`;

/** The id that an entity has once a document was found to mean somebody else by it. */
export const splitId = (entity: string, docId: string): string =>
  entity.endsWith(`~${docId}`) ? entity : `${entity}~${docId}`;
