import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createEngine } from '../src/pipeline.ts';

const HELP = `Scores the offline extractor against gold claim documents.

  npm run bench:claims -- [seed|dev|train]… [--show-errors N]

Reads the evaluation kit from ../shared/eval (or CLAIMGRAPH_EVAL); prints the scorer's report for each set and how many
words were read in a CPU-second, the whole way from text to claims.

Example: npm run bench:claims -- seed --show-errors 20`;

const kit = resolve(process.env['CLAIMGRAPH_EVAL'] ?? '../shared/eval');

/** The gold files of a set, sorted. */
function goldFiles(set: string): string[] {
  const folder = join(kit, 'gold', set);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => join(folder, file));
}

/** Extracts every document of a set; the prediction as NDJSON and the speed. */
async function predict(files: readonly string[]): Promise<{ ndjson: string; wordsPerCpuSecond: number }> {
  const engine = createEngine();
  const documents = files.map((file) => JSON.parse(readFileSync(file, 'utf8')).doc);
  const started = process.cpuUsage();
  const lines: string[] = [];
  for (const { id, title, url, publisher, published, text } of documents)
    lines.push(JSON.stringify(await engine.extract({ id, title, url, publisher, published, text })));
  const { user, system } = process.cpuUsage(started);
  const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  return { ndjson: `${lines.join('\n')}\n`, wordsPerCpuSecond: words / ((user + system) / 1e6) };
}

async function score(set: string, options: readonly string[]): Promise<void> {
  const files = goldFiles(set);
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-bench-'));
  try {
    const { ndjson, wordsPerCpuSecond } = await predict(files);
    const prediction = join(folder, 'prediction.jsonl');
    writeFileSync(prediction, ndjson);
    console.log(`\n${set}: ${files.length} documents, ${Math.round(wordsPerCpuSecond)} words per CPU-second`);
    spawnSync('node', [join(kit, 'score.mjs'), ...files, '--pred', prediction, ...options], { stdio: 'inherit' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const parameters = process.argv.slice(2);
const sets = parameters.filter((parameter) => ['seed', 'dev', 'train'].includes(parameter));
const options = parameters.filter((parameter) => !sets.includes(parameter));
if (options.includes('--help')) console.log(HELP);
else if (!existsSync(kit)) console.log(`skipped: no evaluation kit at ${kit}`);
else for (const set of sets.length > 0 ? sets : ['seed', 'dev']) await score(set, options);
