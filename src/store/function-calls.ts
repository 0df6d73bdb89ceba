import { ownWords, unescaped } from './own-words.ts';
import { refusedQuery } from './read-only.ts';

/** A function or procedure of a namespace that is called: `point.distance(`. */
const CALL = /([\p{L}_][\p{L}\p{N}_]*(?:\s*\.\s*[\p{L}_][\p{L}\p{N}_]*)+)\s*\(/gu;

/** The namespaces of Cypher itself (Neo4j's manual, "Functions") and of the procedures that the plan is walked for. */
const OWN = /^(?:date|time|datetime|localtime|localdatetime|duration|point|vector\.similarity|db)\./i;

/**
 * Refuses functions of plug-ins, such as `apoc.cypher.runFirstColumnSingle(…)`: they may run what is written in a text,
 * which no plan shows. Read with escapes decoded and as they stand, since stores differ. @throws E_QUERY
 */
export function checkFunctions(cypher: string): void {
  for (const words of [ownWords(cypher), ownWords(unescaped(cypher))])
    for (const [, name] of words.matchAll(CALL)) {
      const called = name!.replace(/\s/g, '');
      if (!OWN.test(called)) throw refusedQuery(`it calls ${called}, which is no function of Cypher`);
    }
}
