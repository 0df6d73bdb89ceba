import type { Properties } from '../domain/graph.ts';
import { type Modality, type Polarity, type Projection, projectionOf } from '../domain/modality.ts';
import { verbOf } from '../domain/verb.ts';
import type { ClaimRecord } from './claim-records.ts';

/** What a claim says, for formats that tell it in their own words. */
export interface ClaimFacts {
  readonly predicate: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly projection: Projection;
  /** The verb in words: "did not warn". */
  readonly verb: string;
  /** Who did what to whom, with the verb as it was told, so that it never says more than the claim. */
  readonly sentence: string;
  readonly quote: string;
  /** In the extraction, in whole per cent. */
  readonly confidence: number;
  /** ISO days, both inclusive; missing where the text leaves them open. */
  readonly start?: string;
  readonly end?: string;
}

/** A text that is not empty. */
export const textIn = (properties: Properties, name: string): string | undefined => {
  const value = properties[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** The value if it is a real day in ISO form with a year of four digits. */
export function dayIn(properties: Properties, name: string): string | undefined {
  const value = textIn(properties, name);
  if (value === undefined || !/^\d{4}-\d\d-\d\d$/.test(value)) return undefined;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) ? value : undefined;
}

/** The value if it is an address on the web, as a browser would write it. */
export function webAddressIn(properties: Properties, name: string): string | undefined {
  const value = textIn(properties, name);
  if (value === undefined || !URL.canParse(value)) return undefined;
  const { protocol, href } = new URL(value);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}

/** A span that ends before it starts is none. */
function daysOf(properties: Properties): Pick<ClaimFacts, 'start' | 'end'> {
  const [start, end] = [dayIn(properties, 'timeStart'), dayIn(properties, 'timeEnd')];
  if (start !== undefined && end !== undefined && end < start) return {};
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

export function factsOf({ properties, subject, object }: ClaimRecord): ClaimFacts {
  const said = properties as unknown as Pick<ClaimFacts, 'predicate' | 'polarity' | 'modality'>;
  const { predicate, polarity, modality } = said;
  const verb = verbOf(said);
  return {
    predicate,
    polarity,
    modality,
    projection: projectionOf(said),
    verb,
    sentence: [subject?.name ?? 'Somebody unnamed', verb, object?.name].filter(Boolean).join(' '),
    quote: String(properties['quote'] ?? ''),
    confidence: Math.round(Math.min(1, Math.max(0, Number(properties['confidence'] ?? 0))) * 100),
    ...daysOf(properties),
  };
}
