import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as browserApi from '../../src/browser.ts';
import * as nodeApi from '../../src/index.ts';
import { type Consumer, installFromTarball } from './consumer.ts';
import { docstringExamples, programOf } from './docstring-examples.ts';
import { libraryPage, runExamples } from './library-examples.ts';
import { typeFaults } from './type-check.ts';

let consumer: Consumer;
beforeAll(() => {
  consumer = installFromTarball();
  writeFileSync(join(consumer.folder, 'package.json'), '{ "type": "module" }');
});
afterAll(() => consumer.close());

const page = libraryPage();
const installed = (path: string): string => join(consumer.folder, 'node_modules/claimgraph', path);

/** Puts files into the project of the consumer; their names. */
function written(files: Readonly<Record<string, string>>): readonly string[] {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(consumer.folder, name), text);
  return Object.keys(files);
}

describe('the packed package', () => {
  it('holds what it needs and nothing of the workshop', () => {
    const folders = new Set(consumer.files.map((file) => file.split('/')[0]));
    expect([...folders].sort()).toEqual([
      'LICENSE',
      'README.md',
      'compose.yaml',
      'cypher',
      'dist',
      'docs',
      'examples',
      'models',
      'ontology',
      'package.json',
    ]);
    expect(consumer.files.filter((file) => /\.map$|\.test\.|(?<!\.d)\.ts$/.test(file))).toEqual([]);
    expect(consumer.files).toEqual(
      expect.arrayContaining(['models/en/LICENSE', 'models/en/NOTICE', 'docs/library.md']),
    );
    expect(readFileSync(consumer.tarball).byteLength).toBeLessThan(9_000_000);
  });

  it('is as publint wants packages', async () => {
    const tarball = Uint8Array.from(readFileSync(consumer.tarball)).buffer;
    const { messages } = await publint({ pack: { tarball }, level: 'suggestion', strict: true });
    expect(messages).toEqual([]);
  });

  it('is as attw wants packages that are ES modules only', async () => {
    const tarball = createPackageFromTarballData(Uint8Array.from(readFileSync(consumer.tarball)));
    const checked = await checkPackage(tarball);
    if (!checked.types) throw new Error('no types were found');
    // The profile "esm-only" of its command line: who resolves as Node 10 did, or requires, is not served.
    const served = checked.problems.filter(
      (problem) => !('resolutionKind' in problem) || !['node10', 'node16-cjs'].includes(problem.resolutionKind),
    );
    expect(served).toEqual([]);
    expect(Object.keys(checked.entrypoints)).toEqual(expect.arrayContaining(['.', './browser']));
  });

  it('runs its command', () => {
    const help = execFileSync(process.execPath, [installed('dist/cli/main.js'), '--help'], { encoding: 'utf8' });
    expect(help).toContain('claimgraph');
    expect(help).toContain('ingest');
  });

  it('reads pages in a thread, and claims in threads', () => {
    const [program] = written({
      'page.html':
        '<!doctype html><title>Letters</title><article><h1>Letters</h1><p>Velden warned the port of Orsk about the Grey Line in June. The port of Orsk never answered Velden.</p></article>',
      'threads.mjs': `import { ingest, openStore } from 'claimgraph';
const store = await openStore('./pages');
const first = await ingest(store, ['page.html', { text: 'Norway warned Sweden.' }], { workers: 2 });
console.log(first.documents, first.added, first.claims > 1);
const { unchanged } = await ingest(store, ['page.html'], { workers: 1, again: true });
console.log(unchanged);
await store.close();`,
    }).slice(1);
    const printed = execFileSync(process.execPath, [program!], { cwd: consumer.folder, encoding: 'utf8' });
    expect(printed).toBe('2 2 true\n1\n');
  });

  it('gives addresses of its files', () => {
    const [program] = written({
      'addresses.mjs': `import { readFileSync } from 'node:fs';
for (const path of ['cypher/questions/timeline.cypher', 'ontology/ontology.json', 'models/en/manifest.json', 'package.json'])
  console.log(readFileSync(new URL(import.meta.resolve('claimgraph/' + path)), 'utf8').length > 100);
await import('claimgraph/dist/pipeline.js').catch(({ code }) => console.log(code));`,
    });
    const printed = execFileSync(process.execPath, [program!], { cwd: consumer.folder, encoding: 'utf8' });
    expect(printed).toBe(`${'true\n'.repeat(4)}ERR_PACKAGE_PATH_NOT_EXPORTED\n`);
  });
});

describe('the page on the library', () => {
  it('shows programs that print what it says', () => {
    const printed = runExamples(consumer.folder, page);
    expect(page.examples.map(({ title }, index) => ({ title, prints: printed[index] }))).toEqual(
      page.examples.map(({ title, prints }) => ({ title, prints })),
    );
    expect(page.examples.length).toBeGreaterThan(7);
  });
});

const MISTAKES = `import { ask, exportGraph, ingest, openStore } from 'claimgraph';
const store = await openStore(7);
await ingest(store, [{ title: 'no text' }]);
exportGraph(store, { fromat: 'gexf' });
(await ask(store, 'timeline')).row;
`;

describe('the types of the packed package', () => {
  it.each(['nodenext', 'bundler'] as const)('are right, and catch mistakes, as resolved by %s', (resolution) => {
    const programs = [...page.examples.map(({ code }) => code), ...(resolution === 'bundler' ? page.forBrowsers : [])];
    const shown = Object.fromEntries(programs.map((code, index) => [`shown-${index}.mts`, code]));
    const docstrings = programOf(docstringExamples(installed('dist')));
    const files = written({ ...shown, 'docstrings.mts': docstrings, 'mistakes.mts': MISTAKES });
    expect(files.length).toBeGreaterThan(page.examples.length + 1);
    const faults = typeFaults(consumer.folder, files, resolution);
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([2, 3, 4, 5].map((line) => `mistakes.mts:${line}`));
  });
});

describe('every function of the library', () => {
  it('shows in its docstring how it is used', () => {
    const functions = Object.entries({ ...nodeApi, ...browserApi }).filter(
      ([name, value]) => typeof value === 'function' && name !== 'ClaimgraphError',
    );
    const examples = docstringExamples(installed('dist'));
    const silent = functions.filter(([name]) => (examples.get(name) ?? []).length === 0).map(([name]) => name);
    expect(silent).toEqual([]);
    expect(functions.length).toBeGreaterThan(10);
  });
});
