import type { Ontology } from '../domain/ontology.ts';
import type { ViewQuestion } from '../domain/view.ts';
import type { IngestReport } from '../pipeline.ts';
import type { GraphStore, QueryOptions, QueryResult } from '../ports/graph-store.ts';
import type { GivenParameters } from '../query/parameters.ts';

/** What the server serves. All work is done by these; the server only carries it over HTTP. */
export interface Services {
  readonly store: GraphStore;
  readonly ontology: Ontology;
  readonly questions: readonly ViewQuestion[];
  /** Answers a named question. @throws ClaimgraphError E_NOT_FOUND, E_USAGE for bad parameters. */
  ask(name: string, parameters: GivenParameters, options?: QueryOptions): Promise<QueryResult>;
  /** Reads, extracts and stores raw documents; `again` those too that would be as they are. @throws ClaimgraphError E_INPUT */
  readonly ingest?: (documents: readonly unknown[], options: { readonly again: boolean }) => Promise<IngestReport>;
  /** Stores claim documents and corrections. @throws ClaimgraphError E_INPUT */
  readonly importClaims?: (documents: readonly unknown[]) => Promise<IngestReport>;
  /** Where the built viewer is (`dist/viz`). */
  readonly assetsDirectory: string;
}
