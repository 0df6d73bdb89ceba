import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assetPath } from '../../src/assets.ts';

/** A program that a page of the docs shows, and what the page says it prints. */
export interface Example {
  readonly title: string;
  readonly code: string;
  readonly prints: string;
}

interface Page {
  readonly examples: readonly Example[];
  /** Names and texts of the files that the examples read. */
  readonly files: readonly (readonly [string, string])[];
  readonly forBrowsers: readonly string[];
}

const FENCE = /^## (?<title>.+)$|^```(?<language>\w+)(?: (?<note>\S+))?\n(?<body>[\s\S]*?)^```$/gm;

/** The programs of `docs/library.md`, in their order. */
export function libraryPage(): Page {
  const examples: Example[] = [];
  const files: [string, string][] = [];
  const forBrowsers: string[] = [];
  let title = '';
  for (const { groups } of readFileSync(assetPath('docs/library.md'), 'utf8').matchAll(FENCE)) {
    const { language, note, body = '' } = groups!;
    if (groups!['title']) title = groups!['title'];
    else if (language === 'js') examples.push({ title, code: body, prints: '' });
    else if (language === 'text' && note) files.push([note, body]);
    else if (language === 'text') examples.push({ ...examples.pop()!, prints: body });
    else if (note === 'browser') forBrowsers.push(body);
  }
  return { examples, files, forBrowsers };
}

/** What stands between the outputs of two programs. */
const MARK = '--- the next example ---';

/** Runs the programs in a folder, one after another in one process of plain Node; what each prints. @throws Error */
export function runExamples(folder: string, { examples, files }: Page): readonly string[] {
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  const names = examples.map((_, index) => `example-${index}.mjs`);
  names.forEach((name, index) => {
    writeFileSync(join(folder, name), examples[index]!.code);
  });
  const all = names.map((name) => `await import('./${name}');\nconsole.log('${MARK}');\n`);
  writeFileSync(join(folder, 'all-examples.mjs'), all.join(''));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['all-examples.mjs'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`an example failed: ${stdout}${stderr}`);
  return stdout.split(`${MARK}\n`).slice(0, -1);
}
