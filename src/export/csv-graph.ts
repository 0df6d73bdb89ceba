import type { GraphElement, GraphNode, GraphRelationship } from '../domain/graph.ts';
import { verbOf } from '../domain/verb.ts';
import { type ArchiveFile, archive } from './archive.ts';
import { CLAIM_ATTRIBUTES, ENTITY_ATTRIBUTES } from './attributes.ts';
import { inChunks } from './chunks.ts';
import { csvHeader, csvLine } from './csv-line.ts';
import { entityGraph } from './entity-graph.ts';
import type { ExportFormat } from './format.ts';
import type { Folder } from './neo4j-admin.ts';
import { Upcoming } from './upcoming.ts';

const [NODES, EDGES] = ['nodes.csv', 'edges.csv'] as const;

const NODE_ATTRIBUTES = ENTITY_ATTRIBUTES.map(({ name }) => name);
/** Gephi, which reads headers in any case, has a `Type` of its own; what ties the two is the `Relation`. */
const EDGE_ATTRIBUTES = CLAIM_ATTRIBUTES.map(({ name }) => name).filter((name) => name !== 'type');
const NODE_HEADER = ['Id', 'Label', ...NODE_ATTRIBUTES];
const EDGE_HEADER = ['Source', 'Target', 'Type', 'Id', 'Label', 'Relation', ...EDGE_ATTRIBUTES];

/** A line of one of the two files. */
interface Line {
  readonly file: typeof NODES | typeof EDGES;
  readonly text: string;
}

function nodeLine({ id, labels, properties }: GraphNode): string {
  const values: Readonly<Record<string, unknown>> = { ...properties, labels };
  return csvLine([id, properties['name'] ?? id, ...NODE_ATTRIBUTES.map((name) => values[name])]);
}

function edgeLine({ key, from, to, type, properties }: GraphRelationship): string {
  const label = verbOf(properties as unknown as Parameters<typeof verbOf>[0]);
  return csvLine([from, to, 'Directed', key, label, type, ...EDGE_ATTRIBUTES.map((name) => properties[name])]);
}

/** The lines of the nodes with their header, then those of the edges. */
async function* lines(elements: AsyncIterable<GraphElement>): AsyncGenerator<Line> {
  yield { file: NODES, text: csvHeader(NODE_HEADER) };
  let edges = false;
  for await (const element of entityGraph(elements))
    if ('node' in element) yield { file: NODES, text: nodeLine(element.node) };
    else {
      if (!edges) yield { file: EDGES, text: csvHeader(EDGE_HEADER) };
      edges = true;
      yield { file: EDGES, text: edgeLine(element.relationship) };
    }
  if (!edges) yield { file: EDGES, text: csvHeader(EDGE_HEADER) };
}

/**
 * Who did what to whom as two tables, `nodes.csv` and `edges.csv`, with the headers that Gephi looks for: entities, and an
 * edge for each claim that states both ends. CSV as in RFC 4180, UTF-8; lists are joined by semicolons.
 */
async function* csvFiles(elements: AsyncIterable<GraphElement>): AsyncGenerator<ArchiveFile> {
  const upcoming = new Upcoming(lines(elements));
  async function* linesOf(file: Line['file']): AsyncGenerator<string> {
    while ((await upcoming.peek())?.file === file) yield (await upcoming.take())!.text;
  }
  try {
    for (const name of [NODES, EDGES]) yield { name, pieces: linesOf(name) };
  } finally {
    await upcoming.close();
  }
}

/** Writes both files into a folder. */
export async function writeCsvGraph(elements: AsyncIterable<GraphElement>, folder: Folder): Promise<void> {
  for await (const { name, pieces } of csvFiles(elements))
    for await (const piece of inChunks(pieces)) await folder.append(name, piece);
}

export const csvGraphFormat: ExportFormat = {
  name: 'csv-graph',
  says: 'a folder with nodes.csv and edges.csv, for Gephi and spreadsheets; or both in a ZIP archive',
  mediaType: 'application/zip',
  extension: 'zip',
  write: ({ elements }) => archive(csvFiles(elements())),
};
