import type { Command } from 'commander';
import { type Flags, readConfig } from '../../config.ts';
import type { Correction } from '../../domain/correction.ts';
import { ClaimgraphError } from '../../domain/errors.ts';
import type { KeptCorrection } from '../../ports/graph-store.ts';
import { requireStore, withSession } from '../open.ts';
import { commandWith, ontologyOption, storeOption } from '../options.ts';
import { print } from '../output.ts';
import { counted, say } from '../talk.ts';

/** What a correction changes, in words. */
function contentOf(correction: Correction): string {
  switch (correction.kind) {
    case 'amend':
      return `${correction.claim} ${JSON.stringify(correction.to)}`;
    case 'merge':
      return `${correction.from} into ${correction.into.id}`;
    case 'split':
      return `${correction.entity} of ${correction.document}`;
    case 'rename':
      return `${correction.entity} to ${JSON.stringify(correction.name)}`;
    case 'retype':
      return `${correction.entity} to ${correction.type}`;
    default:
      return correction.claim;
  }
}

function* described({ correction, documents }: KeptCorrection): Generator<string> {
  const { id, kind, author, time, reason } = correction;
  const where = documents === 0 ? 'bears on nothing in the store now' : `in ${counted(documents, 'document')}`;
  yield `${id}\n  ${kind} ${contentOf(correction)}, ${where}\n  ${author}, ${time}${reason === undefined ? '' : `: ${reason}`}\n`;
}

interface CorrectionsFlags extends Flags {
  readonly undo?: string;
  readonly json?: true;
}

async function corrections({ undo, json, ...flags }: CorrectionsFlags): Promise<void> {
  const config = readConfig(flags);
  requireStore(config);
  if (undo === undefined) {
    const kept = await withSession(config, (session) => session.corrections());
    if (json) await print([`${JSON.stringify(kept, null, 2)}\n`]);
    else await print(kept.flatMap((one) => [...described(one)]));
    return;
  }
  if (!(await withSession(config, (session) => session.undo(undo)))) {
    const hint = 'List them: claimgraph corrections.';
    throw new ClaimgraphError('E_NOT_FOUND', `there is no correction ${JSON.stringify(undo)}`, { hint });
  }
  say(`${undo} was taken back`);
}

export const correctionsCommand = (): Command =>
  commandWith(
    'corrections',
    'List what people corrected, with who, when and why, or take a correction back.',
    'corrections',
    'corrections --undo correction:2c26…',
  )
    .option('--undo <id>', 'take this one back, as if it had never been made')
    .option('--json', 'list them as JSON')
    .addOption(storeOption())
    .addOption(ontologyOption())
    .action(corrections);
