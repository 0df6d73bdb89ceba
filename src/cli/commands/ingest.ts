import type { Command } from 'commander';
import { type Flags, readConfig } from '../../config.ts';
import { ingestInto } from '../ingesting.ts';
import { commandWith, ontologyOption, publishedOption, publisherOption, storeOption } from '../options.ts';

export const ingestCommand = (): Command =>
  commandWith(
    'ingest',
    'Read articles and put their claims into the store. A file that cannot be read does not stop the others.',
    'ingest articles/ archive.zip',
    'ingest https://courier.example/news/feed.xml',
    'ingest report.txt --published 2015-11-16 --store bolt://localhost:7687',
  )
    .argument('<inputs...>', 'files, folders, web addresses, feeds or archives; - for standard input')
    .addOption(publishedOption())
    .addOption(publisherOption())
    .addOption(storeOption())
    .addOption(ontologyOption())
    .action((inputs: string[], flags: Flags) => ingestInto(readConfig(flags), inputs));
