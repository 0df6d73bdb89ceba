import type { QueryResult } from '../ports/graph-store.ts';
import { anotherWord } from './gathering/another-word.ts';
import { claimChanges } from './gathering/changes.ts';
import { editionGroups } from './gathering/editions.ts';
import { pageVersions } from './gathering/versions.ts';
import { independentSources } from './gathering/witnesses.ts';
import type { Asked, Gather, Gathering } from './gathering.ts';
import type { Question } from './question.ts';

const GATHER: Readonly<Record<Gathering, Gather>> = {
  editions: editionGroups,
  versions: pageVersions,
  changes: claimChanges,
  witnesses: independentSources,
  another_word: anotherWord,
};

/**
 * Makes a question's rows of those of its Cypher where its header says by what. They have the columns that the header
 * returns, and no others. @throws ClaimgraphError of the store
 */
export async function gatherRows(
  { gather, returns }: Pick<Question, 'gather' | 'returns'>,
  result: QueryResult,
  asked: Asked,
): Promise<QueryResult> {
  if (gather === undefined) return result;
  const rows = await GATHER[gather](result.rows, asked);
  const kept = rows.map((row) => Object.fromEntries(returns.map((column) => [column, row[column] ?? null])));
  return { columns: returns, rows: kept, truncated: result.truncated };
}
