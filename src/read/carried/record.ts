import { ClaimgraphError } from '../../domain/errors.ts';
import { webAddress } from '../../domain/web-address.ts';
import { cleanText } from '../clean.ts';
import { bytesItem, type Item, type Told } from '../item.ts';
import type { Metadata } from '../raw-article.ts';
import { FIELDS, type Field } from './fields.ts';
import { type Within, withinOf } from './within.ts';

/** Something that is on the web, named by a list or table. */
export interface Listed {
  /** Where it is named, for messages. */
  readonly name: string;
  readonly address: string;
  /** What the table says of it: what the user mapped is given, what was only recognised yields to what the page says. */
  readonly told: Pick<Told, 'given' | 'metadata'>;
}

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

/** Something with a text, as the JSON that is read as an article. */
export function textItem(name: string, article: Metadata & { readonly text: string }, within: Within): Item {
  return { ...bytesItem(name, Buffer.from(JSON.stringify(article)), { mediaType: 'application/json' }), within };
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

/** What a row is: an article by its text, else by its HTML, else what is at its address. @param item what holds the row */
export function thingOf(row: Row, item: Item): Thing {
  const text = row.value('text');
  const within = withinOf(item);
  if (text?.trim()) return textItem(row.name, { ...metadataOf(row, DESCRIBING), text: cleanText(text) }, within);
  const html = row.value('html');
  if (html?.trim()) {
    const told = { mediaType: 'text/html', charset: 'utf-8', given: metadataOf(row, DESCRIBING) };
    return { ...bytesItem(row.name, Buffer.from(html), told), within };
  }
  const address = webAddress(row.value('url')?.trim());
  if (address !== null) return listedIn(row, address);
  return new ClaimgraphError('E_INPUT', `${row.name} holds no text and no web address`);
}
