import type { z } from 'zod';
import { ClaimgraphError } from '../domain/errors.ts';

const LONGEST_SHOWN = 80;

/** A text of the input as a message quotes it: its beginning. */
export const shown = (text: string): string =>
  JSON.stringify(text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);

/** The error of an import: says which document, and where in it. */
export function importError(docId: string, where: string, what: string, hint?: string): ClaimgraphError {
  const message = `document ${shown(docId)}, ${where}: ${what}`;
  return new ClaimgraphError('E_INPUT', message, hint === undefined ? {} : { hint });
}

const at = (value: unknown, key: PropertyKey): unknown =>
  value !== null && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[key] : undefined;

const label = (value: unknown, fallback: string): string => (typeof value === 'string' ? value : fallback);

const LISTS: Readonly<Record<string, string>> = { claims: 'claim', entities: 'entity' };

/** The place of an issue in words: `claim "c07", field "time.start"`. */
function placeOf(input: unknown, path: readonly PropertyKey[]): string {
  const [list, index, ...rest] = path;
  const noun = LISTS[String(list)];
  if (noun === undefined || index === undefined) return `field "${path.map(String).join('.') || '(all)'}"`;
  const id = label(at(at(at(input, list!), index), 'id'), `#${String(index)}`);
  return `${noun} ${shown(id)}${rest.length > 0 ? `, field "${rest.map(String).join('.')}"` : ''}`;
}

/** Turns the first thing that a schema found wrong into an error for people. */
export function schemaError(input: unknown, error: z.ZodError): ClaimgraphError {
  const issue = error.issues[0]!;
  const hint = 'A claim document is { doc, entities, claims }, as `claimgraph extract` prints it.';
  const docId = label(at(at(input, 'doc'), 'id'), 'without id');
  return importError(docId, placeOf(input, issue.path), issue.message, hint);
}
