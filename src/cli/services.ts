import { assetPath } from '../assets.ts';
import { type Engine, importClaims, ingest } from '../pipeline.ts';
import type { GraphStore } from '../ports/graph-store.ts';
import { ask } from '../query/ask.ts';
import { findQuestion, loadQuestions } from '../query/library.ts';
import type { Question } from '../query/question.ts';
import { readJsonDocument } from '../read/article.ts';
import type { Services } from '../server/services.ts';

/** The questions that ship with the package. @throws ClaimgraphError E_INPUT */
export const shippedQuestions = (): readonly Question[] => loadQuestions(assetPath('cypher/questions'));

/** What a server offers of a store that this process holds. */
export function servicesOf(store: GraphStore, engine: Engine): Services {
  const { ontology } = engine;
  const questions = shippedQuestions();
  return {
    store,
    ontology,
    questions,
    ask: (name, parameters, options) => ask(store, findQuestion(questions, name), parameters, options),
    ingest: (documents, { again }) => ingest(documents.map(readJsonDocument), { engine, store, again }),
    importClaims: (documents) => importClaims(documents, { ontology, store }),
    assetsDirectory: assetPath('dist/viz'),
  };
}
