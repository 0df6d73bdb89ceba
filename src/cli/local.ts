import { createHash } from 'node:crypto';
import { exportGraph } from '../export/formats.ts';
import { type Engine, importClaims, ingest } from '../pipeline.ts';
import type { GraphStore } from '../ports/graph-store.ts';
import { ask } from '../query/ask.ts';
import { findQuestion } from '../query/library.ts';
import type { GivenParameters } from '../query/parameters.ts';
import { partOf } from '../query/select.ts';
import { checkSelection } from '../query/selecting/check-selection.ts';
import { sayAbout } from './article-talk.ts';
import { shippedQuestions } from './services.ts';
import type { Session } from './session.ts';
import { watchedSource } from './watched-source.ts';

/** Rows and time that somebody at a terminal may want; a server allows less. */
const LIMITS = { maxRows: 100_000, timeoutMs: 60_000 };

/** A session on a store that this process holds, or shares with others as Neo4j is. */
export function localSession(store: GraphStore, engine: Engine): Session {
  const { ontology } = engine;
  const asked = (name: string, parameters: GivenParameters) =>
    ask(store, findQuestion(shippedQuestions(), name), parameters, LIMITS);
  return {
    ask: asked,
    run: (cypher, parameters) => store.run(cypher, parameters, LIMITS),
    ingest: (documents, options) => ingest(documents, { ...options, engine, store, onProgress: sayAbout }),
    importClaims: (documents) => importClaims(documents, { ontology, store }),
    corrections: () => store.corrections(),
    undo: (correctionId) => store.undo(correctionId),
    async *exported(format, selection, watch) {
      checkSelection(selection, ontology);
      const subgraph = await partOf(store, selection, asked, LIMITS);
      const source = watch === undefined ? store : await watchedSource(store, watch);
      yield* exportGraph(source, { format, ontology, subgraph, newHash: () => createHash('sha256') });
    },
    close: () => store.close(),
  };
}
