import { COMMON_NAMES, commonName, type Field } from './fields.ts';
import type { Row } from './record.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names of several people or papers in one text stand so far apart. */
const LIST_BREAK = ', ';

/** A value as text: numbers as written, lists joined, of an object its name: `{"source": {"id": null, "name": "…"}}`. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const texts = value.map((each) => (Array.isArray(each) ? undefined : textOf(each)));
    return texts.filter((text) => text !== undefined).join(LIST_BREAK);
  }
  return isObject(value) && typeof value['name'] === 'string' ? value['name'] : undefined;
}

/** What lies at a path: the key that is written so, else `a.b` as `b` in `a`, and a number as a place in a list, from 0. */
function atPath(value: JsonObject, path: string): unknown {
  if (Object.hasOwn(value, path)) return value[path];
  let found: unknown = value;
  for (const key of path.split('.')) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as JsonObject)[key];
  }
  return found;
}

/** Text of a list of paragraphs. */
const paragraphs = (value: unknown): unknown =>
  Array.isArray(value) && value.every((each) => typeof each === 'string') ? value.join('\n') : value;

/** True for an id that names the article, where a number counts the lines of this file. */
const isTelling = (id: unknown): boolean => typeof id === 'string' && /\D/.test(id);

/** A JSON object as a row. @param columns keys that the user named */
export function jsonRow(name: string, value: JsonObject, columns: Readonly<Record<string, string>>): Row {
  const keys = new Map<string, string>();
  for (const key of Object.keys(value)) if (!keys.has(commonName(key))) keys.set(commonName(key), key);
  const held = (field: Field): unknown => {
    const path = columns[field];
    if (path !== undefined) return atPath(value, path);
    if (field === 'id') return isTelling(value['id']) ? value['id'] : undefined;
    const key = COMMON_NAMES[field]
      .map((common) => keys.get(common))
      .find((each) => each && textOf(value[each])?.trim());
    return key === undefined ? undefined : value[key];
  };
  return {
    name,
    value: (field) => textOf(field === 'text' ? paragraphs(held(field)) : held(field)),
    mapped: new Set(Object.keys(columns) as Field[]),
  };
}
