import { ClaimgraphError } from '../../domain/errors.ts';
import { webAddress } from '../../domain/web-address.ts';
import { cleanText } from '../clean.ts';
import { bytesItem, type Item, type Told } from '../item.ts';
import type { Metadata } from '../raw-article.ts';
import { notTooLong } from '../too-long.ts';
import { FIELDS, type Field } from './fields.ts';
import { withinOf } from './within.ts';

/** Something that is on the web, named by a list or table. */
export interface Listed {
  /** Where it is named, for messages. */
  readonly name: string;
  readonly address: string;
  /** What the table says of it: what the user mapped is given, what was only recognised yields to what the page says. */
  readonly told: Pick<Told, 'given' | 'metadata'>;
}

/** Something that a line or row holds itself. */
export interface Held {
  readonly name: string;
  readonly told: Told;
  readonly bytes: Uint8Array;
}

/** What a line or row holds, in a form that can go from one thread to another. */
export type Content = Held | Listed;

/** What a line, row or record turns out to be. */
export type Thing = Item | Listed | ClaimgraphError;

/** One article's row of a table or object of JSON lines. */
export interface Row {
  readonly name: string;
  /** What it holds for a field; undefined or blank for nothing. */
  value(field: Field): string | undefined;
  /** Fields that the user named a column for. */
  readonly mapped: ReadonlySet<Field>;
}

const DESCRIBING = FIELDS.filter((field) => field !== 'text' && field !== 'html');

/** A date as tables write it that pages do not: `20151116`, `20151116083000`, `20151116T083000Z`, `2015/11/16`, seconds. */
function dateText(written: string): string {
  const compact = /^((?:1[5-9]|2\d)\d\d)[/.]?(0\d|1[0-2])[/.]?([0-3]\d)(?:$|T?\d{4}(?:\d\d)?Z?$|[T ]\d\d:)/.exec(
    written,
  );
  if (compact) return compact.slice(1).join('-');
  if (!/^\d{9,10}(?:\.\d+)?$|^\d{12,13}$/.test(written)) return written;
  const seconds = Number(written) / (/^\d{12,13}$/.test(written) ? 1000 : 1);
  return new Date(seconds * 1000).toISOString();
}

function metadataOf(row: Row, fields: readonly (typeof DESCRIBING)[number][]): Metadata {
  const metadata: Metadata = {};
  for (const field of fields) {
    const value = row.value(field)?.trim();
    if (!value) continue;
    metadata[field] = field === 'published' || field === 'modified' ? dateText(value) : value;
  }
  return metadata;
}

/** Something with a text, as the JSON that is read as an article. @throws ClaimgraphError E_INPUT for one that is too long */
function textIn(row: Row, text: string): Held {
  const article = { ...metadataOf(row, DESCRIBING), text: cleanText(notTooLong(text, row.name)) };
  return { name: row.name, bytes: Buffer.from(JSON.stringify(article)), told: { mediaType: 'application/json' } };
}

function listedIn(row: Row, address: string): Listed {
  const others = DESCRIBING.filter((field) => field !== 'url');
  const given = metadataOf(
    row,
    others.filter((field) => row.mapped.has(field)),
  );
  const metadata = metadataOf(
    row,
    others.filter((field) => !row.mapped.has(field)),
  );
  return { name: row.name, address, told: { given, metadata } };
}

/**
 * What a row holds: an article by its text, else by its HTML, else what is at its address.
 * @throws ClaimgraphError E_INPUT for one that holds neither
 */
export function contentOf(row: Row): Content {
  const text = row.value('text');
  if (text?.trim()) return textIn(row, text);
  const html = row.value('html');
  if (html?.trim()) {
    const told = { mediaType: 'text/html', charset: 'utf-8', given: metadataOf(row, DESCRIBING) };
    return { name: row.name, bytes: Buffer.from(html), told };
  }
  const address = webAddress(row.value('url')?.trim());
  if (address !== null) return listedIn(row, address);
  const hint = 'If another column or key has it, say which: --columns text=…';
  throw new ClaimgraphError('E_INPUT', `${row.name} holds no text and no web address`, { hint });
}

/** What is read of a content. @param holder what holds the line or row */
export const thingOf = (content: Content, holder: Item): Thing =>
  'address' in content
    ? content
    : { ...bytesItem(content.name, content.bytes, content.told), within: withinOf(holder) };
