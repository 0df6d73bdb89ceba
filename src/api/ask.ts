import { assetPath } from '../assets.ts';
import type { GraphStore, QueryOptions, QueryResult } from '../ports/graph-store.ts';
import { ask as askQuestion } from '../query/ask.ts';
import { findQuestion, loadQuestions } from '../query/library.ts';
import type { GivenParameters } from '../query/parameters.ts';
import type { Question } from '../query/question.ts';

/**
 * The questions that ship with the package: name, what each asks, takes and returns, and its Cypher.
 * @example
 * for (const { name, asks } of questions()) console.log(name, asks);
 */
export const questions = (): readonly Question[] => loadQuestions(assetPath('cypher/questions'));

/**
 * Asks a question of the library by its name, or one of your own (`Question`). For Cypher of your own: `store.run`.
 * @throws ClaimgraphError E_NOT_FOUND listing near names, E_USAGE for parameters it does not take, E_QUERY
 * @example
 * const { rows } = await ask(store, 'who_warned_whom');
 * for (const { warner, warned, quote } of rows) console.log(warner, warned, quote);
 */
export const ask = async (
  store: Pick<GraphStore, 'run'>,
  question: string | Question,
  parameters: GivenParameters = {},
  options?: QueryOptions,
): Promise<QueryResult> =>
  askQuestion(
    store,
    typeof question === 'string' ? findQuestion(questions(), question) : question,
    parameters,
    options,
  );
