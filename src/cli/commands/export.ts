import { type Command, Option } from 'commander';
import { type Flags, readConfig } from '../../config.ts';
import { ClaimgraphError } from '../../domain/errors.ts';
import { parseSelection } from '../../domain/parse-selection.ts';
import { EVERYTHING } from '../../domain/selection-text.ts';
import { csvGraphFormat } from '../../export/csv-graph.ts';
import { FORMATS } from '../../export/formats.ts';
import { exportForAdmin } from '../admin-export.ts';
import { exportAsCsvFolder } from '../csv-folder.ts';
import { requireStore, withSession } from '../open.ts';
import { commandWith, ontologyOption, storeOption } from '../options.ts';
import { print, writeWhole } from '../output.ts';
import { exportedPage } from '../page-export.ts';
import { isWatched, startProgress } from '../progress.ts';
import { SELECTION_HELP } from '../selection-help.ts';
import { say } from '../talk.ts';

interface ExportFlags extends Flags {
  readonly format: string;
  readonly output?: string;
  readonly select: string;
}

/** The format that is a directory of files and nothing else. */
const DIRECTORY_FORMAT = 'neo4j-admin';
/** The format that is the viewer itself. */
const PAGE_FORMAT = 'viewer';

async function exportGraph({ format, output, select, ...flags }: ExportFlags): Promise<void> {
  const config = readConfig(flags);
  const selection = parseSelection(select);
  requireStore(config);
  if (format === DIRECTORY_FORMAT) {
    if (output !== undefined) return exportForAdmin(config, output, selection);
    const hint = 'Name it with -o; it must not exist yet, or be empty.';
    throw new ClaimgraphError('E_USAGE', `--format ${format} writes a directory`, { hint });
  }
  if (format === csvGraphFormat.name && output !== undefined && !output.endsWith('.zip'))
    return exportAsCsvFolder(config, output, selection);
  if (format === PAGE_FORMAT) {
    const page = [await exportedPage(config, selection)];
    await (output === undefined ? print(page) : writeWhole(output, page));
  } else
    await withSession(config, (session) => {
      if (output === undefined) return print(session.exported(format, selection));
      const progress = isWatched() ? startProgress(null, 'read') : undefined;
      return writeWhole(output, session.exported(format, selection, progress)).finally(() => progress?.stop());
    });
  if (output !== undefined) say(`written to ${output}`);
}

const ADMIN = 'a directory of CSV files and the command that loads them into an empty Neo4j at once';

const PAGE = 'the viewer with everything in it as one HTML page, which opens without a server or a network';

const listed = [...FORMATS, { name: PAGE_FORMAT, says: PAGE }, { name: DIRECTORY_FORMAT, says: ADMIN }];
const width = Math.max(...listed.map(({ name }) => name.length)) + 2;

const ABOUT = ['Take the graph away.\n', ...listed.map(({ name, says }) => name.padEnd(width) + says)].join('\n');

export const exportCommand = (): Command =>
  commandWith(
    'export',
    ABOUT,
    'export --format ndjson -o claims.ndjson',
    `export --select 'entity:"Port of Ayl" since:2001-03 certainty:stated' --format csv -o claims.csv`,
    'export --format neo4j-admin -o bulk',
  )
    .addOption(
      new Option('--format <format>', 'what to write').choices(listed.map(({ name }) => name)).makeOptionMandatory(),
    )
    .option('--select <selection>', 'take away a part of it: see below', EVERYTHING)
    .option(
      '-o, --output <path>',
      'write to a file, or for csv-graph and neo4j-admin a directory, instead of standard output',
    )
    .addOption(storeOption())
    .addOption(ontologyOption())
    .addHelpText('after', SELECTION_HELP)
    .action(exportGraph);
