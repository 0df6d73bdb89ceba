import type { Command } from 'commander';
import { type Flags, readConfig } from '../../config.ts';
import type { ArticleOptions } from '../articles.ts';
import { folderToFollow, followInto } from '../following.ts';
import { ingestInto } from '../ingesting.ts';
import {
  columnsOption,
  commandWith,
  ontologyOption,
  publishedOption,
  publisherOption,
  storeOption,
  threadCount,
} from '../options.ts';
import { tryOut } from '../trying-out.ts';

interface IngestFlags extends Flags, Pick<ArticleOptions, 'columns'> {
  readonly workers?: number;
  readonly again?: true;
  readonly dryRun?: true;
  readonly watch?: true;
}

function ingest(inputs: string[], flags: IngestFlags): Promise<void> {
  const config = readConfig(flags);
  if (flags.watch) return followInto(config, folderToFollow(inputs, flags), flags);
  return flags.dryRun ? tryOut(config, inputs, flags) : ingestInto(config, inputs, flags);
}

export const ingestCommand = (): Command =>
  commandWith(
    'ingest',
    'Read articles and put their claims into the store. What cannot be read does not stop the others, and is kept in mind for\n"status --quarantine". Stopped or repeated, it goes on with what is not in the store yet.',
    'ingest articles/ archive.zip',
    'ingest https://courier.example/news/feed.xml',
    'ingest archive.csv --columns text=body,published=date --dry-run',
    'ingest --watch inbox/',
    'ingest report.txt --published 2015-11-16 --store bolt://localhost:7687',
  )
    .argument('<inputs...>', 'files, folders, web addresses, feeds or archives; - for standard input')
    .addOption(publishedOption())
    .addOption(publisherOption())
    .addOption(storeOption())
    .addOption(ontologyOption())
    .option('--workers <count>', 'threads that read (default: what articles and processors are worth)', threadCount)
    .option('--again', 'read also what the store holds as it would be read')
    .addOption(columnsOption())
    .option('--dry-run', 'store nothing; print what would be read from each article, dates and where they come from')
    .option('--watch', 'follow a folder: read what is in it, then what is put into it or changed, until Ctrl-C')
    .action(ingest);
