import type { QueryParameters } from '../../ports/graph-store.ts';
import { ownWords } from '../own-words.ts';
import { refusedQuery } from '../read-only.ts';

/** Numbers in a range. The engine makes a list of them all before it takes the first: about 80 MB for so many. */
const LONGEST = 1_000_000;

/** `range(` of two or three single words: numbers, parameters, variables. */
const RANGE = /\brange\s*\(\s*(-?\s*\$?\w+)\s*,\s*(-?\s*\$?\w+)\s*(?:,\s*(-?\s*\$?\w+)\s*)?\)/gi;

/** Not a number for a variable. */
const numberOf = (word: string, parameters: QueryParameters): number =>
  word.startsWith('$') ? Number(parameters[word.slice(1)]) : Number(word.replace(/\s/g, ''));

/**
 * Refuses a range of so many numbers that the engine, out of memory, would end the process. Only what stands between
 * numbers and parameters can be counted before the query runs; that is what people write by mistake.
 * @throws ClaimgraphError E_QUERY
 */
export function checkRanges(cypher: string, parameters: QueryParameters): void {
  for (const [range, start, end, step = '1'] of ownWords(cypher).matchAll(RANGE)) {
    const length = (numberOf(end!, parameters) - numberOf(start!, parameters)) / numberOf(step, parameters) + 1;
    if (length > LONGEST) throw refusedQuery(`${range} has more than ${LONGEST.toLocaleString('en')} numbers`);
  }
}
