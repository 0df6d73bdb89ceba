import type { Config } from '../config.ts';
import type { GraphElement, Properties } from '../domain/graph.ts';
import type { Selection } from '../domain/selection.ts';
import { writeCsvGraph } from '../export/csv-graph.ts';
import { linesOf } from './lines.ts';
import { requireNothingAt, writeNewFolder } from './new-folder.ts';
import { withSession } from './open.ts';
import type { Session } from './session.ts';
import { say } from './talk.ts';

/** A node or an edge as the format `json` writes it, each on a line of its own. */
interface Serialized {
  readonly key: string;
  readonly source?: string;
  readonly target?: string;
  readonly attributes: Properties;
}

function elementOf({ key, source, target, attributes }: Serialized): GraphElement {
  if (source === undefined || target === undefined) {
    const { labels, ...properties } = attributes;
    return { node: { id: key, labels: labels as readonly string[], properties } };
  }
  const { type, ...properties } = attributes;
  return { relationship: { key, from: source, to: target, type: String(type), properties } };
}

/** Entities and edges of a selection, one at a time, whoever holds it. */
async function* elementsOf(session: Session, selection: Selection): AsyncGenerator<GraphElement> {
  for await (const line of linesOf(session.exported('json', selection)))
    if (line.startsWith('{"key":')) yield elementOf(JSON.parse(line.replace(/,$/, '')) as Serialized);
}

/** Writes nodes.csv and edges.csv into a new directory. @throws ClaimgraphError E_USAGE for one that is not empty */
export async function exportAsCsvFolder(config: Config, directory: string, selection: Selection): Promise<void> {
  await requireNothingAt(directory);
  await withSession(config, (session) =>
    writeNewFolder(directory, (folder) => writeCsvGraph(elementsOf(session, selection), folder)),
  );
  say(`nodes.csv and edges.csv written to ${directory}`);
}
