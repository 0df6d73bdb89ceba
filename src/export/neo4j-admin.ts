import type { GraphNode, Properties } from '../domain/graph.ts';
import type { BulkRelationship, BulkRow } from '../ports/bulk-rows.ts';
import { CsvTable } from './csv-table.ts';
import { separatorOption, USUAL_SEPARATOR } from './list-separator.ts';

/** Where the files of an export go. */
export interface Folder {
  /** Adds text to the end of a file, which is made if it is not there. */
  append(file: string, text: string): Promise<void>;
}

/** What was written. */
export interface AdminExport {
  readonly nodes: number;
  readonly relationships: number;
  /** Arguments after `neo4j-admin database import full <database>`; paths are relative to the folder. */
  readonly options: readonly string[];
}

/** Text that is gathered before it is written. */
const PIECE = 1 << 16;
/** The importer's own size of read buffers, in characters; a buffer must hold the longest cell. */
const READ_BUFFER = 4 << 20;

/** A data file that grows row by row, and its header. */
class DataFile {
  readonly #folder: Folder;
  readonly #name: string;
  readonly #table: CsvTable;
  #pending: string[] = [];
  #size = 0;
  rows = 0;
  longest = 0;

  constructor(folder: Folder, name: string, table: CsvTable) {
    this.#folder = folder;
    this.#name = name;
    this.#table = table;
  }

  async add(leading: readonly string[], properties: Properties): Promise<void> {
    const line = this.#table.line(leading, properties);
    this.rows += 1;
    this.longest = Math.max(this.longest, line.length);
    this.#pending.push(line);
    this.#size += line.length;
    if (this.#size >= PIECE) await this.#flush();
  }

  /** Writes what is left and the header. Resolves to the two files as the importer wants them. */
  async end(): Promise<string> {
    await this.#flush();
    await this.#folder.append(`${this.#name}-header.csv`, this.#table.header());
    return `${this.#name}-header.csv,${this.#name}.csv`;
  }

  async #flush(): Promise<void> {
    const text = this.#pending.join('');
    this.#pending = [];
    this.#size = 0;
    if (text !== '') await this.#folder.append(`${this.#name}.csv`, text);
  }
}

/** The files of nodes or of relationships, by name. */
class DataFiles {
  readonly #folder: Folder;
  readonly #files = new Map<string, DataFile>();
  readonly separator: string;

  constructor(folder: Folder, separator: string) {
    this.#folder = folder;
    this.separator = separator;
  }

  add(kind: string, header: readonly string[], leading: readonly string[], properties: Properties): Promise<void> {
    const file = this.#files.get(kind) ?? new DataFile(this.#folder, kind, new CsvTable(header, this.separator));
    this.#files.set(kind, file);
    return file.add(leading, properties);
  }

  rows(): number {
    return [...this.#files.values()].reduce((sum, { rows }) => sum + rows, 0);
  }

  longest(): number {
    return Math.max(0, ...[...this.#files.values()].map(({ longest }) => longest));
  }

  /** Writes what is left. Resolves to one option a file. */
  async end(option: string): Promise<readonly string[]> {
    const options: string[] = [];
    for (const file of this.#files.values()) options.push(`${option}=${await file.end()}`);
    return options;
  }
}

function addNode(files: DataFiles, { id, labels, properties }: GraphNode): Promise<void> {
  const [key] = labels;
  const { id: _, ...rest } = properties;
  return files.add(`nodes-${key}`, [`id:ID(${key})`, ':LABEL'], [id, labels.join(files.separator)], rest);
}

function addRelationship(files: DataFiles, relationship: BulkRelationship): Promise<void> {
  const { from, to, fromLabel, toLabel, type, properties } = relationship;
  const header = [`:START_ID(${fromLabel})`, `:END_ID(${toLabel})`, ':TYPE'];
  return files.add(`relationships-${fromLabel}-${toLabel}`, header, [from, to, type], properties);
}

/** A read buffer with room for the longest line, as a power of two. */
const readBuffer = (longest: number): number => {
  let size = READ_BUFFER;
  while (size < longest * 2) size *= 2;
  return size;
};

/**
 * Writes rows as the CSV files that `neo4j-admin database import` takes, and says with which options it takes them.
 * Each key label is an id space of its own. Labels and types are data of the files, never names of them or options,
 * but for the key labels. @param separator one character, between the elements of lists
 * @throws ClaimgraphError E_INPUT for a value that the importer cannot take; SeparatorTaken for a list that holds it
 */
export async function writeAdminImport(
  rows: AsyncIterable<BulkRow>,
  folder: Folder,
  separator = USUAL_SEPARATOR,
): Promise<AdminExport> {
  const [nodes, relationships] = [new DataFiles(folder, separator), new DataFiles(folder, separator)];
  for await (const row of rows)
    if ('node' in row) await addNode(nodes, row.node);
    else await addRelationship(relationships, row.relationship);
  const files = [...(await nodes.end('--nodes')), ...(await relationships.end('--relationships'))];
  const longest = Math.max(nodes.longest(), relationships.longest());
  const reading = [separatorOption(separator), '--multiline-fields=true', `--read-buffer-size=${readBuffer(longest)}`];
  return { nodes: nodes.rows(), relationships: relationships.rows(), options: [...files, ...reading] };
}

const TOOL = 'neo4j-admin database import full';

/** The command on one line. The database stands before the options, which would take it for one more file. */
export const importCommand = ({ options }: AdminExport, database: string): string =>
  [TOOL, database, ...options].join(' ');

/** The command as a shell script to keep in the folder: it works from wherever it is called. */
export const importScript = ({ options }: AdminExport): string => `#!/bin/sh
# Loads the CSV files beside it into an empty Neo4j database: sh import.sh [database]
# Run it where Neo4j is installed, as its user, while the server is stopped. What it does not like is in import.report.
cd "$(dirname "$0")" || exit 1
exec ${[`${TOOL} "\${1:-neo4j}"`, ...options].join(' \\\n  ')}
`;
