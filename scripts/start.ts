import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { build } from 'vite';
import { assetPath } from '../src/assets.ts';
import { sayAbout } from '../src/cli/article-talk.ts';
import { openArticles } from '../src/cli/articles.ts';
import { summaryOf } from '../src/cli/ingesting.ts';
import { type OpenStore, openConfigured } from '../src/cli/open.ts';
import { portNumber, publishedOption, publisherOption, storeOption } from '../src/cli/options.ts';
import { print } from '../src/cli/output.ts';
import { shippedQuestions } from '../src/cli/services.ts';
import { exitCodeOf, say, sayError } from '../src/cli/talk.ts';
import { serveViewer, type ViewOptions } from '../src/cli/viewing.ts';
import { type Config, type Flags, readConfig } from '../src/config.ts';
import { ClaimgraphError } from '../src/domain/errors.ts';
import { ingest } from '../src/pipeline.ts';
import { ask } from '../src/query/ask.ts';
import { formatTable } from '../src/query/format-table.ts';
import { findQuestion } from '../src/query/library.ts';

const OLDEST_NODE = [20, 19] as const;
const QUESTION = 'missed_warnings';

/** @throws ClaimgraphError E_USAGE when this Node is too old */
function requireNode(): void {
  const [major, minor] = process.versions.node.split('.').map(Number) as [number, number];
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  const hint = 'Install Node 20.19 or newer: https://nodejs.org';
  throw new ClaimgraphError('E_USAGE', `Node ${process.versions.node} is too old`, { hint });
}

/** When the newest file of a directory was changed, in ms since 1970. */
async function newestChange(directory: string): Promise<number> {
  const files = await readdir(directory, { recursive: true });
  const times = await Promise.all(files.map(async (file) => (await stat(join(directory, file))).mtimeMs));
  return Math.max(0, ...times);
}

/** Builds the viewer unless it is there and newer than its sources. */
async function buildViewer(): Promise<void> {
  const page = assetPath('dist/viz/index.html');
  const built = existsSync(page) ? (await stat(page)).mtimeMs : 0;
  if (built > (await newestChange(assetPath('viz')))) return;
  say('Building the viewer …');
  await build({ root: assetPath('viz'), logLevel: 'error' });
}

/** Reads the articles into the store; what cannot be read is told and does not keep the rest from being shown. */
async function readIn({ store, engine }: OpenStore, inputs: readonly string[], config: Config) {
  const articles = await openArticles(inputs, config, { remembering: true });
  try {
    const report = await ingest(articles.documents, {
      engine,
      store,
      onProgress: sayAbout,
      onStored: articles.onStored,
    });
    articles.stop();
    say(summaryOf(report, 'article'));
    if (report.documents > 0) reportTo(() => articles.reportFailures());
    else articles.reportFailures();
  } finally {
    await articles.close();
  }
}

function reportTo(check: () => void): void {
  try {
    check();
  } catch (error) {
    sayError(error);
    process.exitCode = 1;
  }
}

async function printMissedWarnings({ store }: OpenStore): Promise<void> {
  const question = findQuestion(shippedQuestions(), QUESTION);
  const result = await ask(store, question);
  if (result.rows.length === 0) {
    say('No warnings that went unheeded are told. "npm run -s claimgraph -- questions" lists what else can be asked.');
    return;
  }
  const width = process.stdout.isTTY ? process.stdout.columns : undefined;
  await print([`${question.title}\n`, formatTable(result, { ...question, ...(width && { width }) })]);
}

/** Everything that is done with the store before it is served; closes it when something fails. */
async function prepare(config: Config, inputs: readonly string[]): Promise<OpenStore> {
  const opened = await openConfigured(config);
  try {
    await readIn(opened, inputs, config);
    await printMissedWarnings(opened);
    return opened;
  } catch (error) {
    await opened.store.close();
    throw error;
  }
}

async function start(inputs: readonly string[], { port, open, ...flags }: Flags & ViewOptions): Promise<void> {
  requireNode();
  const config = readConfig(flags);
  await buildViewer();
  const opened = await prepare(config, inputs.length > 0 ? inputs : [assetPath('examples')]);
  await serveViewer(opened, config, { open, ...(port !== undefined && { port }) });
}

const program = new Command('npm start --')
  .description('Reads articles (the examples unless told), prints the missed warnings and serves the viewer.')
  .argument('[inputs...]', 'files, folders, web addresses, feeds or archives; - for standard input')
  .option('--port <number>', 'port of the viewer, 0 for any free one', portNumber)
  .option('--no-open', 'do not open a browser')
  .addOption(publishedOption())
  .addOption(publisherOption())
  .addOption(storeOption())
  .addHelpText('after', '\nExample:\n  npm start -- my.txt --published 2015-11-16')
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
  .action(start);

try {
  await program.parseAsync();
} catch (error) {
  sayError(error);
  process.exitCode = exitCodeOf(error);
}
