import { ClaimgraphError } from '../../domain/errors.ts';
import {
  type Clause,
  type CypherClause,
  type EntityClause,
  HOPS,
  type QuestionClause,
} from '../../domain/selection.ts';
import type { QueryOptions, QueryResult } from '../../ports/graph-store.ts';
import type { GivenParameters } from '../parameters.ts';
import { heldBy } from './answers.ts';
import { type Asking, type Part, rowsOf } from './claim-facts.ts';
import { amongTest, namesTest, plainTest, saysTest, type Test } from './clause-tests.ts';
import { documentsNamed, entitiesNamed, sourcesNamed } from './named.ts';
import { claimsBetween, claimsOf, entitiesNear } from './walks.ts';

/** Answers a question of the library by name. */
export type AskQuestion = (name: string, parameters: GivenParameters) => Promise<QueryResult>;

/** What selecting asks. */
export interface Sources {
  readonly store: Asking;
  readonly ask: AskQuestion;
  /** Of Cypher that the selection brings. */
  readonly limits: QueryOptions;
  readonly publishers: () => Promise<ReadonlyMap<string, string>>;
}

/** A clause, looked up in the store. */
export interface Looked {
  readonly clause: Clause;
  /** Whether a claim fits it, `not` and all. */
  readonly fits: Test;
  /** Whether that asks for what the claim names. */
  readonly named: boolean;
  /** Ids among which are those of all claims that fit, where these are known and may be few. */
  readonly among?: ReadonlySet<string>;
  /** Entities that were chosen, whether or not a claim names them. */
  readonly chosen?: ReadonlySet<string>;
}

type Found = Omit<Looked, 'clause'>;

/** With more entities than this in reach, claims are better read one after the other than looked up. */
const FEW = 20_000;

const setTest =
  (ids: ReadonlySet<string>): Test =>
  ({ id }) =>
    ids.has(id);

async function amongEntities(store: Asking, entities: ReadonlySet<string>): Promise<Found> {
  const few = entities.size <= FEW ? { among: await claimsOf(store, entities) } : {};
  return { fits: amongTest(entities), named: true, ...few };
}

async function entity({ any, hops = HOPS.usual }: EntityClause, { store }: Sources): Promise<Found> {
  const chosen = await entitiesNamed(store, any);
  return { ...(await amongEntities(store, await entitiesNear(store, chosen, hops))), chosen };
}

async function inDocuments(
  store: Asking,
  documents: ReadonlySet<string>,
): Promise<Found & Required<Pick<Found, 'among'>>> {
  const cypher = 'MATCH (c:Claim) WHERE c.docId IN $documents RETURN c.id AS id';
  const rows = await rowsOf(store, cypher, { documents: [...documents] });
  return {
    fits: ({ document }) => documents.has(document),
    named: false,
    among: new Set(rows.map(({ id }) => String(id))),
  };
}

async function answered(clause: QuestionClause | CypherClause, sources: Sources): Promise<Found> {
  const { store, ask, limits } = sources;
  const { parameters = {} } = clause;
  const isQuestion = clause.kind === 'question';
  const answer = isQuestion ? await ask(clause.name, parameters) : await store.run(clause.cypher, parameters, limits);
  const what = isQuestion ? `the question ${clause.name}` : 'the Cypher of the selection';
  if (answer.truncated)
    throw new ClaimgraphError('E_QUERY', `${what} has more than ${answer.rows.length} rows`, { hint: 'Narrow it.' });
  const { claims, entities, articles } = await heldBy(store, answer);
  if (claims.size > 0) return { fits: setTest(claims), named: false, among: claims };
  if (entities.size + articles.size === 0 && answer.rows.length > 0) {
    const hint = 'Return claims, entities or articles: as nodes, relationships or paths, or by their ids.';
    throw new ClaimgraphError('E_USAGE', `${what} names no claim, entity or article`, { hint });
  }
  const [within, told] = [await amongEntities(store, entities), await inDocuments(store, articles)];
  const fits: Test = (claim) => within.fits(claim) || told.fits(claim);
  const among = within.among && { among: new Set([...within.among, ...told.among]) };
  return { fits, named: true, chosen: entities, ...among };
}

const PARTS: Readonly<Record<'party' | 'subject' | 'object' | 'about', readonly Part[]>> = {
  party: ['subject', 'object'],
  subject: ['subject'],
  object: ['object'],
  about: ['topic', 'place'],
};

async function naming(kind: keyof typeof PARTS, texts: readonly string[], { store }: Sources): Promise<Found> {
  const entities = await entitiesNamed(store, texts);
  const among = kind === 'about' ? {} : { among: await claimsOf(store, entities) };
  return { fits: namesTest(entities, PARTS[kind]), named: true, ...among };
}

const VOICES: Readonly<Record<'source' | 'speaker' | 'says', readonly Part[]>> = {
  source: [],
  speaker: ['speaker'],
  says: ['speaker', 'via'],
};

async function saying(kind: keyof typeof VOICES, texts: readonly string[], sources: Sources): Promise<Found> {
  const publishers = await sources.publishers();
  const names = await sourcesNamed(sources.store, texts, publishers);
  return { fits: saysTest(names, VOICES[kind], kind === 'speaker' ? null : publishers), named: kind !== 'source' };
}

const NAMING: ReadonlySet<string> = new Set(['type', 'certainty', 'voice']);

async function found(clause: Clause, sources: Sources): Promise<Found> {
  const plain = plainTest(clause);
  if (plain !== null) {
    const among = clause.kind === 'claim' ? { among: new Set(clause.any) } : {};
    return { fits: plain, named: NAMING.has(clause.kind), ...among };
  }
  const { store } = sources;
  switch (clause.kind) {
    case 'entity':
      return entity(clause, sources);
    case 'path': {
      const [from, to] = [await entitiesNamed(store, [clause.from]), await entitiesNamed(store, [clause.to])];
      const claims = await claimsBetween(store, from, to);
      return { fits: setTest(claims), named: false, among: claims };
    }
    case 'question':
    case 'cypher':
      return answered(clause, sources);
    case 'document':
      return inDocuments(store, await documentsNamed(store, clause.any));
    case 'party':
    case 'subject':
    case 'object':
    case 'about':
      return naming(clause.kind, clause.any, sources);
    case 'source':
    case 'speaker':
    case 'says':
      return saying(clause.kind, clause.any, sources);
    default:
      throw new ClaimgraphError('E_USAGE', `there is no clause ${JSON.stringify(clause.kind)}`);
  }
}

/**
 * Looks up in a store what a clause names.
 * @throws ClaimgraphError E_NOT_FOUND for names that the store lacks, E_QUERY and E_USAGE for Cypher and questions that
 *   cannot be asked or name no claim
 */
export async function lookUp(clause: Clause, sources: Sources): Promise<Looked> {
  const { fits, named, among, chosen } = await found(clause, sources);
  if (clause.not) return { clause, named, fits: (claim) => !fits(claim) };
  return { clause, named, fits, ...(among && { among }), ...(chosen && { chosen }) };
}
