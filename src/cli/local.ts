import { createHash } from 'node:crypto';
import { exportGraph } from '../export/formats.ts';
import { type Engine, importClaims, ingest } from '../pipeline.ts';
import type { GraphStore } from '../ports/graph-store.ts';
import { ask } from '../query/ask.ts';
import { findQuestion } from '../query/library.ts';
import { sayIfForeign } from './foreign.ts';
import { shippedQuestions } from './services.ts';
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
    exported: (format) => exportGraph(store, { format, ontology, newHash: () => createHash('sha256') }),
    close: () => store.close(),
  };
}
