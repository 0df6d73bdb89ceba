import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pythonWithSpacy } from '../scripts/python.ts';
import { createAnalyzer } from '../src/analyze/index.ts';
import { loadBelief, loadEnglishAssets, loadFrames, loadGazetteer, loadLexicon, loadOntology } from '../src/assets.ts';
import type { SourceDocument } from '../src/domain/document.ts';
import { createOfflineExtractor } from '../src/extract/offline/offline-extractor.ts';
import { createEnglish, type English } from '../src/language/index.ts';
import { paragraphs } from '../test/language/parity.ts';
import { SpacyStopwatch } from './spacy-stopwatch.ts';

const HELP = `Measures the offline extractor in words per CPU-second on one core, stage by stage.

  npm run bench:speed [-- ROUNDS]

Reads articles of the evaluation kit (../shared/eval or CLAIMGRAPH_EVAL; without one, the parity paragraphs): those of
gold/train to warm up, then those of gold/dev round after round. Where a Python with spaCy is at hand (CLAIMGRAPH_PYTHON,
or .cache/spacy as made by "npm run parity:f32") it parses the same texts in between, one at a time. The least CPU time of
all rounds counts; words are counted between spaces, and once more as tokens, which is how spaCy's benchmark counts them.
Bars: 3,000 words for the whole, and 0.8 of spaCy's parse alone.`;

const BAR = { words: 3000, ofSpacy: 0.8 };
const kit = resolve(process.env['CLAIMGRAPH_EVAL'] ?? '../shared/eval');

/** The articles of a gold set. */
function articles(set: string): SourceDocument[] {
  const folder = join(kit, 'gold', set);
  if (!existsSync(folder)) return [{ id: 'parity', text: paragraphs.join('\n') }];
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => {
    const { id, title, url, publisher, published, text } = JSON.parse(readFileSync(join(folder, file), 'utf8')).doc;
    return { id, title, url, publisher, published, text };
  });
}

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** CPU seconds of one round by stage, and the tokens read. */
interface Round {
  readonly language: number;
  readonly analyze: number;
  readonly extract: number;
  readonly tokens: number;
}

/** The extractor with a stopwatch between its stages. */
function createStopwatch(): (documents: readonly SourceDocument[]) => Promise<Round> {
  const english = createEnglish(loadEnglishAssets());
  let [language, tokens] = [0, 0];
  const watched: English = {
    isWord: (form) => english.isWord(form),
    analyze(text) {
      const started = cpuSeconds();
      const doc = english.analyze(text);
      language += cpuSeconds() - started;
      tokens += doc.tokens.length;
      return doc;
    },
  };
  const [lexicon, gazetteer] = [loadLexicon(), loadGazetteer()];
  const analyze = createAnalyzer({ english: watched, gazetteer, lexicon });
  const knowledge = { ontology: loadOntology(), frames: loadFrames(), belief: loadBelief(), lexicon, gazetteer };
  const extractor = createOfflineExtractor(knowledge);
  return async (documents) => {
    [language, tokens] = [0, 0];
    let [analyzed, extracted] = [0, 0];
    for (const document of documents) {
      const started = cpuSeconds();
      const analysis = analyze(document);
      analyzed += cpuSeconds() - started;
      await extractor.extract(analysis);
      extracted += cpuSeconds() - started;
    }
    return { language, analyze: analyzed - language, extract: extracted - analyzed, tokens };
  };
}

const least = (seconds: readonly number[]): number => Math.min(...seconds);

/** One line of the report. @returns words a CPU-second */
function report(label: string, seconds: number, { words, tokens }: { words: number; tokens: number }): number {
  const speed = (count: number): string =>
    Math.round(count / seconds)
      .toLocaleString('en')
      .padStart(9);
  console.log(`${label.padEnd(34)}${speed(words)} words ${speed(tokens)} tokens`);
  return words / seconds;
}

async function measure(rounds: number): Promise<boolean> {
  const documents = articles('dev');
  const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const read = createStopwatch();
  const python = pythonWithSpacy();
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-speed-'));
  const file = join(folder, 'texts.json');
  writeFileSync(file, JSON.stringify(documents.map(({ text }) => text)));
  const spacy = python === undefined ? undefined : await SpacyStopwatch.start(python, file);
  const own: Round[] = [await read(articles('train'))].slice(1);
  const theirs: { whole: number; paragraphs: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    own.push(await read(documents));
    if (spacy) theirs.push({ whole: await spacy.read('whole'), paragraphs: await spacy.read('paragraphs') });
  }
  spacy?.stop();
  rmSync(folder, { recursive: true });
  const counts = { words, tokens: own[0]!.tokens };
  console.log(`${documents.length} articles, ${words} words, ${counts.tokens} tokens; words per CPU-second`);
  report('language engine', least(own.map(({ language }) => language)), counts);
  report('analysis without the engine', least(own.map(({ analyze }) => analyze)), counts);
  report('extraction', least(own.map(({ extract }) => extract)), counts);
  const whole = report('the whole', least(own.map((round) => round.language + round.analyze + round.extract)), counts);
  if (theirs.length === 0) console.log('spaCy: no Python with spaCy at hand');
  const parsed =
    theirs.length === 0
      ? undefined
      : Math.max(
          report('spaCy alone, an article at a time', least(theirs.map((round) => round.whole)), counts),
          report('spaCy alone, a paragraph at a time', least(theirs.map((round) => round.paragraphs)), counts),
        );
  if (parsed !== undefined)
    console.log(`the whole is ${(whole / parsed).toFixed(2)} times as fast as spaCy's parse alone`);
  return whole >= BAR.words && (parsed === undefined || whole >= BAR.ofSpacy * parsed);
}

if (process.argv.includes('--help')) console.log(HELP);
else process.exitCode = (await measure(Number(process.argv[2] ?? 10))) ? 0 : 1;
