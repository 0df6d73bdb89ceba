import { ClaimgraphError } from '../../domain/errors.ts';
import { webAddress } from '../../domain/web-address.ts';
import { bytesItem, type Item, type Told } from '../item.ts';
import { lost } from '../lost-item.ts';
import type { Carrier, Reading } from '../reading.ts';
import { announced } from './announced.ts';
import { bodyOf, httpMessage } from './http-message.ts';
import { damaged } from './inflated.ts';
import { shownText } from './shown-name.ts';
import { type Header, type WarcRecord, warcRecords } from './warc-records.ts';
import { withinOf } from './within.ts';

/** Media types of pages that may be articles; scripts, pictures, data and the like are passed over. */
const PAGES: readonly string[] = [
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/markdown',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
  'application/epub+zip',
  'message/rfc822',
];

/** `text/html; charset="utf-8"` taken apart. */
function mediaTypeOf(contentType: string | undefined): Pick<Told, 'mediaType' | 'charset'> {
  const [type = '', ...parameters] = (contentType ?? '').split(';').map((part) => part.trim());
  const charset = parameters.map((each) => /^charset="?([^"\s]{1,40})"?$/i.exec(each)?.[1]).find((each) => each);
  return { mediaType: type.toLowerCase(), ...(charset && { charset: charset.toLowerCase() }) };
}

/** A time as the archive writes it, WARC/1.1 to the nanosecond, when it is one. */
function retrievedOf(header: Header): string | undefined {
  const date = header.get('warc-date') ?? '';
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(date) || Number.isNaN(Date.parse(date))) return undefined;
  return new Date(date).toISOString();
}

/** Where a record comes from: WARC/1.0 writers put angle brackets around it. */
const targetOf = (header: Header): string | null =>
  webAddress(header.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1'));

/** What a program keeps of its own run, as wget does at `metadata://gnu.org/…`, beside what it fetched. */
const OWN_RECORD = /^<?metadata:/i;

const isNoArticle = (address: string): boolean => /^\/robots\.txt$/.test(new URL(address).pathname);

interface Page {
  readonly told: Told;
  body(): Promise<Uint8Array>;
}

/** What a record says it holds; null for what is no page. */
function pageIn({ header, block }: WarcRecord, name: string, item: Item): Page | null {
  const type = header.get('warc-type')?.toLowerCase();
  if (block === null || (type !== 'response' && type !== 'resource')) return null;
  const answer = type === 'response' ? httpMessage(block) : null;
  if (type === 'response' && answer?.status !== 200) return null;
  const media = mediaTypeOf((answer?.header ?? header).get('content-type'));
  if (OWN_RECORD.test(header.get('warc-target-uri') ?? '')) return null;
  if (!PAGES.includes(media.mediaType ?? '')) return null;
  const address = targetOf(header);
  if (address !== null && isNoArticle(address)) return null;
  const retrieved = retrievedOf(header);
  const told = { ...media, ...(address && { address }), ...(retrieved && { retrieved }) };
  return { told, body: async () => (answer === null ? block : bodyOf(answer, name, withinOf(item).unfolding)) };
}

/** Records that say something of the archive or of what was asked, and answers that are the same as before. */
const ASIDE = ['warcinfo', 'request', 'metadata', 'revisit', 'continuation'];

const isAside = ({ header }: WarcRecord): boolean => ASIDE.includes(header.get('warc-type')?.toLowerCase() ?? '');

/** What a record gives to be read; null for what is no page. */
async function read(record: WarcRecord, name: string, item: Item): Promise<Item | ClaimgraphError | null> {
  if (record.block === null)
    return lost(name, new ClaimgraphError('E_INPUT', `${name} is larger than 100 MB and was passed over`));
  const page = pageIn(record, name, item);
  return page && pageItem(page, name, item);
}

async function* pagesIn(item: Item, { warn }: Reading): AsyncGenerator<Item | ClaimgraphError> {
  let passed = 0;
  let number = 0;
  for await (const record of warcRecords(item)) {
    if (record instanceof ClaimgraphError) yield record;
    else number += 1;
    if (record instanceof ClaimgraphError || isAside(record)) continue;
    const label = shownText(targetOf(record.header) ?? `record ${number}`);
    const page = await read(record, `${item.name} › ${label}`, item);
    if (page === null) passed += 1;
    else yield page;
  }
  if (passed > 0) warn?.(`${item.name}: ${passed} records that are no pages were passed over`);
}

async function pageItem({ told, body }: Page, name: string, item: Item): Promise<Item | ClaimgraphError> {
  try {
    return { ...bytesItem(name, await body(), told), within: withinOf(item) };
  } catch (cause) {
    return lost(name, damaged(name, cause));
  }
}

/**
 * Reads the pages of an archive of the web: answers with status 200 and resources, each with its address and the time when
 * it was fetched. Streamed.
 */
export const readWarc: Carrier = (item, reading) => announced(pagesIn(item, reading), item, reading);
