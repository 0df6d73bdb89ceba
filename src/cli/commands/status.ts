import type { Command } from 'commander';
import { type Flags, readConfig } from '../../config.ts';
import { requireStore } from '../open.ts';
import { commandWith, storeOption } from '../options.ts';
import { print } from '../output.ts';
import { statusLines, storeStatus } from '../store-status.ts';

interface StatusFlags extends Flags {
  readonly json?: true;
  readonly quarantine?: true;
  readonly editions?: true;
}

async function showStatus({ json, quarantine, editions, ...flags }: StatusFlags): Promise<void> {
  const config = readConfig(flags);
  requireStore(config);
  const status = await storeStatus(config, { editions: editions === true });
  if (json) await print([`${JSON.stringify(status, null, 2)}\n`]);
  else await print([...statusLines(status, quarantine === true)].map((line) => `${line}\n`));
}

export const statusCommand = (): Command =>
  commandWith(
    'status',
    'Tell what a store holds, how much of it is one story printed again, who holds it, and what could not be read into it and why.',
    'status',
    'status --quarantine --store bolt://localhost:7687',
  )
    .option('--quarantine', 'everything that could not be read, not only the latest')
    .option('--editions', 'count printings of one story and versions of a page also among more than 2,000 articles')
    .option('--json', 'as JSON, with everything that could not be read')
    .addOption(storeOption())
    .action(showStatus);
