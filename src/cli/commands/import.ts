import type { Command } from 'commander';
import { type Flags, readConfig } from '../../config.ts';
import { readClaimDocuments } from '../../read/claim-documents.ts';
import { CLAIM_DOCUMENTS, listSources } from '../../read/read.ts';
import { summaryOf } from '../ingesting.ts';
import { withSession } from '../open.ts';
import { commandWith, ontologyOption, storeOption } from '../options.ts';
import { type Progress, startProgress } from '../progress.ts';
import { say } from '../talk.ts';

async function* documentsOf(files: readonly string[], progress: Progress): AsyncGenerator<unknown> {
  for (const file of files) {
    yield* readClaimDocuments(file);
    progress.advance();
  }
}

async function importDocuments(inputs: readonly string[], flags: Flags): Promise<void> {
  const config = readConfig(flags);
  const files = await listSources(inputs, CLAIM_DOCUMENTS);
  const progress = startProgress(files.length, 'files');
  try {
    const report = await withSession(config, (session) => session.importClaims(documentsOf(files, progress)));
    progress.stop();
    say(summaryOf(report, 'document'));
  } finally {
    progress.stop();
  }
}

export const importCommand = (): Command =>
  commandWith(
    'import',
    'Put claim documents into the store: those of "extract" and "export", or annotated by hand.',
    'import claims.ndjson',
  )
    .argument('<files...>', '.ndjson or .json files, directories of them, or - for standard input')
    .addOption(storeOption())
    .addOption(ontologyOption())
    .action(importDocuments);
