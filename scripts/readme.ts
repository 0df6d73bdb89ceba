import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assetPath } from '../src/assets.ts';
import { explain } from '../src/cli/explain/explain.ts';
import { createEngine, ingest, openGraph } from '../src/pipeline.ts';
import { ask } from '../src/query/ask.ts';
import { formatTable } from '../src/query/format-table.ts';
import { findQuestion, loadQuestions } from '../src/query/library.ts';
import { listSources } from '../src/read/read.ts';
import { readSource } from '../src/read/sources.ts';

const HELP = `Writes into README.md what the commands print that it shows.

  npm run readme`;

const EXAMPLE = /(<!-- example: (\w+) -->\n)[\s\S]*?(<!-- \/example -->)/g;

/** What "extract --explain" is shown on. */
const EXPLAINED = 'Customs officers warned the minister, but she told them nothing.';

/** What `query missed_warnings --param name=Mostefai` prints over the examples. */
async function missedWarnings(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-readme-'));
  const engine = createEngine();
  const store = await openGraph(join(folder, 'store'), { engine });
  try {
    const files = await listSources([assetPath('examples')]);
    await ingest(await Promise.all(files.map((file) => readSource(file))), { engine, store });
    const question = findQuestion(loadQuestions(assetPath('cypher/questions')), 'missed_warnings');
    return formatTable(await ask(store, question, { name: 'Mostefai' }), question);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What `extract --explain` prints of one sentence. */
async function explained(): Promise<string> {
  const explanation = await createEngine().explain({ id: 'readme', text: EXPLAINED, published: '2022-06-08' });
  return `${[...explain(explanation)].join('').trim()}\n`;
}

/** The README with its examples as the commands print them now. */
export async function freshReadme(readme: string): Promise<string> {
  const outputs: Readonly<Record<string, string>> = {
    missed_warnings: fenced('text', await missedWarnings()),
    explain: fenced('text', await explained()),
    own_ontology: fenced('json', readFileSync(assetPath('docs/own-ontology.json'), 'utf8')),
  };
  return readme.replace(EXAMPLE, (_, open: string, name: string, close: string) => `${open}${outputs[name]}${close}`);
}

const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\`\`\`\n`;

if (process.argv[1] === assetPath('scripts/readme.ts')) {
  const file = assetPath('README.md');
  if (process.argv.includes('--help')) console.log(HELP);
  else writeFileSync(file, await freshReadme(readFileSync(file, 'utf8')));
}
