import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as browserApi from '../../src/browser.ts';
import * as nodeApi from '../../src/index.ts';

/** What an entry re-exports: file → names. */
const exportsOf = (dist: string, entry: string): readonly (readonly [file: string, names: readonly string[]])[] =>
  [...readFileSync(join(dist, entry), 'utf8').matchAll(/export \{([^}]+)\} from '\.\/(.+)\.ts'/g)].map(
    ([, names, path]) => [`${path}.d.ts`, names!.split(',').map((name) => name.trim())],
  );

/** What the docstrings of a package's public functions show: name of the function → its examples. */
export function docstringExamples(dist: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [file, names] of ['index.d.ts', 'browser.d.ts'].flatMap((entry) => exportsOf(dist, entry))) {
    const text = readFileSync(join(dist, file), 'utf8');
    const documented = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export declare (?:const|function) (\w+)/g;
    for (const [, comment, name] of text.matchAll(documented))
      if (names.includes(name!)) found.set(name!, examplesOf(comment!));
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
const { ${Object.keys(nodeApi).join(', ')} } = node;
const { ${Object.keys(browserApi)
    .filter((name) => !(name in nodeApi))
    .join(', ')} } = browser;
declare const store: node.Store;
declare const engine: node.Engine;
${shown.map(([name, code]) => `export async function ${name}() {\n${code}\n}\n`).join('')}
export { engine, store, writeFile };
`;
}
