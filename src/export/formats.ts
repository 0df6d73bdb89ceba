import { ClaimgraphError } from '../domain/errors.ts';
import { inChunks } from './chunks.ts';
import { csvFormat } from './claims-csv.ts';
import { ndjsonFormat } from './claims-ndjson.ts';
import { xlsxFormat } from './claims-xlsx.ts';
import { type ContentOptions, contentOf, type ExportSource } from './content.ts';
import { csvGraphFormat } from './csv-graph.ts';
import { cypherFormat } from './cypher-script.ts';
import { htmlFormat } from './dossier/dossier-html.ts';
import { markdownFormat } from './dossier/dossier-markdown.ts';
import { dotFormat } from './dot.ts';
import type { ExportFormat, Piece } from './format.ts';
import { ftmFormat } from './ftm.ts';
import { gexfFormat } from './gexf.ts';
import { jsonFormat } from './graph-json.ts';
import { graphmlFormat } from './graphml.ts';
import { jsonldFormat } from './rdf/json-ld.ts';
import { nquadsFormat } from './rdf/n-quads.ts';
import { turtleFormat } from './rdf/turtle.ts';
import { stixFormat } from './stix.ts';
import { svgFormat } from './svg.ts';

/** The formats that are one file. */
export const FORMATS: readonly ExportFormat[] = [
  ndjsonFormat,
  jsonFormat,
  graphmlFormat,
  gexfFormat,
  dotFormat,
  csvFormat,
  csvGraphFormat,
  xlsxFormat,
  markdownFormat,
  htmlFormat,
  cypherFormat,
  stixFormat,
  turtleFormat,
  jsonldFormat,
  nquadsFormat,
  ftmFormat,
  svgFormat,
];

/** @throws ClaimgraphError E_NOT_FOUND for a format that there is not */
export function findFormat(name: string): ExportFormat {
  const found = FORMATS.find((format) => format.name === name);
  if (found !== undefined) return found;
  const hint = `Formats: ${FORMATS.map((format) => format.name).join(', ')}.`;
  throw new ClaimgraphError('E_NOT_FOUND', `there is no export format ${JSON.stringify(name.slice(0, 80))}`, { hint });
}

export interface ExportOptions extends ContentOptions {
  /** The name of a format. */
  readonly format: string;
}

/**
 * Writes a store, or a part of it, in pieces of some size.
 * @throws ClaimgraphError E_NOT_FOUND for a format that there is not; whatever the store throws, on the way
 */
export const exportGraph = (source: ExportSource, { format, ...options }: ExportOptions): AsyncIterable<Piece> =>
  inChunks(findFormat(format).write(contentOf(source, options)));
