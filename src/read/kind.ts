import { extname } from 'node:path';
import type { Told } from './item.ts';
import { prologOf } from './xml-prolog.ts';
import { zipKind } from './zip-kind.ts';

/** What holds one article. */
export const ARTICLE_KINDS = ['text', 'markdown', 'json', 'html', 'pdf', 'docx', 'odt', 'epub', 'eml'] as const;
/** What holds several things, each of which may be anything. */
export const CARRIER_KINDS = ['json-lines', 'table', 'zip', 'gzip', 'mbox', 'warc', 'feed', 'addresses'] as const;

export type ArticleKind = (typeof ARTICLE_KINDS)[number];
export type CarrierKind = (typeof CARRIER_KINDS)[number];
export type Kind = ArticleKind | CarrierKind;

/** Kinds by the extension of a name, which need not tell the truth. */
const BY_EXTENSION: Readonly<Record<string, Kind>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.json': 'json',
  '.jsonl': 'json-lines',
  '.ndjson': 'json-lines',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.mhtml': 'eml',
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.docm': 'docx',
  '.dotx': 'docx',
  '.odt': 'odt',
  '.ott': 'odt',
  '.epub': 'epub',
  '.eml': 'eml',
  '.mbox': 'mbox',
  '.csv': 'table',
  '.tsv': 'table',
  '.zip': 'zip',
  '.gz': 'gzip',
  '.warc': 'warc',
  '.rss': 'feed',
  '.atom': 'feed',
  '.urls': 'addresses',
};

const BY_MEDIA_TYPE: Readonly<Record<string, Kind>> = {
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'application/json': 'json',
  'application/x-ndjson': 'json-lines',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/epub+zip': 'epub',
  'message/rfc822': 'eml',
  'application/mbox': 'mbox',
  'text/csv': 'table',
  'text/tab-separated-values': 'table',
  'application/zip': 'zip',
  'application/gzip': 'gzip',
  'application/warc': 'warc',
  'application/rss+xml': 'feed',
  'application/atom+xml': 'feed',
  'application/rdf+xml': 'feed',
  'application/feed+json': 'feed',
  'text/uri-list': 'addresses',
};

/** What a media type stands for: lower case, without parameters. Undefined where that is nothing that is read. */
export const kindTold = (mediaType = ''): Kind | undefined =>
  Object.hasOwn(BY_MEDIA_TYPE, mediaType) ? BY_MEDIA_TYPE[mediaType] : undefined;

/** The mark of UTF-8, read as Latin-1. */
const BYTE_ORDER_MARK = /^\u00ef\u00bb\u00bf/;
const latin = new TextDecoder('latin1');
const ZIPPED: readonly Kind[] = ['docx', 'odt', 'epub', 'zip'];

/** RSS, Atom, or JSON Feed, which names its version first of all. */
function isFeed(text: string): boolean {
  // Of UTF-16 the letters of the markup stay.
  const plain = text.replace(/^(?:\u00ff\u00fe|\u00fe\u00ff)/, '').replaceAll('\0', '');
  if (/^\{\s*"version"\s*:\s*"https?:(?:\\?\/){2}(?:www\.)?jsonfeed\.org\\?\//.test(plain)) return true;
  return plain.startsWith('<') && /^(?:rss|(?:\w+:)?(?:feed|rdf))$/i.test(prologOf(plain).root ?? '');
}

/** XML declaration and comments. A comment ends at its first `-->`, so that there is one way to match them. */
const BEFORE_ROOT = /^(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*/i;

/** What the first bytes show, whatever the name says; undefined for text that could be anything. */
function shownBy(head: string): Kind | undefined {
  if (/^\s{0,1024}%PDF-/.test(head)) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return zipKind(head);
  if (head.startsWith('\u001f\u008b')) return 'gzip';
  if (/^WARC\/[01]\.\d\r?\n/.test(head)) return 'warc';
  const text = head.replace(BYTE_ORDER_MARK, '').trimStart();
  if (isFeed(text)) return 'feed';
  const element = text.slice(BEFORE_ROOT.exec(text)?.[0].length ?? 0);
  return /^<(?:!doctype html|html[\s>]|head[\s>]|body[\s>])/i.test(element) ? 'html' : undefined;
}

/** True for text whose lines are web addresses, but for comments. @param isCut its last line may be cut off */
function isAddressList(head: string, isCut: boolean): boolean {
  const lines = head.split('\n').map((line) => line.trim());
  const written = (isCut ? lines.slice(0, -1) : lines).filter((line) => line !== '' && !line.startsWith('#'));
  return written.length > 0 && written.every((line) => /^https?:\/\/\S+$/i.test(line));
}

/** True for a JSON list, and for lines that are an object each, as far as the first and second show. */
const isJsonPile = (head: string): boolean => /^(?:\[|\{[^\n]*\}[ \t\r]*\n\s*\{)/.test(head);

/** What something is that goes by a name for text or JSON, of which there may be one or many. */
function oneOrMany(kind: Kind, head: string, { address }: Told): Kind {
  const text = head.replace(BYTE_ORDER_MARK, '').trimStart();
  if (kind === 'json') return isJsonPile(text) ? 'json-lines' : 'json';
  // A page that is nothing but addresses does not get to say what else is fetched.
  const isList = kind === 'text' && address === undefined && isAddressList(text, head.length >= HEAD_BYTES);
  return isList ? 'addresses' : kind;
}

/** What text without a telling name looks like. */
function guessed(head: string): Kind {
  const text = head.trimStart();
  if (/^(?:\{|\[\s*\{)/.test(text)) return 'json';
  if (/^From \S+.*\d{4}\r?\n/.test(head)) return 'mbox';
  return /^---\r?\n/.test(text) ? 'markdown' : 'text';
}

/** Bytes at the beginning that `kindOf` looks at. */
export const HEAD_BYTES = 4096;

/** What servers say of whatever is text or JSON, so that a name may know better. */
const UNSPECIFIC: readonly Kind[] = ['text', 'json'];

/** By the extension of a file, or of the path of an address: `https://paper.zip/` is no archive. */
function named(name: string): Kind | undefined {
  const path = /^https?:\/\/[^/?#]*([^?#]*)/i.exec(name)?.[1] ?? name;
  return BY_EXTENSION[extname(path).toLowerCase()];
}

/** By what the carrier says where that is specific, else by the name. */
function saidOrNamed(name: string, mediaType: string | undefined): Kind | undefined {
  const said = mediaType === undefined ? undefined : kindTold(mediaType);
  return said === undefined || UNSPECIFIC.includes(said) ? (named(name) ?? said) : said;
}

/**
 * What something is: by its first bytes where they are plain, else by what its carrier says, then by its extension, else by
 * a guess. @param head the first `HEAD_BYTES` of it, or all
 */
export function kindOf(head: Uint8Array, name: string, told: Told = {}): Kind {
  const text = latin.decode(head.subarray(0, HEAD_BYTES));
  const shown = shownBy(text);
  // A document of an office is a ZIP archive, and the name tells which where the first bytes do not.
  const office = shown === 'zip' ? named(name) : undefined;
  if (office !== undefined && ZIPPED.includes(office)) return office;
  return shown ?? oneOrMany(saidOrNamed(name, told.mediaType) ?? guessed(text), text, told);
}

/** Extensions of what is read when a folder is named. */
export const EXTENSIONS: readonly string[] = Object.keys(BY_EXTENSION);
