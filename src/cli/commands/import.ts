import type { Command } from 'commander';
import { type Flags, readConfig } from '../../config.ts';
import { createEngine } from '../../pipeline.ts';
import { openClaimFiles } from '../claim-files.ts';
import { summaryOf } from '../ingesting.ts';
import { withSession } from '../open.ts';
import { commandWith, ontologyOption, storeOption } from '../options.ts';
import { say } from '../talk.ts';

async function importDocuments(inputs: readonly string[], flags: Flags): Promise<void> {
  const config = readConfig(flags);
  const { ontology } = createEngine({ ontology: config.ontology });
  const files = await openClaimFiles(inputs, ontology);
  try {
    const report = await withSession(config, (session) => session.importClaims(files.documents));
    files.stop();
    if (report.documents + report.corrections > 0) say(summaryOf(report, 'document'));
  } finally {
    files.stop();
  }
  files.reportFailures();
}

export const importCommand = (): Command =>
  commandWith(
    'import',
    'Put claim documents and corrections into the store: those of "extract" and "export", or annotated by hand.',
    'import claims.ndjson',
  )
    .argument('<files...>', '.ndjson or .json files, directories of them, or - for standard input')
    .addOption(storeOption())
    .addOption(ontologyOption())
    .action(importDocuments);
