import type { SourceDocument } from '../domain/document.ts';
import { ClaimgraphError } from '../domain/errors.ts';
import { documentId, normalizeText } from '../domain/id.ts';
import { decodeText } from './decode.ts';
import { articleFrom, readJsonArticle } from './json-article.ts';
import { readMarkdown } from './markdown.ts';
import { type RawArticle, readPlainText } from './plain-text.ts';
import { parsePublished, publishedFromUrl } from './published.ts';

export type Format = 'text' | 'markdown' | 'json';

export interface ReadOptions {
  /** ISO date that overrides whatever the articles say. */
  readonly published?: string;
  /** Is told of what was passed over, e.g. a date that is none. */
  readonly warn?: (message: string) => void;
}

function read(decoded: string, format: Format, file: string): RawArticle {
  if (format === 'json') return readJsonArticle(decoded, file);
  return format === 'markdown' ? readMarkdown(decoded) : readPlainText(decoded);
}

/** The override, else the article's own date, else the one in its address. */
function publishedOf({ published, url }: RawArticle['metadata'], file: string, options: ReadOptions): string | null {
  if (options.published !== undefined) return options.published;
  const own = published === undefined ? null : parsePublished(published);
  if (published !== undefined && own === null)
    options.warn?.(`${file}: "${published}" is not a date such as 2015-11-16 and was passed over`);
  return own ?? (url === undefined ? null : publishedFromUrl(url));
}

/**
 * Turns the bytes of one file into a document with an id, NFC text and an ISO publication date where one is known.
 * @throws ClaimgraphError E_INPUT naming the file: empty, binary, undecodable, invalid JSON, no text.
 */
export function readArticle(
  bytes: Uint8Array,
  format: Format,
  file: string,
  options: ReadOptions = {},
): SourceDocument {
  const decoded = decodeText(bytes, file);
  if (/^\s*(?:<!doctype html|<html[\s>])/i.test(decoded))
    throw new ClaimgraphError('E_INPUT', `${file} is a web page`, {
      hint: 'Save the article as text: .txt, .md or .json.',
    });
  return toDocument(read(decoded, format, file), file, options);
}

function toDocument({ text, metadata }: RawArticle, file: string, options: ReadOptions): SourceDocument {
  if (text.trim() === '') throw new ClaimgraphError('E_INPUT', `${file} holds no text`);
  const { published: _, ...fields } = metadata;
  const published = publishedOf(metadata, file, options);
  const normal = Object.entries(fields).map(([field, value]) => [field, normalizeText(value)]);
  return { id: documentId(text), ...Object.fromEntries(normal), ...(published !== null && { published }), text };
}

/** Makes a document of a JSON article that has been parsed, as another process sends it. @throws ClaimgraphError E_INPUT */
export const readJsonDocument = (value: unknown, index: number): SourceDocument => {
  const name = `article ${index + 1}`;
  return toDocument(articleFrom(value, name), name, {});
};
