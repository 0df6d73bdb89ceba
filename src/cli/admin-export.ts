import type { Config } from '../config.ts';
import { ClaimgraphError } from '../domain/errors.ts';
import type { Selection } from '../domain/selection.ts';
import { freeSeparator, SeparatorTaken } from '../export/list-separator.ts';
import { importCommand, importScript, writeAdminImport } from '../export/neo4j-admin.ts';
import { createEngine, rowsInBulk } from '../pipeline.ts';
import { correctionsOf, documentsOf } from './lossless.ts';
import { requireNothingAt, writeNewFolder } from './new-folder.ts';
import { withSession } from './open.ts';
import { print } from './output.ts';
import { shellWord } from './shell-word.ts';
import { counted, say } from './talk.ts';

/**
 * Writes the CSV files of a bulk import into a new directory, with the command as a script beside them, and prints the
 * command. @throws ClaimgraphError E_USAGE for a directory that is not empty, E_NOT_FOUND for a store without documents
 */
export async function exportForAdmin(config: Config, directory: string, selection: Selection): Promise<void> {
  await requireNothingAt(directory);
  const { ontology } = createEngine({ ontology: config.ontology });
  const written = await withSession(config, async (session) => {
    const corrections = await correctionsOf(session, selection);
    const rows = () => rowsInBulk(documentsOf(session, selection), { ontology, corrections });
    const write = (separator?: string) =>
      writeNewFolder(directory, async (folder) => {
        const result = await writeAdminImport(rows(), folder, separator);
        if (result.nodes === 0)
          throw new ClaimgraphError('E_NOT_FOUND', `the store at ${config.store} holds no documents`);
        await folder.append('import.sh', importScript(result));
        return result;
      });
    return write().catch(async (error: unknown) => {
      if (!(error instanceof SeparatorTaken)) throw error;
      return write(await freeSeparator(rows()));
    });
  });
  const count = `${counted(written.nodes, 'node')} and ${counted(written.relationships, 'relationship')}`;
  say(`${count} written to ${directory}; with Neo4j stopped and its database empty, run there:`);
  await print([`cd ${shellWord(directory)} && ${importCommand(written, 'neo4j')}\n`]);
  say(`or: sh ${shellWord(`${directory}/import.sh`)} [database]`);
}
