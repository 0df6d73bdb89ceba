import type { PropertyValue } from '../domain/graph.ts';
import type { Projection } from '../domain/modality.ts';
import { type Page, type PageRequest, pageOf, type Source } from './page.ts';

/** Claims that pass every condition stated; ids of entities and documents. */
export interface ClaimFilter {
  readonly subject?: string | undefined;
  readonly object?: string | undefined;
  /** Any of these. */
  readonly predicate?: readonly string[] | undefined;
  /** ISO dates; with either, claims without a date do not pass. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly document?: string | undefined;
  /** Who says so: speaker, relay, or the publisher of what an article says itself. */
  readonly source?: string | undefined;
  /** Any of these. */
  readonly certainty?: readonly Projection[] | undefined;
  /** The least, 0–1. */
  readonly confidence?: number | undefined;
}

/** The few claims of one entity or document are matched first. */
const MATCHES = {
  subject: 'MATCH (:Entity {id: $subject})<-[:SUBJECT]-(c:Claim)',
  object: 'MATCH (:Entity {id: $object})<-[:OBJECT]-(c:Claim)',
  source: 'MATCH (:Entity {id: $source})<-[:ATTRIBUTED_TO]-(c:Claim)',
} as const;

/** `projectionOf`, as Cypher. */
const PROJECTION = `CASE WHEN c.polarity = 'negated' THEN 'DID_NOT'
  WHEN c.modality IN ['asserted', 'reported'] THEN 'holds' ELSE 'MIGHT' END`;

const DATED = '(c.timeStart IS NOT NULL OR c.timeEnd IS NOT NULL)';

const CONDITIONS = {
  predicate: 'c.predicate IN $predicate',
  since: `${DATED} AND coalesce(c.timeEnd, '9999-12-31') >= $since`,
  until: `${DATED} AND coalesce(c.timeStart, '0000-01-01') <= $until`,
  document: 'c.docId = $document',
  certainty: `${PROJECTION} IN $certainty`,
  confidence: 'c.confidence >= $confidence',
  cursor: 'c.id > $cursor',
} as const;

/** The texts of a table whose names were given a value. */
const given = (table: Readonly<Record<string, string>>, values: object): readonly string[] =>
  Object.entries(table).flatMap(([name, text]) => (name in values ? [text] : []));

/** The ids of the claims that pass a filter, in their order. @throws ClaimgraphError of the store */
export async function listClaims(source: Source, filter: ClaimFilter, page: PageRequest): Promise<Page<string>> {
  const stated = Object.entries(filter).filter(([, value]) => value !== undefined) as [string, PropertyValue][];
  const parameters = Object.fromEntries(stated);
  const matches = given(MATCHES, parameters);
  const { items, next } = await pageOf(
    source,
    {
      match: matches.length === 0 ? ['MATCH (c:Claim)'] : matches,
      where: given(CONDITIONS, { ...parameters, ...(page.cursor !== undefined && { cursor: page.cursor }) }),
      // An entity may be tied to a claim more than once, as its speaker and its relay.
      returns: 'DISTINCT c.id AS id',
      parameters,
    },
    page,
  );
  return { items: items.map(({ id }) => String(id)), next };
}
