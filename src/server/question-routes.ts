import type { Hono } from 'hono';
import type { ViewQuestion } from '../domain/view.ts';
import { capAnswer } from './answer-cap.ts';
import { askQuestion, listQuestions, runCypher } from './api/question-operations.ts';
import { serveOperation } from './serve-operation.ts';
import type { Services } from './services.ts';

/** What anybody's Cypher may take, less than a question of the library or somebody at a terminal. */
const CYPHER_LIMITS = { timeoutMs: 5_000, maxRows: 1_000 };

const listed = ({ name, title, asks, parameters, cypher }: ViewQuestion): ViewQuestion => ({
  name,
  title,
  asks,
  parameters,
  cypher,
});

/** Questions of the library, and read-only Cypher. */
export function questionRoutes(app: Hono, { store, questions, ask }: Services): void {
  serveOperation(app, listQuestions, () => ({ questions: questions.map(listed) }));
  serveOperation(app, askQuestion, ({ parameters: { name }, query }) => ask(name, query));
  serveOperation(app, runCypher, async ({ body: { cypher, params = {} } }) =>
    capAnswer(await store.run(cypher, params, CYPHER_LIMITS)),
  );
}
