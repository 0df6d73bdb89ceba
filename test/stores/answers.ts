import { expect } from 'vitest';
import { assetPath } from '../../src/assets.ts';
import type { GraphStore, QueryResult } from '../../src/ports/graph-store.ts';
import { ask } from '../../src/query/ask.ts';
import { findQuestion, loadQuestions } from '../../src/query/library.ts';

export const questions = loadQuestions(assetPath('cypher/questions'));

/** The chosen columns of an answer that is the same, in the same order, on both stores. */
export async function answerOfBoth(
  stores: readonly GraphStore[],
  name: string,
  columns: readonly string[],
  given = {},
): Promise<unknown[][]> {
  const results: QueryResult[] = [];
  for (const store of stores) results.push(await ask(store, findQuestion(questions, name), given));
  const [embedded, neo4j] = results as [QueryResult, QueryResult];
  expect(embedded).toEqual(neo4j);
  return embedded.rows.map((row) => columns.map((column) => row[column]));
}
