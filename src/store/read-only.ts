import { ClaimgraphError } from '../domain/errors.ts';

/** What a statement that only reads may begin with. Schema and administration commands begin with other words. */
const OPENINGS = new Set(['MATCH', 'OPTIONAL', 'WITH', 'UNWIND', 'RETURN', 'CALL']);

/** Procedures that only read what is in the graph. Anything else that is called is refused. */
const PROCEDURES = [
  /^db\.(labels|relationshipTypes|propertyKeys)$/,
  /^db\.schema\.\w+$/,
  /^db\.index\.fulltext\.query(Nodes|Relationships)$/,
];

const HINT = 'Only queries that read are run here: MATCH … RETURN …';

/** The error for a query that may not be run. */
export const refusedQuery = (what: string): ClaimgraphError =>
  new ClaimgraphError('E_QUERY', `the query was not run: ${what}`, { hint: HINT });

/** True for a procedure that may be called. */
export const isReadOnlyProcedure = (name: string): boolean => PROCEDURES.some((pattern) => pattern.test(name));

/** White space and comments, as Cypher skips them. */
const BLANK = /^(?:\s+|\/\/[^\n\r]*|\/\*[\s\S]*?\*\/)/;

/** The first word of a statement, in capitals; comments before it are skipped. */
export function firstWord(cypher: string): string {
  let rest = cypher;
  for (let blank = BLANK.exec(rest); blank !== null; blank = BLANK.exec(rest)) rest = rest.slice(blank[0].length);
  return (/^[A-Za-z]+/.exec(rest)?.[0] ?? '').toUpperCase();
}

/**
 * Refuses what does not begin as a query does: `CREATE INDEX`, `SHOW`, `PROFILE`, `LOAD CSV`, … That alone makes
 * nothing safe: the store's plan is walked next, and the query runs where it cannot write. @throws E_QUERY
 */
export function checkOpening(cypher: string): void {
  const word = firstWord(cypher);
  if (cypher.trim() === '') throw refusedQuery('it is empty');
  if (!OPENINGS.has(word)) throw refusedQuery(`it begins with ${word === '' ? 'no word' : word}`);
}
