import { binaryKind } from '../binary.ts';
import { type Kind, kindTold } from '../kind.ts';
import type { ContentType } from './content-type.ts';
import { FetchFailure } from './fetch-failure.ts';
import type { FetchLimits } from './limits.ts';

/** Types that do not tell what something is: its bytes and its name do. */
const UNTELLING: readonly string[] = [
  'text/xml',
  'application/xml',
  'text/x-markdown',
  'text/comma-separated-values',
  'application/jsonl',
  'application/x-jsonlines',
];
/** The same for what may be large. */
const UNTELLING_PILES: readonly string[] = [
  'application/octet-stream',
  'binary/octet-stream',
  'application/x-zip-compressed',
  'application/x-gzip',
  'application/warc-fields',
];

/** What comes whole and as text, so that little of it is much. */
const PAGES: readonly Kind[] = ['html', 'text', 'markdown', 'json', 'feed', 'addresses'];

/** Sent as `Accept` unless something else is wanted. */
export const ACCEPT = 'text/html, application/xhtml+xml, application/pdf;q=0.9, text/plain;q=0.8, */*;q=0.5';

/**
 * How many bytes are read of what a server says is of a type. @throws FetchFailure for types that are not read at all
 */
export function mostBytesOf({ mediaType }: ContentType, limits: FetchLimits): number {
  if (mediaType === undefined || UNTELLING.includes(mediaType)) return limits.page;
  if (UNTELLING_PILES.includes(mediaType)) return limits.pile;
  const kind = kindTold(mediaType);
  if (kind !== undefined) return PAGES.includes(kind) ? limits.page : limits.pile;
  throw new FetchFailure(
    `it is not a web page but ${mediaType}`,
    'Pages, feeds, text, PDF, office documents, books and archives are read.',
  );
}

/** Text in these has bytes that look like no text. */
const WIDE_CHARSET = /^(?:utf-?16|utf-?32|ucs-?2|iso-2022|hz-)/;
/** Documents whose first bytes show what they are, whatever the server says. */
const KNOWN_BY_BYTES = ['a PDF file', 'a ZIP archive or office document'];

const isTextual = ({ mediaType }: ContentType): boolean => {
  const kind = mediaType === undefined ? undefined : kindTold(mediaType);
  return kind === undefined ? !UNTELLING_PILES.includes(mediaType ?? '') : [...PAGES, 'table'].includes(kind);
};

/** @throws FetchFailure for bytes that are said to be text and are none, a picture for example, and for no bytes at all */
export function checkBytes(bytes: Uint8Array, type: ContentType): void {
  if (bytes.length === 0) throw new FetchFailure('the answer is empty');
  if (!isTextual(type) || WIDE_CHARSET.test(type.charset ?? '')) return;
  const kind = binaryKind(bytes);
  if (kind === null || KNOWN_BY_BYTES.includes(kind)) return;
  const said = type.mediaType === undefined ? '' : `, though the server says ${type.mediaType}`;
  throw new FetchFailure(`it is not a web page but ${kind}${said}`);
}
