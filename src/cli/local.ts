import { ClaimgraphError } from '../domain/errors.ts';
import { type Engine, importClaims, ingest } from '../pipeline.ts';
import type { GraphStore } from '../ports/graph-store.ts';
import { ask } from '../query/ask.ts';
import { findQuestion } from '../query/library.ts';
import { sayIfForeign } from './foreign.ts';
import { exportsOf, shippedQuestions } from './services.ts';
import type { Session } from './session.ts';

/** Rows and time that somebody at a terminal may want; a server allows less. */
const LIMITS = { maxRows: 100_000, timeoutMs: 60_000 };

/** A session on a store that this process holds, or shares with others as Neo4j is. */
export function localSession(store: GraphStore, engine: Engine): Session {
  const { ontology } = engine;
  return {
    ask: (name, parameters) => ask(store, findQuestion(shippedQuestions(), name), parameters, LIMITS),
    run: (cypher, parameters) => store.run(cypher, parameters, LIMITS),
    ingest: (documents) => ingest(documents, { engine, store, onProgress: sayIfForeign }),
    importClaims: (documents) => importClaims(documents, { ontology, store }),
    corrections: () => store.corrections(),
    undo: (correctionId) => store.undo(correctionId),
    async *exported(format) {
      const found = exportsOf(store)[format];
      if (found === undefined) throw new ClaimgraphError('E_NOT_FOUND', `there is no export format "${format}"`);
      const written = await found.write();
      if (typeof written === 'string') yield written;
      else yield* written;
    },
    close: () => store.close(),
  };
}
