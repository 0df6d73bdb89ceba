import type { Command } from 'commander';
import { type Flags, readConfig } from '../../config.ts';
import { documentLines } from '../../export/claims-ndjson.ts';
import { createEngine, type Engine } from '../../pipeline.ts';
import { sayAbout } from '../article-talk.ts';
import { type ArticleOptions, type Articles, openArticles } from '../articles.ts';
import { explain } from '../explain/explain.ts';
import { columnsOption, commandWith, ontologyOption, publishedOption, publisherOption } from '../options.ts';
import { print } from '../output.ts';

async function* extracted({ documents }: Articles, engine: Engine) {
  for await (const document of documents) {
    const extracted = await engine.extract(document);
    sayAbout(extracted);
    yield extracted;
  }
}

async function* explained({ documents }: Articles, engine: Engine) {
  for await (const document of documents) yield* explain(await engine.explain(document));
}

interface ExtractFlags extends Flags {
  readonly explain?: true;
  readonly columns?: ArticleOptions['columns'];
}

async function extract(inputs: readonly string[], flags: ExtractFlags): Promise<void> {
  const config = readConfig(flags);
  const engine = createEngine({ ontology: config.ontology });
  const articles = await openArticles(inputs, config, {
    remembering: false,
    ...(flags.columns && { columns: flags.columns }),
  });
  try {
    await print(flags.explain ? explained(articles, engine) : documentLines(extracted(articles, engine)));
  } finally {
    await articles.close();
  }
  articles.reportFailures();
}

export const extractCommand = (): Command =>
  commandWith(
    'extract',
    'Print the claims of articles, one JSON document a line. Stores nothing.',
    'extract report.txt --published 2015-11-16 > claims.ndjson',
    'extract https://courier.example/2031/story.html --publisher "Velden Courier"',
    'extract report.txt --explain | less',
  )
    .argument('<inputs...>', 'files, folders, web addresses, feeds or archives; - for standard input')
    .option('--explain', 'instead, show for people how each sentence was read and why claims were left out')
    .addOption(publishedOption())
    .addOption(publisherOption())
    .addOption(columnsOption())
    .addOption(ontologyOption())
    .action(extract);
