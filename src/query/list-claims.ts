import type { PropertyValue } from '../domain/graph.ts';
import { daysOf } from '../domain/partial-date.ts';
import type { CERTAINTIES } from '../domain/selection.ts';
import { type Page, type PageRequest, pageOf, type Source } from './page.ts';

type Certainty = (typeof CERTAINTIES)[number];

/** Claims that pass every condition stated; ids of entities and documents. */
export interface ClaimFilter {
  readonly subject?: string | undefined;
  readonly object?: string | undefined;
  /** Any of these. */
  readonly predicate?: readonly string[] | undefined;
  /** Days, months or years; with either, claims without a date do not pass. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly document?: string | undefined;
  /** Who published it. */
  readonly source?: string | undefined;
  /** Who says so: speaker, relay, or the publisher of what an article says itself. */
  readonly says?: string | undefined;
  /** Any of these. */
  readonly certainty?: readonly Certainty[] | undefined;
  /** The least, 0–1. */
  readonly confidence?: number | undefined;
}

/** The few claims of one entity or document are matched first. */
const MATCHES = {
  subject: 'MATCH (:Entity {id: $subject})<-[:SUBJECT]-(c:Claim)',
  object: 'MATCH (:Entity {id: $object})<-[:OBJECT]-(c:Claim)',
  says: 'MATCH (:Entity {id: $says})<-[:ATTRIBUTED_TO]-(c:Claim)',
  source: `MATCH (:Entity {id: $source})<-[:PUBLISHED_BY]-(:Article)-[:HAS_SENTENCE]->(:Sentence)<-[:STATED_IN]-(c:Claim)`,
} as const;

const HOLDS = "c.polarity = 'affirmed' AND c.modality IN ['asserted', 'reported']";
const QUOTED = "(c.modality = 'reported' OR EXISTS { (c)-[:ATTRIBUTED_TO {role: 'speaker'}]->(:Entity) })";

const CERTAIN: Readonly<Record<Certainty, string>> = {
  holds: HOLDS,
  stated: `${HOLDS} AND NOT ${QUOTED}`,
  attributed: `${HOLDS} AND ${QUOTED}`,
  might: "c.polarity = 'affirmed' AND NOT c.modality IN ['asserted', 'reported']",
  'did-not': "c.polarity = 'negated'",
};

const DATED = '(c.timeStart IS NOT NULL OR c.timeEnd IS NOT NULL)';

const CONDITIONS = {
  predicate: 'c.predicate IN $predicate',
  since: `${DATED} AND coalesce(c.timeEnd, '9999-12-31') >= $since`,
  until: `${DATED} AND coalesce(c.timeStart, '0000-01-01') <= $until`,
  document: 'c.docId = $document',
  confidence: 'c.confidence >= $confidence',
  cursor: 'c.id > $cursor',
} as const;

/** The texts of a table whose names were given a value. */
const given = (table: Readonly<Record<string, string>>, values: object): readonly string[] =>
  Object.entries(table).flatMap(([name, text]) => (name in values ? [text] : []));

const certain = (some: readonly Certainty[] | undefined): readonly string[] =>
  some === undefined ? [] : [`(${some.map((one) => `(${CERTAIN[one]})`).join(' OR ') || 'false'})`];

/** Dates as days, so that they compare with those of claims; what is no date lets nothing pass. */
const withDays = ({ since, until, ...filter }: ClaimFilter): ClaimFilter => ({
  ...filter,
  ...(since !== undefined && { since: daysOf(since)?.[0] ?? '9999-12-31' }),
  ...(until !== undefined && { until: daysOf(until)?.[1] ?? '' }),
});

/** The ids of the claims that pass a filter, in their order. @throws ClaimgraphError of the store */
export async function listClaims(
  source: Source,
  { certainty, ...filter }: ClaimFilter,
  page: PageRequest,
): Promise<Page<string>> {
  const stated = Object.entries(withDays(filter)).filter(([, value]) => value !== undefined) as [
    string,
    PropertyValue,
  ][];
  const parameters = Object.fromEntries(stated);
  const matches = given(MATCHES, parameters);
  const { items, next } = await pageOf(
    source,
    {
      match: matches.length === 0 ? ['MATCH (c:Claim)'] : matches,
      where: [
        ...given(CONDITIONS, { ...parameters, ...(page.cursor !== undefined && { cursor: page.cursor }) }),
        ...certain(certainty),
      ],
      // An entity may be tied to a claim more than once, as its speaker and its relay.
      returns: 'DISTINCT c.id AS id',
      parameters,
    },
    page,
  );
  return { items: items.map(({ id }) => String(id)), next };
}
