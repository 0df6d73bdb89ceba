// Exports as readers of other projects see them (`npm run test:interop`). To add a reader:
//
// 1. `readers/<name>.py`: takes paths of exported files as arguments and prints one JSON value: counts, and values picked
//    so that the test can compare them with the graph. It fails on its own (`assert`, or what the library throws) where
//    the file breaks a rule of the format that the library checks. Standard library and the packages of
//    `requirements.in` only; for a new package, add it there and make `requirements.txt` again as it says.
// 2. `<name>.test.ts`: opens a store with `openStories`, writes it with `writeExport`, and compares what `readBy` answers.
//    Its `describe` is `describeReaders`, which skips it where there is no Python.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, inject, onTestFinished } from 'vitest';
import type { Ontology } from '../../src/domain/ontology.ts';
import type { ContentOptions, ExportSource } from '../../src/export/content.ts';
import { exportGraph, findFormat } from '../../src/export/formats.ts';
import { wholeBytes } from '../export/gathered.ts';
import { harbour, openTestStore, quay, type TestStore } from '../fixtures/viewer/open-store.ts';
import { courier, herald } from '../query/story.ts';

/** `describe` for what needs the Python of the readers. */
export const describeReaders = describe.skipIf(inject('interopPython') === null);

/** What no format may take for markup, code, a path or the end of a text. */
export const HOSTILE_NAME = 'Brack <b>"&amp;"</b> \'; =cmd|x!A1 \\ {"a":1} ../../etc \u2028 \u0007 \ud800 😀 é';

/** A store with four invented articles; one of their people has a hostile name. */
export async function openStories(): Promise<TestStore> {
  const opened = await openTestStore('');
  const entities = courier.entities.map((one) => (one.id === 'brack' ? { ...one, name: HOSTILE_NAME } : one));
  await opened.add(harbour(), quay(), { ...courier, entities }, herald);
  return opened;
}

/** Writes a store, or a part of it, to a file of its own that is gone after the test. Resolves to its path. */
export async function writeExport(
  { store, ontology }: { readonly store: ExportSource; readonly ontology: Ontology },
  format: string,
  part: Omit<ContentOptions, 'ontology'> = {},
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-interop-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, `export.${findFormat(format).extension}`);
  writeFileSync(path, await wholeBytes(exportGraph(store, { format, ontology, ...part })));
  return path;
}

/** What a reader (`readers/<name>.py`) says of files. @throws Error with what it said when it failed */
export function readBy<Read>(reader: string, ...paths: readonly string[]): Read {
  const script = fileURLToPath(new URL(`readers/${reader}.py`, import.meta.url));
  const parameters = ['-I', '-X', 'utf8', script, ...paths];
  const { status, stdout, stderr, error } = spawnSync(inject('interopPython')!, parameters, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`the reader ${reader} failed: ${error?.message ?? stderr.slice(-4000)}`);
  return JSON.parse(stdout) as Read;
}
