import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the docstrings of a package's functions show: name of the function → its examples. */
export function docstringExamples(dist: string): ReadonlyMap<string, readonly string[]> {
  const files = ['pipeline.d.ts', ...readdirSync(join(dist, 'api')).map((file) => join('api', file))];
  const found = new Map<string, readonly string[]>();
  for (const file of files.filter((name) => name.endsWith('.d.ts'))) {
    const text = readFileSync(join(dist, file), 'utf8');
    const documented = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export declare (?:const|function) (\w+)/g;
    for (const [, comment, name] of text.matchAll(documented)) found.set(name!, examplesOf(comment!));
  }
  return found;
}

function examplesOf(comment: string): readonly string[] {
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\* ?/, ''));
  return lines.join('\n').split('@example').slice(1);
}

/** A file in which every example stands in a function of its own, with what the examples take for granted. */
export function programOf(examples: ReadonlyMap<string, readonly string[]>): string {
  const shown = [...examples].flatMap(([name, list]) => list.map((code, index) => [`${name}${index}`, code] as const));
  return `import { writeFile } from 'node:fs/promises';
import * as node from 'claimgraph';
import * as browser from 'claimgraph/browser';
const { article, ask, correct, createEngine, exportGraph, formats, importClaims, ingest, memoryGraph, openStore, questions } = node;
const { fetchedFrom, loadEngine } = browser;
declare const store: node.Store;
declare const engine: node.Engine;
${shown.map(([name, code]) => `export async function ${name}() {\n${code}\n}\n`).join('')}
export { engine, store, writeFile };
`;
}
