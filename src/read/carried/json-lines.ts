import { isManifestLine } from '../../domain/claims-manifest.ts';
import { ClaimgraphError } from '../../domain/errors.ts';
import { bytesItem, headOf, type Item } from '../item.ts';
import { HEAD_BYTES } from '../kind.ts';
import type { Carrier } from '../reading.ts';
import { announced } from './announced.ts';
import type { ByteLine } from './byte-lines.ts';
import { inOrder } from './in-order.ts';
import { jsonElements } from './json-elements.ts';
import { isObject, type JsonObject, jsonRow } from './json-row.ts';
import { type Thing, thingOf } from './record.ts';
import { decodedBytes, linesOf, MOST_LINE_BYTES, utf8Pieces } from './text-lines.ts';
import { withinOf } from './within.ts';

type Columns = Readonly<Record<string, string>>;

const wrong = (message: string, cause?: unknown): ClaimgraphError => {
  const hint = 'A line is one JSON object, such as {"title": "…", "published": "2015-11-16", "text": "…"}.';
  return new ClaimgraphError('E_INPUT', message, { hint, cause });
};

/** This product's own articles, which say themselves where each field comes from, or stand under `doc`. */
const isOwn = (value: JsonObject): boolean => isObject(value['doc']) || isObject(value['origins']);

function thingIn(value: unknown, name: string, item: Item, columns: Columns): Thing | null {
  if (typeof value === 'string') return thingOf(jsonRow(name, { url: value }, {}), item);
  if (!isObject(value)) return wrong(`${name} is no article but ${value === null ? 'null' : typeof value}`);
  if (isManifestLine(value)) return null;
  if (!isOwn(value) || Object.keys(columns).length > 0) return thingOf(jsonRow(name, value, columns), item);
  const told = { mediaType: 'application/json' };
  return { ...bytesItem(name, Buffer.from(JSON.stringify(value)), told), within: withinOf(item) };
}

/** What a line or element holds; null for one that is blank, or says something of the file. */
function thingAt(bytes: ByteLine, name: string, item: Item, columns: Columns): Thing | null {
  if (bytes === null) return wrong(`${name} is longer than ${MOST_LINE_BYTES / 1024 / 1024} MB and was passed over`);
  const json = decodedBytes(bytes).trim();
  if (json === '') return null;
  try {
    return thingIn(JSON.parse(json), name, item, columns);
  } catch (cause) {
    const reason = (cause as Error).message.replace(/[,:]? ?(?:"|\.\.\.).*$| in JSON at position.*$/s, '');
    return wrong(`${name} is not valid JSON: ${reason}`, cause);
  }
}

async function* things(item: Item, columns: Columns): AsyncGenerator<Thing> {
  const head = await headOf({ ...item, pieces: () => utf8Pieces(item.pieces()) }, HEAD_BYTES);
  const isList = Buffer.from(head).toString().trimStart().startsWith('[');
  const all = isList ? jsonElements(utf8Pieces(item.pieces()), item.name) : linesOf(item.pieces());
  const noun = isList ? 'article' : 'line';
  let number = 0;
  for await (const several of all)
    for (const bytes of several) {
      number += 1;
      const thing = thingAt(bytes, `${item.name} › ${noun} ${number}`, item, columns);
      if (thing !== null) yield thing;
    }
}

/**
 * Reads articles as JSON, one a line (NDJSON, https://github.com/ndjson/ndjson-spec) or the elements of one list. Streamed.
 */
export const readJsonLines: Carrier = (item, reading) =>
  announced(inOrder(things(item, reading.columns ?? {}), item, reading), item, reading);
