import type { NewTextHash } from '../domain/claims-manifest.ts';
import type { Subgraph } from '../domain/graph.ts';
import type { Ontology } from '../domain/ontology.ts';
import type { Places } from '../domain/view.ts';
import type { GraphStore } from '../ports/graph-store.ts';
import { claimRecords } from './claim-records.ts';
import type { ExportContent } from './format.ts';
import { correctionsWithin, documentsWithin, elementsWithin } from './subgraph.ts';
import { plainTextHash } from './text-hash.ts';

/** What exports read of a store. */
export type ExportSource = Pick<GraphStore, 'corrections' | 'documents' | 'elements'>;

/** What is written: everything, unless told. */
export interface ContentOptions {
  readonly ontology: Ontology;
  readonly subgraph?: Subgraph | undefined;
  /** For formats that say where entities are drawn. */
  readonly places?: Places | undefined;
  /** A faster SHA-256 than the built-in one: under Node `() => createHash('sha256')`. */
  readonly newHash?: NewTextHash | undefined;
}

/** A store, or the part of it that a subgraph names, as formats read it. */
export function contentOf(source: ExportSource, options: ContentOptions): ExportContent {
  const { ontology, subgraph, places = {}, newHash = plainTextHash } = options;
  const elements = () =>
    subgraph === undefined ? source.elements() : elementsWithin(() => source.elements(), subgraph);
  const documents = () => (subgraph === undefined ? source.documents() : documentsWithin(source.documents(), subgraph));
  return {
    ontology,
    places,
    newHash,
    elements,
    documents,
    records: () => claimRecords(elements),
    async *corrections() {
      const kept = (await source.corrections()).map(({ correction }) => correction);
      if (subgraph === undefined) yield* kept;
      else yield* correctionsWithin(kept, documents());
    },
  };
}
