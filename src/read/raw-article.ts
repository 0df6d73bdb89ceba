import type { DocumentField, Origin } from '../domain/document.ts';

/** What is known of an article besides its text, as written: nothing is checked yet. */
export type Metadata = Partial<Record<DocumentField, string>>;

/** One thing that something says of an article. Several may speak of the same field. */
export interface Found {
  readonly field: DocumentField;
  /** As written; a date may be none. */
  readonly value: string;
  readonly origin: Origin;
}

/** Something that lies in an article and may be an article itself: what is attached to a message. */
export interface Attached {
  /** As the article calls it; never used as a path. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As the article says, lower case. */
  readonly mediaType?: string;
  /** What the article knows of it. */
  readonly metadata?: Metadata;
}

/** An article as a reader finds it: before it is decided which of several titles or dates holds, and before it has an id. */
export interface RawArticle {
  /** Plain text, one paragraph a line (`clean.ts`). */
  readonly text: string;
  /** In any order: `metadataOf` goes by origin, and for the same origin takes what comes first. */
  readonly found: readonly Found[];
  /** What people should know: `3 of 12 pages are pictures without text`. */
  readonly notices?: readonly string[];
  /** Read after the article, each as if it came by itself. */
  readonly attached?: readonly Attached[];
}

/** Each field that is stated, found in one place. */
export const foundIn = (
  fields: { readonly [field in DocumentField]?: string | undefined },
  origin: Origin,
): readonly Found[] =>
  Object.entries(fields).flatMap(([field, value]) =>
    value === undefined || value.trim() === '' ? [] : [{ field: field as DocumentField, value, origin }],
  );
