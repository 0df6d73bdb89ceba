import { type Command, Option } from 'commander';
import { type Flags, readConfig } from '../../config.ts';
import { requireStore, withSession } from '../open.ts';
import { commandWith, ontologyOption, storeOption } from '../options.ts';
import { print, writeWhole } from '../output.ts';
import { say } from '../talk.ts';

interface ExportFlags extends Flags {
  readonly format: string;
  readonly output?: string;
}

async function exportGraph({ format, output, ...flags }: ExportFlags): Promise<void> {
  const config = readConfig(flags);
  requireStore(config);
  await withSession(config, (session) => {
    const pieces = session.exported(format);
    return output === undefined ? print(pieces) : writeWhole(output, pieces);
  });
  if (output !== undefined) say(`written to ${output}`);
}

export const exportCommand = (): Command =>
  commandWith(
    'export',
    'Take the graph away: ndjson is every claim document, lossless, as "import" reads it; json is the graph for graphology.',
    'export --format ndjson -o claims.ndjson',
  )
    .addOption(new Option('--format <format>', 'what to write').choices(['json', 'ndjson']).makeOptionMandatory())
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .addOption(storeOption())
    .addOption(ontologyOption())
    .action(exportGraph);
