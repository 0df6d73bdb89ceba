import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { loadBelief } from '../src/assets.ts';
import type { ClaimDocument } from '../src/domain/claim.ts';
import { createEngine } from '../src/pipeline.ts';
import { calibrationOf, type Judged } from './belief/cross-validation.ts';
import { believedBlindly, readAll, type Told } from './belief/examples.ts';
import { FIGURES, type Summary } from './quality/figures.ts';
import { type Gold, goldOf, hasKit, runScorer, type SetName } from './quality/kit.ts';
import { scoreMuc } from './quality/muc.ts';
import { scorePlover } from './quality/plover.ts';
import { markdownTable, type Results, terminalTable } from './quality/table.ts';

const HELP = `Measures the offline extractor on everything there is gold for, in one table.

  npm run bench:quality -- [--write]

Gold claims (seed, the dev articles and their tuned and unread halves, train, the project's own articles, unread and read), MUC-4's role fillers and PLOVER's who → whom. Each gold document is read with confidence learnt from all the others. A value that has a bar shows it; what
was committed last stands beside what changed. With --write the results become the committed ones, in
bench/quality.json and in the table of docs/quality.md.

Example: npm run bench:quality`;

const COMMITTED = new URL('quality.json', import.meta.url);
const PAGE = new URL('../docs/quality.md', import.meta.url);
const [TABLE_START, TABLE_END] = ['<!-- table -->\n', '\n<!-- end of table -->'];

/** Every document with gold claims, each once. */
const READ: readonly SetName[] = ['seed', 'dev', 'train', 'own', 'own-read'];

type Values = Record<string, number | null>;

function valuesOf(golds: readonly Gold[], predictions: readonly ClaimDocument[]): Values {
  const files = golds.map(({ file }) => file);
  const summary = JSON.parse(runScorer('score.mjs', files, predictions)) as Summary;
  return Object.fromEntries(
    FIGURES.map(({ name, of }) => {
      const value = of(summary);
      return [name, value === null || value === undefined ? null : 100 * value];
    }),
  );
}

/** Scores each set as an extractor reads it that learnt from all other documents. */
function scoreGold(told: readonly Told[]): Record<string, Values> {
  const score = (...sets: SetName[]): Values => {
    const files = new Set(sets.flatMap((set) => goldOf(set)).map(({ file }) => file));
    const chosen = told.filter(({ gold }) => files.has(gold.file));
    return valuesOf(
      chosen.map(({ gold }) => gold),
      chosen.map(({ prediction }) => prediction),
    );
  };
  return {
    seed: score('seed'),
    dev: score('dev'),
    'dev-tuned': score('dev-tuned'),
    'dev-blind': score('dev-blind'),
    'dev+seed': score('dev', 'seed'),
    train: score('train'),
    own: score('own'),
    'own-read': score('own-read'),
  };
}

function calibrate(judged: readonly Judged[]): Values {
  const { sureRight, sureShare, ece } = calibrationOf(judged.filter(({ set }) => set === 'seed' || set === 'dev'));
  return { 'confidence ≥ 0.8 right': sureRight, 'confidence ≥ 0.8 share': sureShare, 'calibration error': ece };
}

async function measure(): Promise<Results> {
  const { told, judged } = believedBlindly(await readAll(READ), loadBelief().leastTold);
  const engine = createEngine();
  const muc = await scoreMuc(engine);
  const plover = await scorePlover(engine);
  return {
    ...scoreGold(told),
    calibration: calibrate(judged),
    muc: { 'MUC-4 dev F': muc.f, 'MUC-4 dev precision': muc.p, 'MUC-4 dev recall': muc.r },
    plover: { 'PLOVER dev who → whom F1': plover.f },
  };
}

const rounded = (_key: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 10) / 10 : value;

function write(results: Results): void {
  writeFileSync(COMMITTED, `${JSON.stringify(results, rounded, 2)}\n`);
  const page = readFileSync(PAGE, 'utf8');
  const [before, rest] = page.split(TABLE_START) as [string, string];
  const after = rest.slice(rest.indexOf(TABLE_END));
  writeFileSync(PAGE, `${before}${TABLE_START}${markdownTable(results)}${after}`);
}

const parameters = process.argv.slice(2);
if (parameters.includes('--help')) console.log(HELP);
else if (hasKit()) {
  const before: Results = existsSync(COMMITTED) ? JSON.parse(readFileSync(COMMITTED, 'utf8')) : {};
  const results = await measure();
  console.log(terminalTable(results, before));
  if (parameters.includes('--write')) write(results);
}
