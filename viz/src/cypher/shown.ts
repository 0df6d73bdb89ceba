import type { ViewGraph } from '../../../src/domain/view.ts';
import type { Focus, ViewState } from '../state.ts';
import { type Condition, conditionsOf, type Reach } from './conditions.ts';
import type { CypherQuery } from './query.ts';

/** How the claims are given: as nodes and relationships, or as a row of values each. */
export type Form = 'drawing' | 'rows';

const STEP = [
  'OPTIONAL MATCH (a:Entity)<-[:SUBJECT|OBJECT]-(:Claim)-[:SUBJECT|OBJECT]->(b:Entity)',
  'WHERE a.id IN near',
  'WITH near, collect(DISTINCT b.id) AS next',
  'WITH near + next AS near',
];

/** Collects the ids of the entities within so many steps, one step at a time, so that no path is walked twice. */
const nearby = (focus: Focus | null): readonly string[] =>
  focus === null ? [] : ['WITH $focus AS near', ...Array.from({ length: focus.steps }, () => STEP).flat()];

/** How what conditions speak of is found, in an order in which each can follow the ones before. */
const MATCHES: readonly (readonly [Reach, readonly string[]])[] = [
  ['speaker', ["OPTIONAL MATCH (c)-[:ATTRIBUTED_TO {role: 'speaker'}]->(speaker)"]],
  [
    'article',
    [
      'OPTIONAL MATCH (article:Article {id: c.docId})',
      'OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(house)',
      'WITH *, coalesce(house.name, article.publisher) AS publisher',
    ],
  ],
  [
    'line',
    [
      "WITH *, CASE WHEN c.polarity = 'negated' THEN 'negated'",
      "  WHEN NOT coalesce(c.modality, 'asserted') IN ['asserted', 'reported'] THEN 'dotted'",
      "  WHEN c.modality = 'reported' OR speaker IS NOT NULL THEN 'dashed' ELSE 'solid' END AS line",
    ],
  ],
  [
    'voice',
    [
      "WITH *, CASE WHEN speaker IS NULL THEN 'article'",
      "  WHEN coalesce(speaker.generic, false) THEN 'unnamed' ELSE 'named' END AS voice",
    ],
  ],
];

const RETURNS: Readonly<Record<Form, readonly string[]>> = {
  drawing: [
    'OPTIONAL MATCH (s)-[claim]->(o)',
    'WHERE claim.claimId = c.id',
    'RETURN s AS subject, claim, o AS object, c.id AS claimId',
  ],
  rows: [
    'RETURN s.name AS subject, c.predicate AS predicate, o.name AS object, c.polarity AS polarity,',
    '  c.modality AS modality, c.timeText AS time, c.timeStart AS start, c.timeEnd AS end, c.confidence AS confidence,',
    '  c.quote AS quote, c.docId AS article, s.id AS subjectId, o.id AS objectId, c.id AS claimId',
  ],
};

/** By date, undated last, then as they stand in the text. */
const ORDER = "ORDER BY coalesce(c.timeStart, c.timeEnd, '9999'), c.docId, c.quoteStart, claimId";

/** The lines that bind the claims `c` that lines of Cypher find and that fulfil every condition, with their ends. */
export function filteredLines(
  conditions: readonly Condition[],
  focus: Focus | null,
  start: readonly string[],
): { readonly lines: readonly string[]; readonly parameters: CypherQuery['parameters'] } {
  const reach = new Set(conditions.flatMap((condition) => condition.reach));
  const lines = [
    ...nearby(reach.has('near') ? focus : null),
    ...start,
    'OPTIONAL MATCH (c)-[:SUBJECT]->(s:Entity)',
    'OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)',
    ...MATCHES.flatMap(([name, matches]) => (reach.has(name) ? matches : [])),
    ...(conditions.length === 0 ? [] : ['WITH *', `WHERE ${conditions.map(({ where }) => where).join('\n  AND ')}`]),
  ];
  return { lines, parameters: Object.assign({}, ...conditions.map(({ parameters }) => parameters)) };
}

/** Where the claims are looked for: all of them, or those that lines of Cypher bind to `c`. */
interface Start {
  readonly lines: readonly string[];
  readonly parameters: CypherQuery['parameters'];
}

const EVERYWHERE: Start = { lines: ['MATCH (c:Claim)'], parameters: {} };

/** The claims of a start that fulfil every condition, with their ends. */
function claimsQuery(
  conditions: readonly Condition[],
  form: Form,
  focus: Focus | null,
  start = EVERYWHERE,
): CypherQuery {
  const { lines, parameters } = filteredLines(conditions, focus, start.lines);
  return {
    cypher: [...lines, ...RETURNS[form], ORDER].join('\n'),
    parameters: { ...start.parameters, ...parameters },
  };
}

/** What the filters leave: the drawing, the list and the table. */
export const shownQuery = (graph: ViewGraph, state: ViewState, form: Form): CypherQuery =>
  claimsQuery(conditionsOf(graph, state), form, state.focus);

/** What the filters leave of the claims that an entity is a party to. */
export function entityQuery(graph: ViewGraph, state: ViewState, entity: string): CypherQuery {
  const kept = state.focus === null ? 'DISTINCT c' : 'DISTINCT near, c';
  const lines = ['MATCH (:Entity {id: $entity})<-[:SUBJECT|OBJECT]-(c:Claim)', `WITH ${kept}`];
  return claimsQuery(conditionsOf(graph, state), 'drawing', state.focus, { lines, parameters: { entity } });
}

const ON_THE_WAY = `any(i IN range(0, size($way) - 2) WHERE s.id = $way[i] AND o.id = $way[i + 1]
    OR o.id = $way[i] AND s.id = $way[i + 1])`;

/** What the filters leave of the claims between entities that follow each other on a way from one to another. */
export function pathQuery(graph: ViewGraph, state: ViewState, way: readonly string[]): CypherQuery {
  const along: Condition = { where: ON_THE_WAY, reach: [], parameters: { way } };
  return claimsQuery([...conditionsOf(graph, state), along], 'drawing', state.focus);
}

/** Some claims by id, whatever the filters: those that a story tells. */
export const storyQuery = (claims: readonly string[]): CypherQuery =>
  claimsQuery([], 'drawing', null, { lines: ['MATCH (c:Claim)', 'WHERE c.id IN $claims'], parameters: { claims } });

/** A claim with everything that is linked to it: its parties, who says so, where, and the claims that it bears on. */
export const claimQuery = (claim: string): CypherQuery => ({
  cypher: [
    'MATCH (c:Claim {id: $claim})',
    'OPTIONAL MATCH (c)-[link]-(linked)',
    'RETURN c AS claim, link, linked, c.id AS claimId',
    'ORDER BY type(link), linked.id',
  ].join('\n'),
  parameters: { claim },
});
