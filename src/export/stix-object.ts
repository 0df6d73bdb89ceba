import { uuidOf } from './uuid.ts';

/** An object of STIX 2.1: https://docs.oasis-open.org/cti/stix/v2.1/os/stix-v2.1-os.html */
export interface StixObject {
  readonly type: string;
  readonly id: string;
  readonly [property: string]: unknown;
}

/** Of claimgraph's own: §2.9 keeps its own namespace for observables, which these are not. */
const NAMESPACE = '7c2f0d1e-5b0a-4c57-9a43-6f1d2b8e9c40';

/** The id of the object of a type that something of ours becomes, the same in every export (§2.9). */
export const stixId = (type: string, ours: string): string => `${type}--${uuidOf(NAMESPACE, `${type} ${ours}`)}`;

/** A day as an instant (§2.16). */
export const firstInstant = (day: string): string => `${day}T00:00:00.000Z`;
export const lastInstant = (day: string): string => `${day}T23:59:59.999Z`;

/** What has no date of its own counts as made then. */
export const UNDATED = '1970-01-01';

/** Days of an object; the later one is no earlier than the other. */
export interface Made {
  readonly created: string;
  readonly modified: string;
}

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Properties that have a value: STIX forbids null and empty lists (§2.5), and empty text says nothing. */
export const filled = (properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => !isNothing(value)));

/** What the objects of the tool itself are made of; no id of a graph is like it. */
export const TOOL = 'claimgraph itself';

const CREATOR_ID = stixId('identity', TOOL);

/** An object with the properties that all have (§3.2), made by claimgraph. */
export const stixObject = (
  type: string,
  ours: string,
  { created, modified }: Made,
  properties: Readonly<Record<string, unknown>>,
): StixObject => ({
  type,
  spec_version: '2.1',
  id: stixId(type, ours),
  created_by_ref: CREATOR_ID,
  created: firstInstant(created),
  modified: firstInstant(modified),
  ...filled(properties),
});

/** The tool, which made all objects, and this one. */
export const creator = (): StixObject =>
  stixObject(
    'identity',
    TOOL,
    { created: UNDATED, modified: UNDATED },
    { name: 'claimgraph', identity_class: 'system', description: 'Reads news articles and keeps what they claim.' },
  );

/** A line of JSON. What a lone surrogate would make unreadable elsewhere is replaced. */
export function jsonLine(value: unknown): string {
  const text = JSON.stringify(value);
  // JavaScript writes lone surrogates, and nothing else, as such escapes; a text may have the same letters.
  if (!text.includes('\\ud')) return text;
  return JSON.stringify(value, (_, part) => (typeof part === 'string' ? part.toWellFormed() : part));
}
