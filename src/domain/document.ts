import type { Span } from './span.ts';

/** One text as it was read: the thing that claims quote. All offsets elsewhere count UTF-16 code units of `text`. */
export interface SourceDocument {
  /** Kept as the input gave it, else derived from the text (`documentId`). */
  readonly id: string;
  /** Clean text, NFC, well-formed UTF-16. Paragraphs are separated by line breaks. */
  readonly text: string;
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
  /** Who wrote it, as the byline or the page's data names them. */
  readonly author?: string;
  /** ISO date (`2015-11-16`) against which relative dates are resolved. */
  readonly published?: string;
  /** BCP 47 tag, e.g. `en`. */
  readonly language?: string;
  readonly licence?: string;
  /** ISO date of the version that was read, where a page says that it was changed after it was published. */
  readonly modified?: string;
  /** When it was fetched: ISO date and time, UTC. */
  readonly retrieved?: string;
  /** The address it was fetched from, where that is not `url`. */
  readonly address?: string;
  /** Where fields come from that were not simply given. */
  readonly origins?: Origins;
}

/** Where a field of a document comes from, the most trusted first; the first that has a usable value counts. */
export const ORIGINS = [
  'option', // the user said so on the command line
  'given', // the file's own header, front matter, JSON or columns
  'json-ld',
  'opengraph',
  'meta', // other meta elements, and what office documents and PDF files say of themselves
  'page', // title, canonical link, lang and time elements
  'carrier', // the feed, mailbox or archive that it came in
  'byline',
  'dateline',
  'address', // a date or host in the URL
  'text', // the first and last lines of the text
  'file', // when a PDF file, office document or book was made, which may be long after it was published
] as const;

export type Origin = (typeof ORIGINS)[number];

/** The fields of a document besides its text. */
export const DOCUMENT_FIELDS = [
  'id',
  'title',
  'url',
  'publisher',
  'author',
  'published',
  'modified',
  'language',
  'licence',
  'retrieved',
  'address',
] as const satisfies readonly (keyof SourceDocument)[];

export type DocumentField = (typeof DOCUMENT_FIELDS)[number];
export type Origins = Readonly<Partial<Record<DocumentField, Origin>>>;

/** A sentence of a document, numbered from 0 in reading order. */
export interface Sentence extends Span {
  readonly index: number;
}
