import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { graphHash } from '../../src/export/graph-hash.ts';
import { Journal } from '../../src/store/embedded/journal.ts';
import { openStore } from '../../src/store/open.ts';
import { ontology, project } from '../contract/documents.ts';
import { laterSchema } from '../stores/later-schema.ts';
import { compileChild } from './children.ts';
import { size } from './size.ts';

const FIXTURE = fileURLToPath(new URL('../fixtures/stores/v0.1.0/', import.meta.url));
/** Documents that the store holds. They are taken in by 25, each lot in one transaction. */
const DOCUMENTS = 57;
const STOPS = size(DOCUMENTS, 3);

let folder: string;
let script: string;
let later: string;
let wanted: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'claimgraph-migration-'));
  script = await compileChild(join(folder, 'compiled'), 'embedded-migration-child');
  later = laterSchema(folder);
  cpSync(FIXTURE, store(), { recursive: true });
  wanted = await hash();
});
beforeEach(() => {
  rmSync(store(), { recursive: true, force: true });
  cpSync(FIXTURE, store(), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const store = (): string => join(folder, 'store');

/** The hash of the store's graph when it is opened with the statements of a directory; by default, the shipped ones. */
async function hash(cypherDirectory?: string): Promise<string> {
  const opened = await openStore(store(), { ontology, project, ...(cypherDirectory && { cypherDirectory }) });
  try {
    return graphHash(await opened.graph());
  } finally {
    await opened.close();
  }
}

/** Migrates the store in a process that is killed when it has taken in so many documents. */
async function killedAfter(documents: number, cypherDirectory: string): Promise<void> {
  const child = spawn(process.execPath, [script, store(), cypherDirectory, String(documents)], { stdio: 'inherit' });
  expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
}

/** Numbers of documents after which to kill: evenly over all. */
const stops = Array.from({ length: STOPS }, (_, index) => Math.floor((index * DOCUMENTS) / STOPS));

describe('a store of version 0.1.0 whose migration is killed', () => {
  it.each(stops)('after %i documents, is whole for the new version and for the old', async (documents) => {
    const journal = readFileSync(join(store(), 'journal.ndjson'));
    await killedAfter(documents, later);
    expect(await hash(later)).toBe(wanted);
    await killedAfter(documents, fileURLToPath(new URL('../../cypher/', import.meta.url)));
    await killedAfter(documents, later);
    expect(await hash()).toBe(wanted);
    expect(readFileSync(join(store(), 'journal.ndjson'))).toEqual(journal);
  });

  it('would not be if the index said before it is built that it is', async () => {
    const journal = Journal.open(store());
    const { offset, sha256 } = journal.end;
    journal.close();
    const mutant = join(folder, 'cypher-mutant');
    cpSync(later, mutant, { recursive: true });
    const template = readFileSync(join(mutant, 'write', 'position.cypher'), 'utf8');
    const early = template.replace('$offset', String(offset)).replace('$sha256', `'${sha256}'`);
    writeFileSync(join(mutant, 'write', 'position.cypher'), early);
    await killedAfter(30, mutant);
    expect(await hash(mutant)).not.toBe(wanted);
  });
});
