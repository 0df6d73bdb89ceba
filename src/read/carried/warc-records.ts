import { ClaimgraphError } from '../../domain/errors.ts';
import type { Item } from '../item.ts';
import { MOST_ARTICLE_BYTES } from '../too-long.ts';
import type { ByteLine } from './byte-lines.ts';
import { ByteReader } from './byte-reader.ts';

/** Longest line of a header that is looked at. */
const MOST_LINE = 64 * 1024;
const MOST_LINES = 1000;
/** Characters of a header that are kept; what stands behind them is not looked at. */
const MOST_KEPT = 256 * 1024;
const VERSION = /^WARC\/1\.[01]$/;

/** Fields of a header by their names in lower case; of a field that comes twice the first. */
export type Header = ReadonlyMap<string, string>;

/** A record as it lies in an archive. */
export interface WarcRecord {
  readonly header: Header;
  /** Its block; null when it is larger than an article may be. */
  readonly block: ByteLine;
}

/** Takes `Name: value` lines, and lines that go on from the one before. */
export function headerOf(lines: readonly string[]): Header {
  const header = new Map<string, string>();
  for (const line of lines
    .join('\n')
    .replace(/\n[ \t]+/g, ' ')
    .split('\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== '' && !header.has(name)) header.set(name, line.slice(colon + 1).trim());
  }
  return header;
}

async function headerLines(reader: ByteReader): Promise<readonly string[] | null> {
  const lines: string[] = [];
  let kept = 0;
  while (lines.length < MOST_LINES) {
    const line = await reader.line(MOST_LINE);
    if (line === null) return null;
    if (line === '') return lines;
    kept += line.length;
    lines.push(kept > MOST_KEPT ? ':' : line);
  }
  return lines;
}

const HINT = 'What is whole of it was read. Fetch the archive again.';

/** The next line that begins a record, and whether anything else stood before it; null at the end. */
async function toNext(reader: ByteReader): Promise<{ readonly isClean: boolean } | null> {
  let isClean = true;
  for (;;) {
    const line = await reader.line(MOST_LINE);
    if (line === null) return isClean ? null : { isClean };
    if (VERSION.test(line)) return { isClean };
    if (line !== '') isClean = false;
  }
}

function lengthOf(header: Header): number | null {
  const length = header.get('content-length') ?? '';
  return /^\d{1,15}$/.test(length) ? Number(length) : null;
}

/**
 * The records of an archive of the web, WARC/1.0 and 1.1 (ISO 28500, https://iipc.github.io/warc-specifications/). After
 * bytes that belong to no record it goes on with the next one. Streamed.
 * @throws ClaimgraphError E_INPUT for an archive that ends within a record
 */
export async function* warcRecords({ name, pieces }: Item): AsyncGenerator<WarcRecord | ClaimgraphError> {
  const reader = new ByteReader(pieces());
  let number = 0;
  const wrong = (message: string) => new ClaimgraphError('E_INPUT', message, { hint: HINT });
  try {
    for (let next = await toNext(reader); next !== null; next = await toNext(reader)) {
      if (!next.isClean) yield wrong(`${name} holds bytes that belong to no record, after record ${number}`);
      number += 1;
      const lines = await headerLines(reader);
      if (lines === null) {
        if (next.isClean) throw wrong(`${name} ends within record ${number}`);
        return;
      }
      const header = headerOf(lines);
      const length = lengthOf(header);
      if (length === null) {
        yield wrong(`${name}: record ${number} does not say how long it is`);
        continue;
      }
      const { bytes, missing } = await reader.take(length, MOST_ARTICLE_BYTES);
      if (missing > 0) throw wrong(`${name} ends within record ${number}, ${missing} bytes early`);
      yield { header, block: bytes };
    }
  } finally {
    await reader.close();
  }
}
