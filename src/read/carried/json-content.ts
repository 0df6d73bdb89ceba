import { isManifestLine } from '../../domain/claims-manifest.ts';
import { ClaimgraphError } from '../../domain/errors.ts';
import type { About } from '../reading.ts';
import { isObject, type JsonObject, jsonRow } from './json-row.ts';
import { type Content, contentOf } from './record.ts';
import { decodedBytes } from './text-lines.ts';

type Columns = Readonly<Record<string, string>>;

const wrong = (message: string, cause?: unknown): ClaimgraphError => {
  const hint = 'A line is one JSON object, such as {"title": "…", "published": "2015-11-16", "text": "…"}.';
  return new ClaimgraphError('E_INPUT', message, { hint, cause });
};

/** This product's own articles, which say themselves where each field comes from, or stand under `doc`. */
const isOwn = (value: JsonObject): boolean => isObject(value['doc']) || isObject(value['origins']);

function contentIn(value: unknown, name: string, columns: Columns): Content | null {
  if (typeof value === 'string') return contentOf(jsonRow(name, { url: value }, {}));
  if (!isObject(value)) throw wrong(`${name} is no article but ${value === null ? 'null' : typeof value}`);
  if (isManifestLine(value)) return null;
  if (!isOwn(value) || Object.keys(columns).length > 0) return contentOf(jsonRow(name, value, columns));
  return { name, bytes: Buffer.from(JSON.stringify(value)), told: { mediaType: 'application/json' } };
}

function parsed(json: string, name: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    const reason = (cause as Error).message.replace(/[,:]? ?(?:"|\.\.\.).*$| in JSON at position.*$/s, '');
    throw wrong(`${name} is not valid JSON: ${reason}`, cause);
  }
}

/**
 * What a line of JSON, or an element of a list, holds; null for one that is blank, or says something of the file.
 * @param columns the key of each field, where the user named them
 * @throws ClaimgraphError E_INPUT naming it, for one that is no article
 */
export function jsonContent(bytes: Uint8Array, { name }: Pick<About, 'name'>, columns: Columns = {}): Content | null {
  const json = decodedBytes(bytes).trim();
  return json === '' ? null : contentIn(parsed(json, name), name, columns);
}
