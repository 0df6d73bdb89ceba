import type { NewTextHash } from '../domain/claims-manifest.ts';
import type { Subgraph } from '../domain/graph.ts';
import type { Places } from '../domain/view.ts';
import type { Engine } from '../engine.ts';
import type { ExportSource } from '../export/content.ts';
import type { Piece } from '../export/format.ts';
import { FORMATS, exportGraph as write } from '../export/formats.ts';

/** A store or a graph in memory, with the model that it was read by. */
export interface Graph extends ExportSource {
  readonly engine: Pick<Engine, 'ontology'>;
  /** A faster SHA-256 than the one that runs everywhere, where there is one. */
  readonly newHash?: NewTextHash;
}

/** What to write. */
export interface ExportOptions {
  /** The name of a format, see `formats`. */
  readonly format: string;
  /** Which claims, with all that they name; everything unless given. */
  readonly select?: Subgraph;
  /** Where entities are drawn, for the formats that say so. */
  readonly places?: Places;
}

/** A format that `exportGraph` writes. */
export interface FormatDescription {
  readonly name: string;
  /** What it is good for. */
  readonly says: string;
  readonly mediaType: string;
  readonly extension: string;
}

/**
 * The formats that there are.
 * @example
 * for (const { name, says } of formats()) console.log(name, says);
 */
export const formats = (): readonly FormatDescription[] =>
  FORMATS.map(({ name, says, mediaType, extension }) => ({ name, says, mediaType, extension }));

/**
 * Writes a graph or a part of it, piece by piece and so in little memory: text, or bytes where the format is no text.
 * @throws ClaimgraphError E_NOT_FOUND for a format that there is not, and whatever the store throws on the way
 * @example
 * for await (const piece of exportGraph(store, { format: 'csv' })) process.stdout.write(piece);
 * @example
 * await writeFile('graph.gexf', exportGraph(store, { format: 'gexf' })); // of node:fs/promises
 */
export const exportGraph = (graph: Graph, { format, select, places }: ExportOptions): AsyncIterable<Piece> =>
  write(graph, { format, ontology: graph.engine.ontology, subgraph: select, places, newHash: graph.newHash });
