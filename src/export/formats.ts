import type { Places } from '../domain/view.ts';
import type { GraphStore } from '../ports/graph-store.ts';
import { claimsCsv } from './claims-csv.ts';
import { claimsNdjson } from './claims-ndjson.ts';
import { cypherScript } from './cypher-script.ts';
import { gexf } from './gexf.ts';
import { graphJsonText } from './graph-json.ts';
import { graphml } from './graphml.ts';
import { correctionsWithin, documentsWithin, elementsWithin, type Subgraph } from './subgraph.ts';

/** What is written: everything, unless told. */
export interface ExportOptions {
  readonly subgraph?: Subgraph;
  /** For formats that say where entities are drawn. */
  readonly places?: Places;
}

/** One way out: its media type, and its text in pieces. */
export interface ExportFormat {
  readonly mediaType: string;
  readonly extension: string;
  write(options?: ExportOptions): AsyncIterable<string>;
}

/** What exports read of a store. */
export type ExportSource = Pick<GraphStore, 'corrections' | 'documents' | 'elements'>;

async function* ndjson(source: ExportSource, subgraph: Subgraph | undefined): AsyncGenerator<string> {
  const kept = (await source.corrections()).map(({ correction }) => correction);
  if (subgraph === undefined) return yield* claimsNdjson(source.documents(), kept);
  const documents = () => documentsWithin(source.documents(), subgraph);
  yield* claimsNdjson(documents(), correctionsWithin(kept, documents()));
}

const elementsOf =
  (source: ExportSource, { subgraph }: ExportOptions = {}) =>
  () =>
    subgraph === undefined ? source.elements() : elementsWithin(() => source.elements(), subgraph);

/** Names of the formats that are one text. */
export const EXPORT_FORMATS = ['ndjson', 'json', 'graphml', 'gexf', 'csv', 'cypher'] as const;

/** The formats that are one text, by name. */
export const exportFormats = (
  source: ExportSource,
): Readonly<Record<(typeof EXPORT_FORMATS)[number], ExportFormat>> => ({
  ndjson: {
    mediaType: 'application/x-ndjson',
    extension: 'ndjson',
    write: (options) => ndjson(source, options?.subgraph),
  },
  json: {
    mediaType: 'application/json',
    extension: 'json',
    write: (options) => graphJsonText(elementsOf(source, options)()),
  },
  graphml: {
    mediaType: 'application/graphml+xml',
    extension: 'graphml',
    write: (options) => graphml(elementsOf(source, options)()),
  },
  gexf: {
    mediaType: 'application/gexf+xml',
    extension: 'gexf',
    write: (options) => gexf(elementsOf(source, options)(), options?.places),
  },
  csv: {
    mediaType: 'text/csv',
    extension: 'csv',
    write: (options) => claimsCsv(elementsOf(source, options)),
  },
  cypher: {
    mediaType: 'application/x-cypher-query',
    extension: 'cypher',
    write: (options) => cypherScript(elementsOf(source, options)()),
  },
});
