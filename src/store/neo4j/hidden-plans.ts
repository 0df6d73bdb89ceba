import { ownWords, unescaped } from '../own-words.ts';
import { isReadOnlyProcedure, refusedQuery } from '../read-only.ts';

/** What subqueries in expressions begin with. Words are looked for wherever they stand, which takes no time to speak of. */
const SUBQUERY = /(?<![\p{L}_])(?:EXISTS|COUNT|COLLECT)\b/iu;

/** `CALL` of a procedure; a subquery has a bracket instead of a name. */
const CALL = /(?<![\p{L}_])CALL[\s\p{C}\p{Z}]+([^\s({]+)/giu;

/**
 * Refuses `LOAD CSV` and procedures in a query with subqueries in its expressions: the server may run such a subquery
 * as part of a filter, and then shows no operator of it (`RETURN CASE WHEN EXISTS { LOAD CSV … }` reached the network
 * in a READ session of 5.26). Both words in a text of such a query are refused too. @throws ClaimgraphError E_QUERY
 */
export function checkHiddenPlans(cypher: string): void {
  for (const text of [cypher, unescaped(cypher)]) {
    if (!SUBQUERY.test(text) || !text.includes('{')) continue;
    if (/(?<![\p{L}_])LOAD\b/iu.test(text) && /CSV\b/i.test(text)) throw refusedQuery('it contains LoadCSV');
    for (const [, name] of ownWords(text).matchAll(CALL))
      if (!isReadOnlyProcedure(name!)) throw refusedQuery(`it calls ${name}`);
  }
}
