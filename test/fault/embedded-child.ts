import { createInterface } from 'node:readline';
import { assetPath } from '../../src/assets.ts';
import { claimRecord } from '../../src/local-server/pid-file.ts';
import { markOf } from '../../src/process-mark.ts';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { type JournalFiles, systemFiles } from '../../src/store/embedded/journal-files.ts';
import { acquireLock } from '../../src/store/embedded/lock.ts';
import { openStore } from '../../src/store/open.ts';
import { ontology, project } from '../contract/documents.ts';
import { revised } from './embedded-revisions.ts';

/**
 * A process to be killed, started and loaded ahead of time. `ingest DIRECTORY INDEX REVISION …` opens a store and
 * applies those documents, saying which is in, `hasty …` does so with a bug; `lock DIRECTORY TIME` takes a lock at that time and says whether it has it,
 * `server HOME TIME` the record of a local server.
 */
const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** The bug: a document is acknowledged before it is written. */
const hastyFiles: JournalFiles = {
  ...systemFiles,
  write: (file, bytes, from) => {
    setTimeout(() => systemFiles.write(file, bytes, from), 20);
    return bytes.length - from;
  },
};

const openHasty = (directory: string) =>
  EmbeddedStore.open(directory, { ontology, project, cypherDirectory: assetPath('cypher'), files: hastyFiles });

async function ingest([directory, ...numbers]: readonly string[], hasty: boolean): Promise<void> {
  const store = hasty ? await openHasty(directory!) : await openStore(directory!, { ontology, project });
  say('open');
  for (let at = 0; at < numbers.length; at += 2) {
    await store.apply([revised(Number(numbers[at]), Number(numbers[at + 1]))]);
    say(`${numbers[at]} ${numbers[at + 1]}`);
  }
  if (hasty) await new Promise((resolve) => setTimeout(resolve, 50));
  await store.close();
  say('done');
}

const until = (time: string): void =>
  void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Math.max(0, Number(time) - Date.now()));

function server([home, time]: readonly string[]): void {
  until(time!);
  say(claimRecord(home!, { ...markOf(process.pid), port: 7687, starting: true }) ? 'held' : 'lost');
}

function lock([directory, time]: readonly string[]): void {
  until(time!);
  try {
    acquireLock(directory!);
    say('held');
  } catch (error) {
    say((error as { code?: string }).code ?? String(error));
  }
}

say('ready');
for await (const line of createInterface({ input: process.stdin })) {
  const [command, ...rest] = line.split(' ');
  if (command === 'ingest' || command === 'hasty') await ingest(rest, command === 'hasty');
  else if (command === 'server') server(rest);
  else lock(rest);
}
