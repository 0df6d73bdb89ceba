import type { Command } from 'commander';
import { type Flags, readConfig } from '../../config.ts';
import { openConfigured, requireStore } from '../open.ts';
import { commandWith, ontologyOption, portNumber, storeOption } from '../options.ts';
import { DEFAULT_PORT, serveViewer, type ViewOptions } from '../viewing.ts';

async function view({ port, open, ...flags }: Flags & ViewOptions): Promise<void> {
  const config = readConfig(flags);
  requireStore(config);
  await serveViewer(await openConfigured(config), config, { open, ...(port !== undefined && { port }) });
}

export const viewCommand = (): Command =>
  commandWith('view', 'Serve the viewer and print its address. Stop it with Ctrl-C.', 'view --port 0 --no-open')
    .option(
      '--port <number>',
      `port, 0 for any free one (default: ${DEFAULT_PORT}, or a free one if that is taken)`,
      portNumber,
    )
    .option('--no-open', 'do not open a browser')
    .addOption(storeOption())
    .addOption(ontologyOption())
    .action(view);
