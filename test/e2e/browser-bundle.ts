import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { isBuiltin } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

/** A program made one file for a browser, and the modules it is made of. */
export interface Bundle {
  readonly code: string;
  readonly modules: readonly string[];
}

/** Nothing of Node stands in for what a browser lacks: a program that wants it is no program for browsers. */
const withoutNode: Plugin = {
  name: 'without-node',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!isBuiltin(source)) return null;
    // A package may be called as one of Node's modules is: `events` is such a one.
    const found = source.startsWith('node:') ? null : await this.resolve(source, importer, { skipSelf: true });
    if (!found?.id.includes('/node_modules/')) throw new Error(`${importer} wants ${source}, which no browser has`);
    return found;
  },
};

/** Bundles a program of a project as its users would. @throws Error when it wants something of Node */
export async function bundle(folder: string, program: string): Promise<Bundle> {
  writeFileSync(join(folder, 'page.js'), program);
  const built = (await build({
    root: folder,
    configFile: false,
    logLevel: 'warn',
    plugins: [withoutNode],
    build: { write: false, rollupOptions: { input: join(folder, 'page.js') } },
  })) as Rolldown.RolldownOutput;
  const [chunk] = built.output;
  return { code: chunk.code, modules: chunk.moduleIds };
}

const PAGE = '<!doctype html><meta charset="utf-8"><title>claims</title><script type="module" src="/page.js"></script>';

/** A site with a page that runs a program, and the files of the package under `/claimgraph/`. */
export async function servePage(code: string, packageFolder: string) {
  const asked: string[] = [];
  const server = createServer((request, answer) => {
    const path = new URL(request.url ?? '/', 'http://page').pathname;
    asked.push(path);
    if (path === '/') answer.setHeader('content-type', 'text/html').end(PAGE);
    else if (path === '/page.js') answer.setHeader('content-type', 'text/javascript').end(code);
    else if (/^\/claimgraph\/(ontology|models)\/[\w./-]+$/.test(path) && !path.includes('..'))
      answer.end(readFileSync(join(packageFolder, path.slice('/claimgraph/'.length))));
    else answer.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise((closed) => server.close(closed));
  return { url: `http://127.0.0.1:${port}/`, asked, close };
}
