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
  /** ISO date (`2015-11-16`) against which relative dates are resolved. */
  readonly published?: string;
  /** BCP 47 tag, e.g. `en`. */
  readonly language?: string;
  readonly licence?: string;
}

/** A sentence of a document, numbered from 0 in reading order. */
export interface Sentence extends Span {
  readonly index: number;
}
